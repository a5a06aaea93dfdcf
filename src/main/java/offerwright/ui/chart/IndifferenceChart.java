package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// Amounts of two goods that are worth the same: a curve for each view of the world, what could be
/// asked for as numbered points, and where the offer stands today. Axes begin where the figures do,
/// and say so.
public final class IndifferenceChart extends Chart {
  private static final double HEAD = 26;
  private static final double FOOT = 40;

  /// From the figures of an axis to the plot: a dot at its edge has room.
  private static final double TICK = 12;

  private static final int MOST_TICKS = 6;
  private static final double HIT = 14;

  /// An axis begins at zero where that takes up no more than this of it.
  private static final double NEAR_ZERO = 0.35;

  private final KeptRange across = new KeptRange();
  private final KeptRange up = new KeptRange();
  private Indifference shown = Indifference.NONE;
  private List<Double> places = List.of();
  private IndifferencePlot plot;

  /// An empty chart.
  public IndifferenceChart(Formats formats) {
    super(formats, 240, 180, 300);
    plot = plot(new Frame(0, 0, 0, 0), Axis.linear(0, 1, 2), Axis.linear(0, 1, 2));
    changed();
  }

  /// Shows curves and points.
  public void show(Indifference indifference) {
    if (!shown.across().equals(indifference.across()) || !shown.up().equals(indifference.up())) {
      across.clear();
      up.clear();
    }
    shown = indifference;
    places = indifference.places();
    hold();
    changed();
  }

  /// While true the axes keep their range, so that nothing jumps under a moving slider; they grow
  /// where figures would leave them, and never shrink. Set to false they fit the figures again.
  public void keepRange(boolean kept) {
    across.keep(kept);
    up.keep(kept);
    if (!kept) {
      hold();
      changed();
    }
  }

  private void hold() {
    across.hold(shown.xs().min().orElse(Double.NaN), shown.xs().max().orElse(Double.NaN));
    up.hold(shown.ys().min().orElse(Double.NaN), shown.ys().max().orElse(Double.NaN));
  }

  private IndifferencePlot plot(Frame frame, Axis sideways, Axis upright) {
    return new IndifferencePlot(shown, frame, sideways, upright);
  }

  @Override
  void draw(Ink ink) {
    draw(ink, HEAD, true);
  }

  /// Draws below `top`; a legend that covers something wherever it stands gets a strip of its own.
  private void draw(Ink ink, double top, boolean inside) {
    double bottom = Math.floor(getHeight() - FOOT);
    double size = shown.up().size();
    int upTicks = (int) Math.clamp((bottom - top) / 22, 2, MOST_TICKS);
    double low = fromZero(up) ? 0 : up.least() / size;
    // A point at the very top has room for its name.
    double spare = (up.greatest() / size - low) * Math.min(0.3, 14 / Math.max(1, bottom - top));
    Axis upright = Axis.linear(low, up.greatest() / size + spare, upTicks);
    double left =
        upright.ticks().stream()
                .mapToDouble(tick -> ink.width(tick(upright, tick), "ow-caption"))
                .max()
                .orElse(0)
            + TICK;
    Frame frame = new Frame(Math.ceil(left), top, Math.floor(getWidth() - 12), bottom);
    if (frame.isNone()) {
      return;
    }
    double from = fromZero(across) ? 0 : across.least() / shown.across().size();
    double to = across.greatest() / shown.across().size();
    Axis sideways = AcrossAxis.of(ink, formats(), from, to, frame.width());
    plot = plot(frame, sideways, upright);
    Optional<Frame> legend = inside ? plot.room(ink) : Optional.empty();
    if (inside && legend.isEmpty() && !shown.curves().isEmpty()) {
      draw(ink, HEAD + plot.strip(ink, getWidth()).getLast().bottom() + 4, false);
      return;
    }
    if (!inside) {
      plot.drawStrip(ink, HEAD - 4, getWidth());
    }
    drawAxes(ink);
    plot.draw(ink, legend);
  }

  private static boolean fromZero(KeptRange range) {
    return range.least() >= 0 && range.least() <= range.greatest() * NEAR_ZERO;
  }

  private void drawAxes(Ink ink) {
    Frame frame = plot.frame();
    Axis upright = plot.up();
    Axis sideways = plot.across();
    ink.fitting(
        shown.up().caption() + CutAxis.words(upright, tick(upright, upright.low())),
        "ow-caption",
        0,
        12,
        getWidth());
    for (double tick : upright.ticks()) {
      double y = frame.y(upright.share(tick));
      boolean foot = tick == upright.low() || tick == 0;
      ink.line(foot ? "ow-axis-line" : "ow-grid-line", frame.left(), y, frame.right(), y);
      ink.ending(tick(upright, tick), "ow-caption", frame.left() - TICK, y + 4);
    }
    CutAxis.mark(ink, upright, frame);
    String cut = CutAxis.words(sideways, tick(sideways, sideways.low()));
    AcrossAxis.draw(ink, formats(), sideways, frame, shown.across().caption() + cut, getWidth());
  }

