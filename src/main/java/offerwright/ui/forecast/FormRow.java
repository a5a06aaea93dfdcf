package offerwright.ui.forecast;

import atlantafx.base.controls.ProgressSliderSkin;
import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.calc.forecast.Provenance;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.PopOvers;
import offerwright.ui.kit.TypedField;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/// One line of the form: its name, its control at the right, under it what is wrong and, if it has
/// one, its slider. A value that has a default has an icon that says where the default comes from,
/// and leads back to it.
final class FormRow extends VBox {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final double CONTROL = 112;
  private static final double CHOICE = 136;

  private final Label name;
  private final Button info;
  private Optional<Slider> slider = Optional.empty();
  private final DoubleFunction<String> number;
  private Optional<Provenance> provenance = Optional.empty();
  private Optional<DefaultNote> note = Optional.empty();
  private Consumer<BigDecimal> reset = _ -> {};
  private boolean showing;

  /// A line with a control 112 pixels wide; `number` writes the figures of a default.
  FormRow(String caption, Region control, DoubleFunction<String> number) {
    super(2);
    this.number = number;
    getStyleClass().add("ow-plan-row");
    name = Nodes.label(caption, "ow-text");
    name.setLabelFor(control);
    name.setMinWidth(0);
    info = Nodes.iconButton("Where " + caption + " comes from", Feather.INFO, this::explain);
    info.getStyleClass().add("ow-plan-info");
    Nodes.setShown(info, false);
    double width = control instanceof ComboBox<?> ? CHOICE : CONTROL;
    control.setMinWidth(width);
    control.setPrefWidth(width);
    control.setMaxWidth(width);
    HBox row = Nodes.row(2, name, info, Nodes.spring(), control);
    row.getStyleClass().add("ow-plan-line");
    getChildren().add(row);
    if (control instanceof TypedField<?> field) {
      field.getStyleClass().add("ow-field-compact");
      getChildren().add(field.error());
    }
  }

  /// Puts a slider under the field. Moving it rounds to its step; a typed number may lie outside.
  FormRow slider(NumberField field, double from, double to, double step) {
    Slider under = new Slider(from, to, from);
    under.getStyleClass().add(Styles.SMALL);
    under.setAccessibleText(name.getText() + ", slider");
    under.setBlockIncrement(step);
    under.setSkin(new ProgressSliderSkin(under));
    under.valueProperty().addListener((_, _, moved) -> slid(field, step, moved.doubleValue()));
    slider = Optional.of(under);
    getChildren().add(under);
    return this;
  }

  private void slid(NumberField field, double step, double moved) {
    if (showing) {
      return;
    }
    BigDecimal rounded =
        BigDecimal.valueOf(Math.round(moved / step)).multiply(BigDecimal.valueOf(step));
    if (rounded.compareTo(field.number()) != 0) {
      field.setText(field.written(rounded));
    }
  }

  /// Shows a number from the plan in the slider, unless it is being dragged.
  void showSlider(BigDecimal number) {
    slider
        .filter(under -> !under.isValueChanging())
        .ifPresent(under -> {
          showing = true;
          under.setValue(number.doubleValue());
          showing = false;
        });
  }

  /// True while the slider is dragged; empty without a slider.
  Optional<ReadOnlyBooleanProperty> dragged() {
    return slider.map(Slider::valueChangingProperty);
  }

  /// Gives the line a default with its range and source.
  void setProvenance(Provenance from) {
    provenance = Optional.of(from);
  }

  /// Who puts the default in place when it is asked for.
  void setReset(Consumer<BigDecimal> put) {
    reset = put;
  }

  /// Shows whether what is in the field, which may be nothing, is the default.
  void showProvenance(Optional<BigDecimal> shown) {
    note = provenance.map(from -> DefaultNote.of(from, shown, number));
    Nodes.setShown(info, note.isPresent());
    note.ifPresent(said -> {
      String words =
          said.isDefault()
              ? "Where " + name.getText() + " comes from"
              : name.getText() + " was changed: what the default is";
      info.setAccessibleText(words);
      info.setTooltip(new Tooltip(words));
      info.pseudoClassStateChanged(CHANGED, !said.isDefault());
    });
  }

  /// True if the line shows a default that nobody has measured.
  boolean isAssumed() {
    return isManaged()
        && note.filter(DefaultNote::isDefault).isPresent()
        && provenance.filter(Provenance::judgement).isPresent();
  }

  private void explain() {
    note.ifPresent(said -> {
      VBox words =
          new VBox(
              6,
              Nodes.paragraph(said.headline(), "ow-strong"),
              Nodes.paragraph(said.source(), "ow-text"),
              Nodes.paragraph(said.range(), "ow-caption"));
      words.setPrefWidth(320);
      words.getStyleClass().add("ow-form");
      provenance.ifPresent(from -> {
        PopOver over = PopOvers.of(from.name(), words, PopOver.ArrowLocation.LEFT_TOP);
        if (!said.isDefault()) {
          Button back =
              Nodes.button(
                  "Use the default",
                  Feather.ROTATE_CCW,
                  () -> {
                    over.hide();
                    reset.accept(BigDecimal.valueOf(from.value()));
                  });
          back.setId("use-default");
          words.getChildren().add(back);
        }
        over.show(info);
      });
    });
  }
}
