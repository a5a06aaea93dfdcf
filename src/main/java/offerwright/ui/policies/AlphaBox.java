package offerwright.ui.policies;

import atlantafx.base.controls.ProgressSliderSkin;
import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import offerwright.domain.policy.AllocationRule;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.text.Formats;

/// How much fairness weighs: a slider from the most productive split over the equal one to max-min,
/// and the exact field, which is empty for max-min.
final class AlphaBox {
  private static final String MAX_MIN = "max-min";
  private static final double WIDTH = 208;
  private static final double SMALL = 172;

  private final NumberField field;
  private final Slider slider = new Slider(0, AlphaScale.END, AlphaScale.EQUAL);
  private final VBox box;
  private final Consumer<AllocationRule> write;
  private boolean showing;

  /// `write` gets the rule a person moves to, `begin` hears that another stroke begins.
  AlphaBox(Formats formats, Consumer<AllocationRule> write, Runnable begin) {
    this.write = write;
    field = NumberFields.decimal("Fairness weight α", formats, 3, 0, 100, "");
    field.setId("alpha");
    field.getStyleClass().add("ow-policies-alpha");
    field.setOnNumber(typed -> write.accept(new AllocationRule.AlphaFair(typed.doubleValue())));
    field.setOptional(MAX_MIN, () -> write.accept(new AllocationRule.MaxMin()));
    field.focusedProperty().addListener((_, _, _) -> begin.run());
    slider.setId("alpha-slider");
    slider.getStyleClass().add(Styles.SMALL);
    slider.setAccessibleText("Fairness weight α, slider");
    slider.setAccessibleHelp("From 0, most output, over 1, the equal split, to max-min at the end");
    slider.setBlockIncrement(1);
    slider.setSkin(new ProgressSliderSkin(slider));
    slider.setTooltip(
        new Tooltip("0 is the most output, 1 the equal split; max-min lifts the smallest output."));
    slider.valueChangingProperty().addListener((_, _, _) -> begin.run());
    slider.focusedProperty().addListener((_, _, _) -> begin.run());
    slider.valueProperty().addListener((_, _, moved) -> slid(moved.doubleValue()));
    Label name = Nodes.label("Fairness weight α", "ow-caption");
    name.setLabelFor(field);
    name.setMinWidth(Label.USE_PREF_SIZE);
    Label least = Nodes.label("0, most output", "ow-caption");
    Label most = Nodes.label(MAX_MIN, "ow-caption");
    box =
        new VBox(
            Nodes.row(8, name, Nodes.spring(), field),
            slider,
            Nodes.row(0, least, Nodes.spring(), most));
    setNarrow(false);
  }

  /// Takes less room in a narrow window.
  void setNarrow(boolean narrow) {
    box.setMinWidth(narrow ? SMALL : WIDTH);
    box.setMaxWidth(narrow ? SMALL : WIDTH);
  }

  Node node() {
    return box;
  }

  /// True while the slider is dragged.
  ReadOnlyBooleanProperty dragged() {
    return slider.valueChangingProperty();
  }

  /// Shows the rule of the α-fair policy; empty = there is none yet.
  void show(Optional<AllocationRule> rule) {
    Optional<Double> alpha = rule.flatMap(AlphaScale::alpha);
    field.show(alpha.map(BigDecimal::valueOf));
    field.setPromptText(rule.isEmpty() ? "not shown" : MAX_MIN);
    if (!slider.isValueChanging()) {
      showing = true;
      slider.setValue(rule.isEmpty() ? AlphaScale.EQUAL : AlphaScale.place(alpha));
      showing = false;
    }
  }

  private void slid(double place) {
    if (!showing) {
      write.accept(AlphaScale.rule(place));
    }
  }
}