  private String tick(Axis axis, double tick) {
    return formats().decimal(tick, axis.decimals());
  }

  /// A point that can be pointed at: an ask, or today.
  private record Mark(double x, double y, String title) {}

  private List<Mark> dots() {
    return Stream.concat(
            shown.today().stream().map(today -> new Mark(today.x(), today.y(), today.words())),
            shown.asks().stream()
                .map(ask -> new Mark(ask.x(), ask.y(), ask.number() + " " + ask.words())))
        .toList();
  }

  @Override
  String nothing() {
    return "Nothing to trade yet";
  }

  @Override
  int marks() {
    return shown.today().map(_ -> 1).orElse(0) + shown.asks().size() + places.size();
  }

  @Override
  int markAt(double x, double y) {
    List<Mark> dots = dots();
    int best = -1;
    double least = HIT;
    for (int i = 0; i < dots.size(); i++) {
      double away = Math.hypot(plot.x(dots.get(i).x()) - x, plot.y(dots.get(i).y()) - y);
      if (away < least) {
        least = away;
        best = i;
      }
    }
    if (best >= 0 || places.isEmpty() || !plot.frame().wider(4).holds(x, y)) {
      return best;
    }
    int nearest = 0;
    for (int i = 1; i < places.size(); i++) {
      if (Math.abs(plot.x(places.get(i)) - x) < Math.abs(plot.x(places.get(nearest)) - x)) {
        nearest = i;
      }
    }
    return dots.size() + nearest;
  }

  @Override
  Tip tip(int index) {
    List<Mark> dots = dots();
    if (index < dots.size()) {
      Mark dot = dots.get(index);
      return new Tip(
          plot.x(dot.x()),
          plot.y(dot.y()),
          dot.title(),
          List.of(
              new Tip.Row(shown.up().caption(), shown.up().exact(formats(), dot.y())),
              new Tip.Row(shown.across().caption(), shown.across().exact(formats(), dot.x()))));
    }
    double place = places.get(index - dots.size());
    List<Tip.Row> rows =
        shown.curves().stream()
            .map(curve -> new Tip.Row(curve.name(), written(curve.at(place))))
            .toList();
    double y =
        shown.curves().stream()
            .sorted(Comparator.comparing(Indifference.Curve::look))
            .flatMapToDouble(curve -> curve.at(place).stream())
            .map(plot::y)
            .findFirst()
            .orElse((plot.frame().top() + plot.frame().bottom()) / 2);
    return new Tip(
        plot.x(place),
        y,
        shown.across().caption() + ": " + shown.across().exact(formats(), place),
        rows);
  }

  private String written(OptionalDouble figure) {
    return figure.isPresent() ? shown.up().exact(formats(), figure.getAsDouble()) : "none";
  }

  @Override
  void guide(Ink ink, Tip marked) {
    Frame frame = plot.frame();
    if (dots().stream().anyMatch(dot -> dot.title().equals(marked.title()))) {
      ink.dot("ow-frontier-pointed", marked.x(), marked.y(), 10);
    } else {
      ink.line("ow-guide-line", marked.x(), frame.top(), marked.x(), frame.bottom());
      ink.dot("ow-guide-dot", marked.x(), marked.y(), 4.5);
    }
  }

  @Override
  String spoken() {
    if (marks() == 0) {
      return "What is worth the same; nothing to show yet.";
    }
    String points =
        dots().stream()
            .map(dot ->
                "%s: %s with %s"
                    .formatted(
                        dot.title(),
                        shown.up().exact(formats(), dot.y()),
                        shown.across().exact(formats(), dot.x())))
            .collect(Collectors.joining("; "));
    return shown.up().caption()
        + " against "
        + shown.across().caption()
        + ". "
        + shown.curves().size()
        + (shown.curves().size() == 1 ? " curve. " : " curves. ")
        + points;
  }

  @Override
  public TableText table() {
    List<List<String>> rows = new ArrayList<>();
    for (Mark dot : dots()) {
      rows.add(List.of("point", dot.title(), number(dot.x()), number(dot.y())));
    }
    for (Indifference.Curve curve : shown.curves()) {
      for (Indifference.Point point : curve.points()) {
        rows.add(
            List.of(
                "curve", curve.name(), number(point.x()), number(point.y().orElse(Double.NaN))));
      }
    }
    return new TableText(
        List.of("Kind", "Name", shown.across().caption(), shown.up().caption()), rows);
  }

  private static String number(double figure) {
    return TableText.number(figure, 2);
  }
}
