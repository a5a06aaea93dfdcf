package offerwright.ui.policies;

import atlantafx.base.controls.ProgressSliderSkin;
import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import offerwright.calc.policy.Staff;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// The pool of a year: an exact field with a slider, and the way back to today's budgets together.
final class PoolBox {
  private static final double FIELD = 136;
  private static final double SLIDER = 116;
  private static final double LEAST = 0.25;
  private static final double MOST = 2;
  private static final double STEPS = 200;

  private final Formats formats;
  private final Consumer<Optional<Money>> write;
  private final Label caption = Nodes.label("", "ow-caption");
  private final NumberField field;
  private final Slider slider = new Slider();
  private final Button back;
  private final VBox box;
  private CurrencyCode currency = CurrencyCode.USD;
  private double step = 1;
  private boolean showing;

  /// `write` gets the pool a person sets, empty for today's budgets together; `begin` hears that
  /// another stroke begins.
  PoolBox(Formats formats, Consumer<Optional<Money>> write, Runnable begin) {
    this.formats = formats;
    this.write = write;
    field = NumberFields.money("Pool a year", formats, currency.code(), 2);
    field.setId("pool");
    field.getStyleClass().add("ow-field-compact");
    field.setPrefWidth(FIELD);
    field.setMinWidth(FIELD);
    field.addRule(
        typed -> typed.signum() > 0 ? Optional.empty() : Optional.of("A pool is more than 0."));
    field.addRule(typed ->
        typed.stripTrailingZeros().scale() <= currency.digits()
            ? Optional.empty()
            : Optional.of("At most " + currency.digits() + " decimals."));
    field.addRule(typed ->
        typed.doubleValue() <= 1e13 ? Optional.empty() : Optional.of("At most 10 trillion."));
    field.setOnNumber(typed -> write.accept(Optional.of(new Money(typed, currency))));
    field.focusedProperty().addListener((_, _, _) -> begin.run());
    caption.setLabelFor(field);
    slider.setId("pool-slider");
    slider.getStyleClass().add(Styles.SMALL);
    slider.setAccessibleText("Pool a year, slider");
    slider.setSkin(new ProgressSliderSkin(slider));
    slider.setMinWidth(72);
    slider.setPrefWidth(SLIDER);
    slider.valueChangingProperty().addListener((_, _, _) -> begin.run());
    slider.focusedProperty().addListener((_, _, _) -> begin.run());
    slider.valueProperty().addListener((_, _, moved) -> slid(moved.doubleValue()));
    back =
        Nodes.iconButton(
            "Take today’s budgets together as the pool",
            Feather.ROTATE_CCW,
            () -> {
              begin.run();
              write.accept(Optional.empty());
              begin.run();
            });
    back.setId("pool-today");
    back.getStyleClass().add("ow-plan-info");
    caption.setMinWidth(Label.USE_PREF_SIZE);
    box = new VBox(4, Nodes.row(2, caption, back), Nodes.row(8, field, slider), field.error());
    field.error().setMaxWidth(FIELD + SLIDER);
  }

  Node node() {
    return box;
  }

  /// True while the slider is dragged.
  ReadOnlyBooleanProperty dragged() {
    return slider.valueChangingProperty();
  }

  /// Shows the pool of a workspace.
  void show(Workspace workspace) {
    currency = workspace.company().currency();
    field.setUnit(formats.sign(currency.code()));
    Money together = together(workspace);
    Optional<Money> own = workspace.policies().pool();
    Money pool = own.orElse(together);
    boolean isOwn = own.isPresent() && !own.get().equals(together);
    caption.setText(isOwn ? "Pool a year, face value" : "Pool a year: today’s budgets");
    back.setVisible(own.isPresent());
    back.setTooltip(new Tooltip("Back to today’s budgets together, " + formats.money(together)));
    field.show(Optional.of(pool.amount()).filter(amount -> amount.signum() > 0));
    if (!slider.isValueChanging()) {
      showing = true;
      range(together.isZero() ? Math.max(1, pool.toDouble()) : together.toDouble());
      slider.setValue(pool.toDouble());
      showing = false;
    }
  }

  /// From a quarter to double of today's budgets, in steps that read well.
  private void range(double reference) {
    step = Math.max(1, readable(reference * MOST / STEPS));
    slider.setMin(Math.max(step, Math.floor(reference * LEAST / step) * step));
    slider.setMax(Math.ceil(reference * MOST / step) * step);
    slider.setBlockIncrement(step);
  }

  /// 1, 2 or 5 times a power of ten, not more than `size`.
  private static double readable(double size) {
    double ten = Math.pow(10, Math.floor(Math.log10(size)));
    return size >= 5 * ten ? 5 * ten : size >= 2 * ten ? 2 * ten : ten;
  }

  private void slid(double moved) {
    if (showing) {
      return;
    }
    BigDecimal rounded =
        BigDecimal.valueOf(Math.round(moved / step)).multiply(BigDecimal.valueOf(step));
    if (rounded.compareTo(field.number()) != 0 && rounded.signum() > 0) {
      write.accept(Optional.of(new Money(rounded, currency)));
    }
  }

  private static Money together(Workspace workspace) {
    CurrencyCode currency = workspace.company().currency();
    return workspace.people().stream()
        .map(person -> person.tokenBudget())
        .filter(budget -> budget.currency().equals(currency) && !budget.isNegative())
        .reduce(Money.zero(currency), Money::plus);
  }

  /// Base pay of everybody together.
  static double base(Staff staff) {
    return Arrays.stream(staff.base()).filter(base -> base > 0).sum();
  }
}
