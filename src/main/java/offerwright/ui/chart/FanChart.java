package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Spread;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// Months to come as a fan: nine paths in ten lie in the pale band, half of them in the strong one,
/// the median as a line; a dashed line to compare with, and what was observed before as dots.
public final class FanChart extends Chart {
  private static final double TOP = 26;
  private static final double LINE = 16;
  private static final int MOST_TICKS = 6;

  private Fan fan = new Fan(ChartUnit.plain("", "", ""), "", List.of(), List.of(), false);
  private boolean rangeKept;
  private double least = Double.NaN;
  private double greatest = Double.NaN;
  private Frame frame = new Frame(0, 0, 0, 0);
  private MonthAxis months = new MonthAxis(java.time.YearMonth.of(2000, 1), 1);
  private Axis axis = Axis.linear(0, 1, 2);

  /// An empty chart.
  public FanChart(Formats formats) {
    super(formats, 240, 140, 220);
    changed();
  }

  /// Shows a fan.
  public void show(Fan shown) {
    boolean sameAxis = fan.unit().equals(shown.unit()) && fan.logarithmic() == shown.logarithmic();
    fan = shown;
    if (!rangeKept || !sameAxis) {
      least = Double.NaN;
      greatest = Double.NaN;
    }
    widen();
    changed();
  }

  /// While true the axis keeps its range, so that nothing jumps under a moving slider; it grows
  /// where figures would leave it, and never shrinks. Set to false it fits the figures again.
  public void keepRange(boolean kept) {
    rangeKept = kept;
    if (!kept) {
      least = Double.NaN;
      greatest = Double.NaN;
      widen();
      changed();
    }
  }

  private void widen() {
    fan.figures()
        .filter(figure -> !fan.logarithmic() || figure > 0)
        .forEach(figure -> {
          least = Double.isNaN(least) ? figure : Math.min(least, figure);
          greatest = Double.isNaN(greatest) ? figure : Math.max(greatest, figure);
        });
  }

  /// The legend for what is shown, to stand beside the title.
  public Node legend() {
    List<ChartKey> keys = new ArrayList<>();
    if (!fan.past().isEmpty()) {
      keys.add(ChartKey.dot("ow-past-dot", "observed"));
    }
    keys.add(ChartKey.area("ow-fan-wide", "P5–P95"));
    keys.add(ChartKey.area("ow-fan-narrow", "P25–P75"));
    keys.add(ChartKey.line("ow-fan-median", "median"));
    if (fan.hasLine()) {
      keys.add(ChartKey.line("ow-fan-line", fan.line().toLowerCase(formats().locale())));
    }
    return ChartKey.row(keys);
  }

  @Override
  void draw(Ink ink) {
    double low =
        fan.logarithmic() ? least / fan.unit().size() : Math.min(0, least / fan.unit().size());
    double high = greatest / fan.unit().size();
    double bottom = getHeight() - MonthAxis.height();
    int ticks = (int) Math.clamp((bottom - TOP) / 26, 2, MOST_TICKS);
    axis = fan.logarithmic() ? Axis.logarithmic(low, high, ticks) : Axis.linear(low, high, ticks);
    months = MonthAxis.between(fan.first(), fan.last());
    double left =
        axis.ticks().stream()
                .mapToDouble(tick -> ink.width(tick(tick), "ow-caption"))
                .max()
                .orElse(0)
            + 8;
    double right = getWidth() - endRoom(ink);
    frame = new Frame(Math.ceil(left), TOP, Math.floor(right), Math.floor(bottom));
    if (frame.isNone()) {
      return;
    }
    ink.text(fan.unit().caption(), "ow-caption", 0, 12);
    for (double tick : axis.ticks()) {
      double y = frame.y(axis.share(tick));
      ink.line("ow-grid-line", frame.left(), y, frame.right(), y);
      ink.ending(tick(tick), "ow-caption", frame.left() - 8, y + 4);
    }
    months.draw(ink, frame, formats());
    drawFan(ink);
    drawPast(ink);
    drawEnds(ink);
  }

  private String tick(double tick) {
    return formats().decimal(tick, axis.decimalsOf(tick));
  }

  private double x(int month) {
    return frame.x(months.share(fan.months().get(month).month()));
  }

