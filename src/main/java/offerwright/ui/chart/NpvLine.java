package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.text.Text;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// Net present value over the uplift in productivity: where it breaks even, what the evidence says
/// with its range, and what is claimed.
public final class NpvLine extends Chart {
  private static final double TOP = 26;
  private static final double FOOT = 40;
  private static final double LINE = 16;
  private static final double HEADROOM = 40;

  private Optional<NpvCurve> curve = Optional.empty();
  private List<Double> uplifts = List.of();
  private Frame frame = new Frame(0, 0, 0, 0);
  private Axis across = Axis.linear(0, 1, 2);
  private Axis up = Axis.linear(0, 1, 2);

  /// An empty chart.
  public NpvLine(Formats formats) {
    super(formats, 240, 160, 250);
    changed();
  }

  /// Shows a curve.
  public void show(NpvCurve shown) {
    curve = Optional.of(shown);
    uplifts = uplifts(shown);
    changed();
  }

  /// Uplifts that can be read one by one: every point, or every so many that there are at most 150.
  private static List<Double> uplifts(NpvCurve curve) {
    double points = (curve.greatest() - curve.least()) * 100;
    int step = (int) Math.ceil(points / 150);
    int first = (int) Math.ceil(curve.least() * 100 / step);
    int last = (int) Math.floor(curve.greatest() * 100 / step);
    return IntStream.rangeClosed(first, last).mapToObj(i -> i * step / 100.0).toList();
  }

  @Override
  void draw(Ink ink) {
    curve.ifPresent(shown -> draw(ink, shown));
  }

  private void draw(Ink ink, NpvCurve shown) {
    double size = shown.unit().size();
    double bottom = getHeight() - FOOT;
    double atLeast = shown.at(shown.least()) / size;
    double atMost = shown.at(shown.greatest()) / size;
    double range = Math.max(Math.abs(atMost - atLeast), 1e-6);
    // Labels of markers near the upper end stand over them.
    double over = range * Math.clamp(HEADROOM / Math.max(1, bottom - TOP), 0.08, 0.3);
    up =
        Axis.tight(
            Math.min(Math.min(atLeast, atMost), 0) - range * 0.04,
            Math.max(Math.max(atLeast, atMost), 0) + over,
            (int) Math.clamp((bottom - TOP) / 36, 2, 6));
    double left =
        up.ticks().stream()
                .mapToDouble(
                    tick -> ink.width(formats().decimal(tick, up.decimals()), "ow-caption"))
                .max()
                .orElse(0)
            + 8;
    frame = new Frame(Math.ceil(left), TOP, Math.floor(getWidth() - 4), Math.floor(bottom));
    if (frame.isNone()) {
      return;
    }
    across =
        Axis.tight(
            shown.least() * 100,
            shown.greatest() * 100,
            (int) Math.clamp(frame.width() / 60, 2, 7));
    LabelRoom room = new LabelRoom(frame);
    drawBand(ink, shown, room);
    drawAxes(ink, shown);
    ink.path(
        "ow-npv-line",
        x(shown.least()),
        y(shown.at(shown.least())),
        x(shown.greatest()),
        y(shown.at(shown.greatest())));
    drawMarkers(ink, shown, room);
  }

  private void drawBand(Ink ink, NpvCurve shown, LabelRoom room) {
    double left = x(shown.evidenceLow());
    double right = x(shown.evidenceHigh());
    ink.bar("ow-evidence-band", left, frame.top(), right, frame.bottom());
    double baseline = belowLines(frame.top() + 14);
    Text name = ink.text(shown.evidence() + ", 95 % range", "ow-caption", left + 6, baseline);
    double end = left + 6 + name.getLayoutBounds().getWidth();
    if (end > frame.right()) {
      name.setX(Math.max(frame.left(), frame.right() - name.getLayoutBounds().getWidth()));
    }
    room.keepFree(
        new Frame(
            name.getX(),
            baseline - 14,
            name.getX() + name.getLayoutBounds().getWidth(),
            baseline + 4));
  }

  /// The baseline, or one further down that no grid line crosses.
  private double belowLines(double baseline) {
    return up.ticks().stream()
        .map(tick -> frame.y(up.share(tick)))
        .filter(line -> line > baseline - 12 && line < baseline + 4)
        .findFirst()
        .map(line -> line + 15)
        .orElse(baseline);
  }

