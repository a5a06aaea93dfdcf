package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import offerwright.calc.estimate.Estimate;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// Output against fairness: a named dot for each policy with its intervals, the curve of α-fair
/// splits, and the most that personal budgets can reach. A click or Enter selects a policy.
public final class FrontierChart extends Chart {
  private static final double TOP = 26;
  private static final double FOOT = 40;

  /// From the figures of an axis to the plot; a ring round a dot at its edge has room.
  private static final double TICK = 12;

  private static final double NOTE = 20;
  private static final double HEADROOM = 22;
  private static final int MOST_TICKS = 6;
  private static final double HIT = 18;
  private static final double LOW = 320;
  private static final double NAMES_FROM = 460;

  private final ReadOnlyBooleanWrapper lettered = new ReadOnlyBooleanWrapper(this, "lettered");
  private Frontier frontier = Frontier.NONE;
  private FrontierRange range = FrontierRange.NONE;
  private boolean rangeKept;
  private Optional<String> selected = Optional.empty();
  private Consumer<String> onSelect = _ -> {};
  private String nothing = "No policies to compare yet";
  private FrontierPlot plot;
  private Map<String, DotLabels.Offset> offsets = Map.of();

  /// An empty chart.
  public FrontierChart(Formats formats) {
    super(formats, 240, 200, 460);
    plot = FrontierPlot.none(formats);
    changed();
  }

  /// Shows policies.
  public void show(Frontier shown) {
    boolean sameAxis = frontier.across().equals(shown.across());
    frontier = shown;
    FrontierRange needed = needed();
    range = rangeKept && sameAxis ? range.and(needed) : needed;
    changed();
  }

  /// While true the axes keep their range, so that nothing jumps under a moving slider; they grow
  /// where figures would leave them, and never shrink. Set to false they fit the figures again.
  public void keepRange(boolean kept) {
    rangeKept = kept;
    if (!kept) {
      range = needed();
      changed();
    }
  }

  private FrontierRange needed() {
    return FrontierRange.of(frontier, getHeight() < LOW);
  }

  /// Rings a policy, by its key; empty = none. Tells nobody.
  public void select(Optional<String> key) {
    if (!selected.equals(key)) {
      selected = key;
      changed();
    }
  }

  /// Called with the key of a policy a person chose. The chart rings it at once.
  public void setOnSelect(Consumer<String> told) {
    onSelect = told;
  }

  /// What is said while there are no policies.
  public void setNothing(String words) {
    nothing = words;
    changed();
  }

  /// True while letters stand for names, because there is too little room.
  public ReadOnlyBooleanProperty letteredProperty() {
    return lettered.getReadOnlyProperty();
  }

  /// The legend for what is shown, to stand beside the title.
  public Node legend() {
    List<ChartKey> keys = new ArrayList<>();
    if (!frontier.curve().isEmpty()) {
      keys.add(ChartKey.line("ow-frontier-curve", "α-fair splits"));
    }
    keys.add(key("ow-frontier-dot", 5, "policy"));
    if (frontier.drawn().stream().anyMatch(Frontier.Dot::today)) {
      keys.add(key("ow-frontier-today", 4.5, "today"));
    }
    return ChartKey.row(keys);
  }

  private static ChartKey key(String style, double radius, String words) {
    Circle sample = new Circle(radius);
    sample.getStyleClass().add(style);
    return new ChartKey(sample, words);
  }

  @Override
  void draw(Ink ink) {
    if (!rangeKept) {
      range = needed();
    }
    List<String> notes = notes();
    double bottom = getHeight() - FOOT - notes.size() * NOTE;
    if (range.isNone() || bottom < TOP + HEADROOM) {
      plot = FrontierPlot.none(formats());
      ink.fitting(String.join("; ", notes), "ow-caption", 0, TOP, getWidth());
      return;
    }
    double height = bottom - TOP;
    Axis up =
        range.up((int) Math.clamp(height / 40, 2, MOST_TICKS), Math.min(0.4, HEADROOM / height));
    double left =
        up.ticks().stream()
                .mapToDouble(tick -> ink.width(tick(up, tick), "ow-caption"))
                .max()
                .orElse(0)
            + TICK;
    Frame frame = new Frame(Math.ceil(left), TOP, Math.floor(getWidth() - 6), Math.floor(bottom));
    if (frame.isNone()) {
      plot = FrontierPlot.none(formats());
      return;
    }
    Axis across = range.across((int) Math.clamp(frame.width() / 80, 2, MOST_TICKS));
    drawAxes(ink, frame, across, up);
    plot = new FrontierPlot(frontier, selected, new FrontierPlane(frame, across, up), formats());
    lettered.set(plot.draw(ink, getWidth() >= NAMES_FROM, rangeKept ? offsets : Map.of()));
    offsets = plot.offsets();
    for (int i = 0; i < notes.size(); i++) {
      ink.fitting(notes.get(i), "ow-caption", 0, bottom + FOOT + i * NOTE + 14, getWidth());
    }
  }

