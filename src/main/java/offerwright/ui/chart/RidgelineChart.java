package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import offerwright.calc.estimate.DensityCurve;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// Distributions one below the other on one axis: shape, P5 to P95 as a bar, the median as a hollow
/// circle, the mean as a diamond. Every shape is drawn as high as its place allows: shapes compare,
/// heights do not.
public final class RidgelineChart extends Chart {
  private static final double TAG = 30;
  private static final double FOOT = 40;
  private static final double BASE = 11;
  private static final double HEAD = 6;
  private static final double NOTE = 15;
  private static final double PIECE = 6;

  private final KeptRange range = new KeptRange();
  private Ridgeline shown = Ridgeline.NONE;
  private Frame frame = new Frame(0, 0, 0, 0);
  private Axis axis = Axis.linear(0, 1, 2);

  /// An empty chart.
  public RidgelineChart(Formats formats) {
    super(formats, 240, 150, 300);
    changed();
  }

  /// Shows offers.
  public void show(Ridgeline ridgeline) {
    boolean sameAxis = shown.unit().equals(ridgeline.unit()) && marks() > 0;
    shown = ridgeline;
    if (!sameAxis) {
      range.clear();
    }
    hold();
    changed();
  }

  /// While true the axis keeps its range, so that nothing jumps under a moving slider; it grows
  /// where figures would leave it, and never shrinks. Set to false it fits the figures again.
  public void keepRange(boolean kept) {
    range.keep(kept);
    if (!kept) {
      hold();
      changed();
    }
  }

  private void hold() {
    range.hold(shown.figures().min().orElse(Double.NaN), shown.figures().max().orElse(Double.NaN));
  }

  /// What the marks mean, to stand beside the title.
  public Node legend() {
    return ChartKey.row(OfferInk.keys());
  }

  @Override
  void draw(Ink ink) {
    double size = shown.unit().size();
    frame = new Frame(TAG, HEAD, Math.floor(getWidth() - 8), Math.floor(getHeight() - FOOT));
    if (frame.isNone()) {
      return;
    }
    axis =
        AcrossAxis.of(ink, formats(), range.least() / size, range.greatest() / size, frame.width());
    for (double tick : axis.ticks()) {
      double x = frame.x(axis.share(tick));
      ink.line("ow-grid-line", x, frame.top(), x, frame.bottom());
    }
    ink.line("ow-axis-line", frame.left(), frame.bottom(), frame.right(), frame.bottom());
    AcrossAxis.draw(ink, formats(), axis, frame, shown.unit().caption(), getWidth());
    for (int i = 0; i < shown.ridges().size(); i++) {
      drawRidge(ink, i);
    }
    drawNotes(ink);
  }

  private double rowHeight() {
    return frame.height() / shown.ridges().size();
  }

  private double base(int index) {
    return Math.floor(frame.top() + (index + 1) * rowHeight() - BASE) + 0.5;
  }

  private double x(double figure) {
    return frame.x(Math.clamp(axis.share(figure / shown.unit().size()), 0, 1));
  }

  /// The height of a curve over its base, in pixels.
  private double rise(int index, double figure) {
    DensityCurve density = shown.ridges().get(index).density();
    double room = rowHeight() - BASE - 4;
    return density.peak() > 0 ? density.at(figure) / density.peak() * room : 0;
  }

  private void drawRidge(Ink ink, int index) {
    Ridgeline.Ridge ridge = shown.ridges().get(index);
    DensityCurve density = ridge.density();
    double base = base(index);
    double[] line =
        IntStream.range(0, density.count())
            .mapToDouble(density::place)
            .flatMap(place -> DoubleStream.of(x(place), base - rise(index, place)))
            .toArray();
    OfferInk offer = OfferInk.of(ink, ridge.tag());
    offer.area(
        DoubleStream.concat(
                DoubleStream.of(line), DoubleStream.of(x(density.to()), base, line[0], base))
            .toArray());
    offer.path(line);
    offer.across(x(ridge.spread().p5()), x(ridge.spread().p95()), base);
    offer.median(x(ridge.spread().median()), base);
    if (Double.isFinite(ridge.mean().value())) {
      offer.mean(x(ridge.mean().value()), base);
    }
    ridge.tag().draw(ink, 9, Math.floor(base) - 9);
  }