  private void drawAxes(Ink ink, NpvCurve shown) {
    ink.text("NPV, " + shown.unit().caption(), "ow-caption", 0, 12);
    for (double tick : up.ticks()) {
      double y = frame.y(up.share(tick));
      ink.line(tick == 0 ? "ow-axis-line" : "ow-grid-line", frame.left(), y, frame.right(), y);
      ink.ending(formats().decimal(tick, up.decimals()), "ow-caption", frame.left() - 8, y + 4);
    }
    for (double tick : across.ticks()) {
      ink.centred(
          formats().decimal(tick, across.decimals()) + " %",
          "ow-caption",
          frame.x(across.share(tick)),
          frame.bottom() + LINE,
          0,
          getWidth());
    }
    ink.centred(
        "Productivity uplift",
        "ow-caption",
        (frame.left() + frame.right()) / 2,
        frame.bottom() + 34,
        0,
        getWidth());
  }

  private double x(double uplift) {
    return frame.x(Math.clamp(across.share(uplift * 100), 0, 1));
  }

  private double y(double value) {
    double size = curve.map(shown -> shown.unit().size()).orElse(1.0);
    return frame.y(Math.clamp(up.share(value / size), 0, 1));
  }

  private void drawMarkers(Ink ink, NpvCurve shown, LabelRoom room) {
    double mean = x(shown.evidenceMean());
    double claim = x(shown.claim());
    double even = x(shown.breakEven());
    for (double at : List.of(mean, claim, even)) {
      double y =
          at == even
              ? y(0)
              : at == mean ? y(shown.at(shown.evidenceMean())) : y(shown.at(shown.claim()));
      room.keepFree(new Frame(at - 6, y - 6, at + 6, y + 6));
    }
    for (int i = 0; i <= 40; i++) {
      double uplift = shown.least() + (shown.greatest() - shown.least()) * i / 40;
      room.keepFree(
          new Frame(
              x(uplift) - 2, y(shown.at(uplift)) - 2, x(uplift) + 2, y(shown.at(uplift)) + 2));
    }
    if (shown.showsBreakEven()) {
      ink.line("ow-break-even-line", even, y(0), even, frame.bottom());
      room.keepFree(new Frame(even - 3, y(0), even + 3, frame.bottom()));
      ink.dot("ow-guide-dot", even, y(0), 5);
      label(ink, room, "break-even " + percent(shown.breakEven()), "ow-chart-strong", even, y(0));
    } else if (Double.isFinite(shown.breakEven())) {
      boolean beyond = shown.breakEven() > shown.greatest();
      label(
          ink,
          room,
          beyond
              ? "break-even " + percent(shown.breakEven()) + " →"
              : "← break-even " + percent(shown.breakEven()),
          "ow-chart-strong",
          beyond ? frame.right() : frame.left(),
          y(0));
    }
    double atMean = y(shown.at(shown.evidenceMean()));
    ink.dot("ow-evidence-dot", mean, atMean, 5);
    label(
        ink,
        room,
        shown.evidence() + ", mean " + percent(shown.evidenceMean()),
        "ow-chart-label",
        mean,
        atMean);
    double atClaim = y(shown.at(shown.claim()));
    ink.area(
        "ow-evidence-dot",
        claim,
        atClaim - 6,
        claim + 6,
        atClaim,
        claim,
        atClaim + 6,
        claim - 6,
        atClaim);
    label(
        ink,
        room,
        shown.claimName() + ": " + percent(shown.claim()),
        "ow-chart-label",
        claim,
        atClaim);
  }

  private String percent(double uplift) {
    return formats().decimal(uplift * 100, 1) + " %";
  }

  /// Beside, above or below a marker, wherever there is room; words too long for one line stand in
  /// two.
  private static void label(
      Ink ink, LabelRoom room, String words, String style, double x, double y) {
    if (!placed(ink, room, words, style, x, y)) {
      int middle = words.lastIndexOf(' ', words.length() / 2 + 3);
      if (middle > 0) {
        placed(
            ink,
            room,
            words.substring(0, middle) + "\n" + words.substring(middle + 1),
            style,
            x,
            y);
      }
    }
  }

