package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// Measured use and output as dots with the fitted curve among them.
public final class ResponseChart extends Chart {
  private static final double TOP = 24;
  private static final double FOOT = 36;
  private static final double LINE = 16;

  private ResponsePlot plot = new ResponsePlot("", "", List.of(), List.of());
  private Frame frame = new Frame(0, 0, 0, 0);
  private Axis across = Axis.linear(0, 1, 2);
  private Axis up = Axis.linear(0, 1, 2);

  /// An empty chart.
  public ResponseChart(Formats formats) {
    super(formats, 200, 140, 200);
    changed();
  }

  /// Shows points and a curve.
  public void show(ResponsePlot shown) {
    plot = shown;
    changed();
  }

  /// The legend for what is shown.
  public Node legend() {
    List<ChartKey> keys = new ArrayList<>(List.of(ChartKey.dot("ow-past-dot", "measured")));
    if (!plot.curve().isEmpty()) {
      keys.add(ChartKey.line("ow-npv-line", "fitted"));
    }
    return ChartKey.row(keys);
  }

  @Override
  void draw(Ink ink) {
    double bottom = getHeight() - FOOT;
    up =
        Axis.linear(
            0,
            plot.all().mapToDouble(ResponsePlot.Point::y).max().orElse(1),
            (int) Math.clamp((bottom - TOP) / 30, 2, 5));
    double left =
        up.ticks().stream()
                .mapToDouble(tick -> ink.width(tick(up, tick), "ow-caption"))
                .max()
                .orElse(0)
            + 8;
    frame = new Frame(Math.ceil(left), TOP, Math.floor(getWidth() - 8), Math.floor(bottom));
    if (frame.isNone()) {
      return;
    }
    across =
        Axis.linear(
            0,
            plot.all().mapToDouble(ResponsePlot.Point::x).max().orElse(1),
            (int) Math.clamp(frame.width() / 60, 2, 6));
    drawAxes(ink);
    if (plot.curve().size() > 1) {
      ink.path(
          "ow-npv-line",
          plot.curve().stream()
              .flatMapToDouble(point -> java.util.stream.DoubleStream.of(x(point), y(point)))
              .toArray());
    }
    plot.points().forEach(point -> ink.dot("ow-past-dot", x(point), y(point), 3));
  }

  private void drawAxes(Ink ink) {
    ink.text(plot.up(), "ow-caption", 0, 12);
    for (double tick : up.ticks()) {
      double y = frame.y(up.share(tick));
      ink.line(tick == 0 ? "ow-axis-line" : "ow-grid-line", frame.left(), y, frame.right(), y);
      ink.ending(tick(up, tick), "ow-caption", frame.left() - 8, y + 4);
    }
    for (double tick : across.ticks()) {
      ink.centred(
          tick(across, tick),
          "ow-caption",
          frame.x(across.share(tick)),
          frame.bottom() + LINE,
          0,
          getWidth());
    }
    ink.centred(
        plot.across(),
        "ow-caption",
        (frame.left() + frame.right()) / 2,
        frame.bottom() + 32,
        0,
        getWidth());
  }

  private String tick(Axis axis, double tick) {
    return formats().decimal(tick, axis.decimalsOf(tick));
  }

  private double x(ResponsePlot.Point point) {
    return frame.x(Math.clamp(across.share(point.x()), 0, 1));
  }

  private double y(ResponsePlot.Point point) {
    return frame.y(Math.clamp(up.share(point.y()), 0, 1));
  }

  @Override
  int marks() {
    return plot.points().size();
  }

  @Override
  int markAt(double x, double y) {
    int nearest = -1;
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < plot.points().size(); i++) {
      ResponsePlot.Point point = plot.points().get(i);
      double away = Math.hypot(x(point) - x, y(point) - y);
      if (away < best) {
        best = away;
        nearest = i;
      }
    }
    return nearest;
  }

  @Override
  Tip tip(int index) {
    ResponsePlot.Point point = plot.points().get(index);
    return new Tip(
        x(point),
        y(point),
        "Measurement " + (index + 1),
        List.of(
            new Tip.Row(plot.across(), exact(point.x())),
            new Tip.Row(plot.up(), exact(point.y()))));
  }

  private String exact(double figure) {
    return ChartUnit.plain("", "", "").exact(formats(), figure);
  }

  @Override
  void guide(Ink ink, Tip marked) {
    ink.dot("ow-guide-dot", marked.x(), marked.y(), 4.5);
  }

  @Override
  String spoken() {
    return plot.points().isEmpty()
        ? "Measured use and output; nothing to show yet."
        : "%d measurements of use and output%s."
            .formatted(
                plot.points().size(),
                plot.curve().isEmpty() ? "" : " with the curve fitted to them");
  }

  @Override
  public TableText table() {
    return new TableText(
        List.of(plot.across(), plot.up()),
        plot.points().stream()
            .map(point -> List.of(TableText.number(point.x(), 6), TableText.number(point.y(), 6)))
            .toList());
  }
}