  private double y(double figure) {
    return frame.y(Math.clamp(axis.share(figure / fan.unit().size()), 0, 1));
  }

  private void drawFan(Ink ink) {
    if (fan.months().isEmpty()) {
      return;
    }
    band(ink, "ow-fan-wide", Spread::p5, Spread::p95);
    band(ink, "ow-fan-narrow", Spread::p25, Spread::p75);
    int count = fan.months().size();
    double[] median = new double[2 * count];
    for (int i = 0; i < count; i++) {
      median[2 * i] = x(i);
      median[2 * i + 1] = y(fan.months().get(i).spread().median());
    }
    if (count == 1) {
      ink.dot("ow-fan-dot", median[0], median[1], 4);
    } else {
      ink.path("ow-fan-median", median);
    }
    drawLine(ink);
  }

  private void band(
      Ink ink, String style, ToDoubleFunction<Spread> low, ToDoubleFunction<Spread> high) {
    int count = fan.months().size();
    double[] points = new double[4 * count];
    for (int i = 0; i < count; i++) {
      Spread spread = fan.months().get(i).spread();
      int back = 2 * (2 * count - 1 - i);
      points[2 * i] = x(i);
      points[2 * i + 1] = y(high.applyAsDouble(spread));
      points[back] = x(i);
      points[back + 1] = y(low.applyAsDouble(spread));
    }
    if (count == 1) {
      ink.bar(style, points[0] - 6, points[1], points[0] + 6, points[3]);
    } else {
      ink.area(style, points);
    }
  }

  /// A step at each change: a budget holds for its month.
  private void drawLine(Ink ink) {
    List<Double> points = new ArrayList<>();
    double half = frame.width() / Math.max(1, months.count() - 1) / 2;
    for (int i = 0; i < fan.months().size(); i++) {
      int at = i;
      fan.months()
          .get(i)
          .line()
          .ifPresent(figure -> {
            points.add(Math.max(frame.left(), x(at) - half));
            points.add(Math.floor(y(figure)) + 0.5);
            points.add(Math.min(frame.right(), x(at) + half));
            points.add(Math.floor(y(figure)) + 0.5);
          });
    }
    if (!points.isEmpty()) {
      ink.path("ow-fan-line", points.stream().mapToDouble(point -> point).toArray());
    }
  }

  private void drawPast(Ink ink) {
    List<Double> points = new ArrayList<>();
    for (Fan.Past past : fan.past()) {
      points.add(frame.x(months.share(past.day())));
      points.add(y(past.value()));
    }
    if (points.size() > 2) {
      ink.path("ow-past-line", points.stream().mapToDouble(point -> point).toArray());
    }
    for (int i = 0; i < points.size(); i += 2) {
      ink.dot("ow-past-dot", points.get(i), points.get(i + 1), 3);
    }
  }

  /// A label at the right end of a line.
  private record End(String words, String style, double figure) {}

  private List<End> ends() {
    if (fan.months().isEmpty()) {
      return List.of();
    }
    Fan.Month last = fan.months().getLast();
    List<End> ends = new ArrayList<>();
    last.line()
        .ifPresent(figure ->
            ends.add(new End(fan.line() + " " + brief(figure), "ow-chart-strong", figure)));
    ends.add(new End("P95 " + brief(last.spread().p95()), "ow-caption", last.spread().p95()));
    ends.add(
        new End(
            "Median " + brief(last.spread().median()), "ow-chart-strong", last.spread().median()));
    ends.add(new End("P5 " + brief(last.spread().p5()), "ow-caption", last.spread().p5()));
    return ends;
  }

  private String brief(double figure) {
    return fan.unit().brief(formats(), figure);
  }

  private double endRoom(Ink ink) {
    double widest =
        ends().stream().mapToDouble(end -> ink.width(end.words(), end.style())).max().orElse(8);
    return widest + 8;
  }

  private void drawEnds(Ink ink) {
    List<End> ends = ends();
    List<Double> places =
        LabelSpread.places(
            ends.stream().map(end -> y(end.figure())).toList(), LINE, frame.top(), frame.bottom());
    for (int i = 0; i < ends.size(); i++) {
      ink.text(ends.get(i).words(), ends.get(i).style(), frame.right() + 8, places.get(i) + 4);
    }
  }

