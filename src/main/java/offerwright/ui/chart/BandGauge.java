package offerwright.ui.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;
import offerwright.domain.level.PayBand;
import offerwright.ui.text.Formats;

/// Where an amount lies in a pay band: the band as a bar, its upper part marked from the limit on,
/// the midpoint as a line, the amount as a pointer.
public final class BandGauge extends Pane {
  private static final double MARGIN = 0.16;
  private static final double BAR_TOP = 20;
  private static final double BAR_HEIGHT = 8;

  private final Formats formats;
  private double minimum;
  private double midpoint;
  private double maximum;
  private double limit;
  private double value;
  private Drawn drawn = Drawn.NEVER;

  public BandGauge(Formats formats) {
    this.formats = formats;
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinHeight(40);
    setPrefHeight(40);
  }

  /// Shows an amount in a band; `limit` is the range penetration, as a fraction, from which the
  /// band is marked; example: 0.75.
  public void show(PayBand band, double limit, double value) {
    minimum = band.minimum().toDouble();
    midpoint = band.midpoint().toDouble();
    maximum = band.maximum().toDouble();
    this.limit = limit;
    this.value = value;
    setAccessibleText(
        formats.count(Math.round(value))
            + " in a band from "
            + formats.count(Math.round(minimum))
            + " to "
            + formats.count(Math.round(maximum)));
    drawn = Drawn.NEVER;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (drawn.isFor(this)) {
      return;
    }
    drawn = Drawn.of(this);
    getChildren().clear();
    double span = maximum - minimum;
    if (span <= 0 || getWidth() <= 0) {
      return;
    }
    double from = minimum - span * MARGIN;
    double perUnit = getWidth() / (span * (1 + 2 * MARGIN));
    double warn = minimum + span * limit;
    bar("ow-gauge-rest", 0, getWidth());
    bar("ow-gauge-good", (minimum - from) * perUnit, (Math.min(warn, maximum) - minimum) * perUnit);
    bar("ow-gauge-high", (warn - from) * perUnit, Math.max(0, maximum - warn) * perUnit);
    label(minimum, (minimum - from) * perUnit);
    label(midpoint, (midpoint - from) * perUnit);
    label(maximum, (maximum - from) * perUnit);
    double middle = Math.round((midpoint - from) * perUnit) + 0.5;
    Line mark = new Line(middle, BAR_TOP - 3, middle, BAR_TOP + BAR_HEIGHT + 3);
    mark.getStyleClass().add("ow-axis-line");
    double x = Math.clamp((value - from) * perUnit, 5, getWidth() - 5);
    Line pointer = new Line(x, BAR_TOP - 2, x, BAR_TOP + BAR_HEIGHT + 2);
    pointer.getStyleClass().add("ow-gauge-mark");
    Polygon foot =
        new Polygon(
            x - 5,
            BAR_TOP + BAR_HEIGHT + 10,
            x + 5,
            BAR_TOP + BAR_HEIGHT + 10,
            x,
            BAR_TOP + BAR_HEIGHT + 3);
    foot.getStyleClass().add("ow-gauge-pointer");
    getChildren().addAll(mark, pointer, foot);
  }

  private void bar(String style, double x, double width) {
    Region bar = new Region();
    bar.getStyleClass().add(style);
    getChildren().add(bar);
    bar.resizeRelocate(x, BAR_TOP, width, BAR_HEIGHT);
  }

  private void label(double amount, double x) {
    Text text = new Text(formats.count(Math.round(amount)));
    text.getStyleClass().add("ow-caption");
    getChildren().add(text);
    text.applyCss();
    double width = text.getLayoutBounds().getWidth();
    text.setX(Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width)));
    text.setY(12);
  }
}
