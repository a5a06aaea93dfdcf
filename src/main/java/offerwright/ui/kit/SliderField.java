package offerwright.ui.kit;

import atlantafx.base.controls.ProgressSliderSkin;
import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/// A caption with an exact field at the right, a slider under it with ticks (such as the limits of
/// a band), and the ends of the range. Slider and field show one number; moving the slider rounds
/// to its step, typing does not, and a typed number may lie outside the slider.
public final class SliderField extends VBox {
  private static final double THUMB = 8;

  private final NumberField field;
  private final Label name;
  private final Slider slider = new Slider();
  private final Label low = Nodes.label("", "ow-caption");
  private final Label high = Nodes.label("", "ow-caption");
  private final Pane ticks = new Pane();
  private List<Double> tickValues = List.of();
  private double step = 1;
  private boolean showing;

  /// A slider beside a field; the caption is also the slider's accessible name.
  public SliderField(String caption, NumberField field) {
    super(2);
    this.field = field;
    getStyleClass().add("ow-slider-field");
    name = Nodes.label(caption, "ow-text");
    name.setLabelFor(field);
    field.getStyleClass().add("ow-field-compact");
    slider.getStyleClass().add(Styles.SMALL);
    slider.setAccessibleText(caption);
    slider.setSkin(new ProgressSliderSkin(slider));
    slider.valueProperty().addListener((_, _, moved) -> slid(moved.doubleValue()));
    ticks.setMouseTransparent(true);
    ticks.widthProperty().addListener((_, _, _) -> placeTicks());
    ticks.heightProperty().addListener((_, _, _) -> placeTicks());
    HBox head = Nodes.row(8, name, Nodes.spring(), field);
    getChildren()
        .addAll(
            head,
            field.error(),
            new StackPane(slider, ticks),
            Nodes.row(0, low, Nodes.spring(), high));
  }

  /// The range and the step of the slider, with the words for its ends.
  public void setRange(double from, double to, double step, String fromText, String toText) {
    if (slider.isValueChanging()) {
      return;
    }
    showing = true;
    this.step = step;
    slider.setMin(from);
    slider.setMax(to);
    slider.setBlockIncrement(step);
    low.setText(fromText);
    high.setText(toText);
    showing = false;
    placeTicks();
  }

  /// Marks over the track, such as the ends of a band.
  public void setTicks(List<Double> values) {
    tickValues = List.copyOf(values);
    placeTicks();
  }

  /// Shows a number from the model in both.
  public void show(BigDecimal number) {
    field.show(number);
    if (!slider.isValueChanging()) {
      showing = true;
      slider.setValue(number.doubleValue());
      showing = false;
    }
  }

  /// Another caption, also for those who listen.
  public void setCaption(String caption) {
    name.setText(caption);
    field.setAccessibleText(caption);
    slider.setAccessibleText(caption);
  }

  /// The exact field.
  public NumberField field() {
    return field;
  }

  /// The slider.
  public Slider slider() {
    return slider;
  }

  private void slid(double moved) {
    if (showing) {
      return;
    }
    BigDecimal rounded =
        BigDecimal.valueOf(Math.round(moved / step)).multiply(BigDecimal.valueOf(step));
    if (rounded.compareTo(field.number()) != 0) {
      field.setText(field.written(rounded));
    }
  }

  private void placeTicks() {
    ticks.getChildren().clear();
    double span = slider.getMax() - slider.getMin();
    double width = ticks.getWidth() - 2 * THUMB;
    if (span <= 0 || width <= 0) {
      return;
    }
    double middle = ticks.getHeight() / 2;
    for (double value : tickValues) {
      if (value > slider.getMin() && value < slider.getMax()) {
        double x = Math.round(THUMB + width * (value - slider.getMin()) / span) + 0.5;
        Line line = new Line(x, middle - 6, x, middle + 6);
        line.getStyleClass().add("ow-tick");
        ticks.getChildren().add(line);
      }
    }
  }
}