  @Override
  int marks() {
    return fan.past().size() + fan.months().size();
  }

  private double markX(int index) {
    int past = fan.past().size();
    return index < past ? frame.x(months.share(fan.past().get(index).day())) : x(index - past);
  }

  @Override
  int markAt(double x, double y) {
    if (marks() == 0 || x < frame.left() - 8 || x > frame.right() + 8 || y < 0) {
      return -1;
    }
    int nearest = 0;
    for (int i = 1; i < marks(); i++) {
      if (Math.abs(markX(i) - x) < Math.abs(markX(nearest) - x)) {
        nearest = i;
      }
    }
    return nearest;
  }

  @Override
  Tip tip(int index) {
    int past = fan.past().size();
    if (index < past) {
      Fan.Past point = fan.past().get(index);
      return new Tip(
          markX(index),
          y(point.value()),
          formats().date(point.day()),
          List.of(new Tip.Row(point.name(), exact(point.value()))));
    }
    Fan.Month month = fan.months().get(index - past);
    Spread spread = month.spread();
    List<Tip.Row> rows = new ArrayList<>();
    month.line().ifPresent(figure -> rows.add(new Tip.Row(fan.line(), exact(figure))));
    rows.add(new Tip.Row("P95", exact(spread.p95())));
    rows.add(new Tip.Row("P75", exact(spread.p75())));
    rows.add(new Tip.Row("Median", exact(spread.median())));
    rows.add(new Tip.Row("P25", exact(spread.p25())));
    rows.add(new Tip.Row("P5", exact(spread.p5())));
    month
        .mean()
        .ifPresent(mean ->
            rows.add(new Tip.Row("Mean", exact(mean.value()) + " ± " + exact(mean.halfWidth()))));
    return new Tip(markX(index), y(spread.median()), formats().month(month.month()), rows);
  }

  private String exact(double figure) {
    return fan.unit().exact(formats(), figure);
  }

  @Override
  void guide(Ink ink, Tip marked) {
    ink.line("ow-guide-line", marked.x(), frame.top(), marked.x(), frame.bottom());
    ink.dot("ow-guide-dot", marked.x(), marked.y(), 4.5);
  }

  @Override
  String spoken() {
    if (fan.isEmpty()) {
      return "A fan of months to come; nothing to show yet.";
    }
    if (fan.months().isEmpty()) {
      return "Observed: %d points.".formatted(fan.past().size());
    }
    Fan.Month first = fan.months().getFirst();
    Fan.Month last = fan.months().getLast();
    return "%s: median %s in %s, %s in %s; nine paths in ten then between %s and %s%s."
        .formatted(
            fan.unit().caption(),
            brief(first.spread().median()),
            formats().month(first.month()),
            brief(last.spread().median()),
            formats().month(last.month()),
            brief(last.spread().p5()),
            brief(last.spread().p95()),
            last.line().isPresent()
                ? "; " + fan.line() + " " + brief(last.line().getAsDouble())
                : "");
  }

  @Override
  public TableText table() {
    List<String> header =
        Stream.of(
                "Month",
                "P5",
                "P25",
                "Median",
                "P75",
                "P95",
                "Mean",
                "Mean low",
                "Mean high",
                fan.line().isEmpty() ? "Line" : fan.line(),
                "Observed")
            .toList();
    List<List<String>> rows = new ArrayList<>();
    fan.past()
        .forEach(past ->
            rows.add(
                List.of(
                    past.day().toString(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    number(past.value()))));
    for (Fan.Month month : fan.months()) {
      Spread spread = month.spread();
      rows.add(
          List.of(
              month.month().toString(),
              number(spread.p5()),
              number(spread.p25()),
              number(spread.median()),
              number(spread.p75()),
              number(spread.p95()),
              month.mean().map(Estimate::value).map(FanChart::number).orElse(""),
              month.mean().map(Estimate::low).map(FanChart::number).orElse(""),
              month.mean().map(Estimate::high).map(FanChart::number).orElse(""),
              month.line().isPresent() ? number(month.line().getAsDouble()) : "",
              ""));
    }
    return new TableText(header, rows);
  }

  private static String number(double figure) {
    return TableText.number(figure, Math.abs(figure) >= 100 ? 2 : 6);
  }
}