  private static boolean placed(
      Ink ink, LabelRoom room, String words, String style, double x, double y) {
    Text text = ink.text(words, style, 0, 0);
    double width = text.getLayoutBounds().getWidth();
    double height = text.getLayoutBounds().getHeight();
    List<Frame> places = new ArrayList<>();
    if (style.equals("ow-chart-strong")) {
      places.add(box(x - 9 - width, y - 4 - height, width, height));
    }
    for (double away : List.of(9.0, 18.0, 30.0, 44.0)) {
      places.add(box(x + away, y + 4, width, height));
      places.add(box(x - away - width, y - 4 - height, width, height));
      places.add(box(x + away, y - height / 2, width, height));
      places.add(box(x - away - width, y - height / 2, width, height));
      places.add(box(x - width / 2, y + away, width, height));
      places.add(box(x - width / 2, y - away - height, width, height));
      places.add(box(x - width + 8, y - away - height, width, height));
      places.add(box(x - 8, y + away, width, height));
      places.add(box(x - away - width, y + 6, width, height));
      places.add(box(x - away - width, y + away, width, height));
      places.add(box(x + 8 - width, y + away, width, height));
    }
    Optional<Frame> place = room.place(places);
    place.ifPresentOrElse(
        box -> {
          text.setX(box.left());
          text.setY(box.top() - text.getLayoutBounds().getMinY());
        },
        () -> ink.pane().getChildren().remove(text));
    return place.isPresent();
  }

  private static Frame box(double left, double top, double width, double height) {
    return new Frame(left, top, left + width, top + height);
  }

  @Override
  int marks() {
    return uplifts.size();
  }

  @Override
  int markAt(double x, double y) {
    if (marks() == 0 || x < frame.left() || x > frame.right()) {
      return -1;
    }
    int nearest = 0;
    for (int i = 1; i < uplifts.size(); i++) {
      if (Math.abs(x(uplifts.get(i)) - x) < Math.abs(x(uplifts.get(nearest)) - x)) {
        nearest = i;
      }
    }
    return nearest;
  }

  @Override
  Tip tip(int index) {
    double uplift = uplifts.get(index);
    NpvCurve shown = curve.orElseThrow();
    return new Tip(
        x(uplift),
        y(shown.at(uplift)),
        "Uplift " + percent(uplift),
        List.of(new Tip.Row("NPV", shown.unit().exact(formats(), shown.at(uplift)))));
  }

  @Override
  void guide(Ink ink, Tip marked) {
    ink.line("ow-guide-line", marked.x(), frame.top(), marked.x(), frame.bottom());
    ink.dot("ow-guide-dot", marked.x(), marked.y(), 4.5);
  }

  @Override
  String spoken() {
    return curve
        .map(shown ->
            "Net present value over the uplift: break-even at %s; %s, mean %s, range %s to %s; %s %s."
                .formatted(
                    percent(shown.breakEven()),
                    shown.evidence(),
                    percent(shown.evidenceMean()),
                    percent(shown.evidenceLow()),
                    percent(shown.evidenceHigh()),
                    shown.claimName(),
                    percent(shown.claim())))
        .orElse("Net present value over the uplift; nothing to show yet.");
  }

  @Override
  public TableText table() {
    List<List<String>> rows = new ArrayList<>();
    curve.ifPresent(shown -> {
      rows.add(row("Break-even", shown.breakEven(), shown));
      rows.add(row("Evidence, mean", shown.evidenceMean(), shown));
      rows.add(row("Evidence, 2.5 %", shown.evidenceLow(), shown));
      rows.add(row("Evidence, 97.5 %", shown.evidenceHigh(), shown));
      rows.add(row("Claim", shown.claim(), shown));
      uplifts.forEach(uplift -> rows.add(row("", uplift, shown)));
    });
    return new TableText(List.of("Point", "Uplift", "NPV"), rows);
  }

  private static List<String> row(String name, double uplift, NpvCurve shown) {
    return List.of(name, TableText.number(uplift, 6), TableText.number(shown.at(uplift), 2));
  }
}