  private void drawAxes(Ink ink, Frame frame, Axis across, Axis up) {
    title(ink, up);
    for (double tick : up.ticks()) {
      double y = frame.y(up.share(tick));
      boolean foot = tick == up.low();
      ink.line(foot ? "ow-axis-line" : "ow-grid-line", frame.left(), y, frame.right(), y);
      ink.ending(tick(up, tick), "ow-caption", frame.left() - TICK, y + 4);
    }
    for (double tick : across.ticks()) {
      double x = frame.x(across.share(tick));
      ink.line("ow-axis-line", x, frame.bottom(), x, frame.bottom() + 4);
      ink.centred(tick(across, tick), "ow-caption", x, frame.bottom() + 17, 0, getWidth());
    }
    double middle = (frame.left() + frame.right()) / 2;
    ink.centred(frontier.across(), "ow-caption", middle, frame.bottom() + 35, 0, getWidth());
  }

  /// A cut axis says so.
  private void title(Ink ink, Axis up) {
    String cut = up.low() == 0 ? "" : " (axis starts at " + tick(up, up.low()) + ")";
    String words =
        Stream.of(
                "Output from tokens, % of the best split",
                "Output, % of the best split", "Output, %")
            .map(title -> title + cut)
            .filter(title -> ink.width(title, "ow-caption") <= getWidth())
            .findFirst()
            .orElse("%" + cut);
    ink.text(words, "ow-caption", 0, 12);
  }

  private String tick(Axis axis, double tick) {
    return formats().decimal(tick, axis.decimals());
  }

  /// What cannot be seen, in words.
  private List<String> notes() {
    List<Frontier.Dot> left = frontier.left();
    return left.isEmpty()
        ? List.of()
        : List.of(
            "Not drawn: " + left.stream().map(this::notDrawn).collect(Collectors.joining(", ")));
  }

  private String notDrawn(Frontier.Dot dot) {
    return dot.name()
        + (Double.isInfinite(dot.across().value())
            ? " (index is infinite)"
            : Double.isFinite(dot.across().value()) ? " (output not known)" : " (index not known)");
  }

  @Override
  String nothing() {
    return nothing;
  }

  @Override
  int marks() {
    return frontier.drawn().size();
  }

  @Override
  int markAt(double x, double y) {
    return marks() == 0 ? -1 : plot.dotAt(x, y, HIT);
  }

  @Override
  boolean choosable() {
    return true;
  }

  @Override
  void choose(int index) {
    String key = frontier.drawn().get(index).key();
    select(Optional.of(key));
    onSelect.accept(key);
  }

  @Override
  Tip tip(int index) {
    Frontier.Dot dot = frontier.drawn().get(index);
    return new Tip(
        plot.x(dot),
        plot.y(dot),
        dot.today() && !dot.name().toLowerCase(formats().locale()).contains("today")
            ? dot.name() + " (today)"
            : dot.name(),
        dot.facts().stream().map(fact -> new Tip.Row(fact.name(), fact.figure())).toList());
  }

  @Override
  void guide(Ink ink, Tip marked) {
    ink.dot("ow-frontier-pointed", marked.x(), marked.y(), 12);
  }

  @Override
  String spoken() {
    List<Frontier.Dot> dots = frontier.drawn();
    if (frontier.dots().isEmpty()) {
      return "Output against fairness. " + nothing + ".";
    }
    String said =
        dots.stream()
            .map(dot ->
                "%s%s: output %s %%, index %s"
                    .formatted(
                        dot.name(),
                        selected.filter(dot.key()::equals).isPresent() ? ", selected" : "",
                        formats().decimal(dot.output().value(), 1),
                        formats().decimal(dot.across().value(), 3)))
            .collect(Collectors.joining("; "));
    return Stream.concat(
            Stream.of("Output against " + frontier.across() + ". " + said), notes().stream())
        .collect(Collectors.joining(". "));
  }

  @Override
  public TableText table() {
    List<List<String>> rows = new ArrayList<>();
    for (Frontier.Dot dot : frontier.dots()) {
      List<String> row = new ArrayList<>(List.of(dot.today() ? "today" : "policy", dot.name(), ""));
      for (Estimate estimate : List.of(dot.across(), dot.output())) {
        row.add(number(estimate.value()));
        row.add(number(estimate.low()));
        row.add(number(estimate.high()));
      }
      rows.add(row);
    }
    for (Frontier.Point point : frontier.curve()) {
      rows.add(
          List.of(
              "α-fair",
              FrontierCurve.words(point.alpha(), formats()),
              Double.isInfinite(point.alpha()) ? "infinite" : number(point.alpha()),
              number(point.across()),
              "",
              "",
              number(point.output()),
              "",
              ""));
    }
    String index = frontier.across().isEmpty() ? "Index" : frontier.across();
    return new TableText(
        List.of(
            "Kind",
            "Name",
            "Alpha",
            index,
            "Index low",
            "Index high",
            "Output % of best",
            "Output low",
            "Output high"),
        rows);
  }

  private static String number(double figure) {
    return Double.isInfinite(figure) ? "infinite" : TableText.number(figure, 6);
  }
}