  /// Words over the curves, each with a line to its place; what has no room is left out.
  private void drawNotes(Ink ink) {
    LabelRoom room = new LabelRoom(frame);
    for (int i = 0; i < shown.ridges().size(); i++) {
      for (double x = frame.left(); x < frame.right(); x += PIECE) {
        double top = base(i) - rise(i, figure(x + PIECE / 2));
        room.keepFree(new Frame(x, top - 2, x + PIECE, base(i) + BASE));
      }
    }
    for (int i = 0; i < shown.ridges().size(); i++) {
      for (Ridgeline.Note note : shown.ridges().get(i).notes()) {
        if (!axis.holds(note.at() / shown.unit().size())) {
          continue;
        }
        double x = x(note.at());
        double y = base(i) - rise(i, note.at()) - 3;
        double width = ink.width(note.words(), "ow-caption");
        room.place(around(x, y, width))
            .ifPresent(box -> {
              double near = Math.clamp(x, box.left() - 2, box.right() + 2);
              ink.line("ow-note-line", x, y, near, box.bottom() - 2);
              ink.box(ink.text(note.words(), "ow-caption", box.left(), box.bottom() - 4));
            });
      }
    }
  }

  private static List<Frame> around(double x, double y, double width) {
    List<Frame> boxes = new ArrayList<>();
    for (double rise = 8; rise <= 64; rise += 8) {
      for (double left : new double[] {x + 14, x - width / 2, x - 14 - width}) {
        boxes.add(new Frame(left, y - rise - NOTE, left + width, y - rise));
      }
    }
    return boxes;
  }

  private double figure(double x) {
    return (axis.low() + (x - frame.left()) / frame.width() * (axis.high() - axis.low()))
        * shown.unit().size();
  }

  @Override
  String nothing() {
    return "No offers to compare yet";
  }

  @Override
  int marks() {
    return shown.ridges().size();
  }

  @Override
  int markAt(double x, double y) {
    if (marks() == 0 || y < frame.top() || y > frame.bottom()) {
      return -1;
    }
    return Math.clamp((int) ((y - frame.top()) / rowHeight()), 0, marks() - 1);
  }

  @Override
  Tip tip(int index) {
    Ridgeline.Ridge ridge = shown.ridges().get(index);
    List<Tip.Row> rows = new ArrayList<>();
    rows.add(
        new Tip.Row("Mean", exact(ridge.mean().value()) + " ± " + exact(ridge.mean().halfWidth())));
    rows.add(new Tip.Row("P95", exact(ridge.spread().p95())));
    rows.add(new Tip.Row("Median", exact(ridge.spread().median())));
    rows.add(new Tip.Row("P5", exact(ridge.spread().p5())));
    outside(rows, "Left of the curve", ridge.density().below());
    outside(rows, "Right of the curve", ridge.density().above());
    return new Tip(
        x(ridge.spread().median()), base(index), ridge.tag() + ": " + ridge.name(), rows);
  }

  private void outside(List<Tip.Row> rows, String where, double share) {
    if (share > 0) {
      rows.add(new Tip.Row(where, formats().decimal(share * 100, 2) + " % of paths"));
    }
  }

  private String exact(double figure) {
    return shown.unit().exact(formats(), figure);
  }

  @Override
  void guide(Ink ink, Tip marked) {
    ink.line("ow-guide-line", marked.x(), frame.top(), marked.x(), frame.bottom());
    ink.dot("ow-guide-dot", marked.x(), marked.y(), 4.5);
  }

  @Override
  String spoken() {
    if (marks() == 0) {
      return "How offers turn out; nothing to show yet.";
    }
    return shown.unit().caption()
        + ". "
        + shown.ridges().stream()
            .map(ridge ->
                "%s %s: median %s, mean %s, nine paths in ten between %s and %s"
                    .formatted(
                        ridge.tag(),
                        ridge.name(),
                        brief(ridge.spread().median()),
                        brief(ridge.mean().value()),
                        brief(ridge.spread().p5()),
                        brief(ridge.spread().p95())))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private String brief(double figure) {
    return shown.unit().brief(formats(), figure);
  }

  @Override
  public TableText table() {
    return new TableText(
        List.of(
            "Offer", "Name", "P5", "P25", "Median", "P75", "P95", "Mean", "Mean low", "Mean high"),
        shown.ridges().stream()
            .map(ridge ->
                Stream.concat(
                        Stream.of(ridge.tag().name(), ridge.name()),
                        DoubleStream.of(
                                ridge.spread().p5(),
                                ridge.spread().p25(),
                                ridge.spread().median(),
                                ridge.spread().p75(),
                                ridge.spread().p95(),
                                ridge.mean().value(),
                                ridge.mean().low(),
                                ridge.mean().high())
                            .mapToObj(figure -> TableText.number(figure, 2)))
                    .toList())
            .toList());
  }
}
