package offerwright.ui.forecast;

import atlantafx.base.controls.ProgressSliderSkin;
import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
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
/// one, its slider. An assumed default has an icon that says where it comes from.
final class FormRow extends VBox {
  private static final double CONTROL = 112;
  private static final double CHOICE = 136;

  private final Label name;
  private final Button info;
  private Optional<Slider> slider = Optional.empty();
  private final Function<Provenance, String> range;
  private Optional<Provenance> provenance = Optional.empty();
  private boolean isDefault;
  private boolean showing;

  /// A line with a control 112 pixels wide; `range` writes what is usual for a default.
  FormRow(String caption, Region control, Function<Provenance, String> range) {
    super(2);
    this.range = range;
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
    under
        .valueProperty()
        .addListener((_, _, moved) -> slid(field, step, moved.doubleValue()));
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

  /// Shows whether the number in the field is the default.
  void showProvenance(BigDecimal number) {
    isDefault =
        provenance.filter(from -> same(from.value(), number.doubleValue())).isPresent();
    Nodes.setShown(info, isDefault);
  }

  /// Shows that there is no number.
  void showNone() {
    isDefault = false;
    Nodes.setShown(info, false);
  }

  private static boolean same(double one, double other) {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  }

  /// True if the line shows a default that nobody has measured.
  boolean isAssumed() {
    return isManaged() && isDefault && provenance.filter(Provenance::judgement).isPresent();
  }

  private void explain() {
    provenance.ifPresent(from -> {
      VBox words =
          new VBox(
              6,
              Nodes.paragraph(
                  from.judgement() ? "Assumed: nobody has measured it here." : "A published figure.",
                  "ow-strong"),
              Nodes.paragraph(from.source(), "ow-text"),
              Nodes.paragraph(range.apply(from), "ow-caption"));
      words.setPrefWidth(320);
      words.getStyleClass().add("ow-form");
      PopOvers.of(from.name(), words, PopOver.ArrowLocation.LEFT_TOP).show(info);
    });
  }
}
