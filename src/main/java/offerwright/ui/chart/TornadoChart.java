package offerwright.ui.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import offerwright.calc.sensitivity.TornadoBar;
import offerwright.calc.trail.Quantity;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// What moves a result most: a bar for each input from its low to its high end, below the base in
/// grey and above it in the accent colour, with the input's value at each end.
public final class TornadoChart extends RowChart {
  private static final double GAP = 5;

  private ChartUnit unit = ChartUnit.plain("", "", "");
  private double base;
  private List<TornadoBar> bars = List.of();

  /// An empty chart.
  public TornadoChart(Formats formats) {
    super(formats, 250);
    rowsChanged();
  }

  /// Shows what a result becomes at the ends of each input, the input that moves it most on top;
  /// `base` is the result with every input as it is. The caption of `unit` stands under the axis.
  public void show(ChartUnit unit, double base, List<TornadoBar> shown) {
    this.unit = unit;
    this.base = base;
    bars = shown.stream().sorted(Comparator.comparingDouble(TornadoBar::swing).reversed()).toList();
    rowsChanged();
  }

  /// What stands at the ends of a bar: the input's value that leads there. Where both ends of an
  /// input lie on one side of the base, both values stand at that side.
  record Ends(String left, String right) {
    static Ends of(TornadoBar bar, double base, String low, String high) {
      boolean rises = bar.atHigh() >= bar.atLow();
      String below = rises ? low : high;
      String above = rises ? high : low;
      if (Math.min(bar.atLow(), bar.atHigh()) >= base && bar.swing() > 0) {
        return new Ends("", below + " · " + above);
      }
      if (Math.max(bar.atLow(), bar.atHigh()) <= base && bar.swing() > 0) {
        return new Ends(below + " · " + above, "");
      }
      return new Ends(below, above);
    }
  }

  private Ends ends(TornadoBar bar) {
    return Ends.of(bar, base, words(bar.low()), words(bar.high()));
  }

  private String words(Quantity input) {
    String words = formats().quantity(input);
    return words.startsWith("-") ? "\u2212" + words.substring(1) : words;
  }

  @Override
  List<String> names() {
    return bars.stream().map(TornadoBar::input).toList();
  }

  @Override
  Axis axis(int most) {
    double size = unit.size();
    double[] figures =
        DoubleStream.concat(
                DoubleStream.of(base),
                bars.stream().flatMapToDouble(bar -> DoubleStream.of(bar.atLow(), bar.atHigh())))
            .map(figure -> figure / size)
            .sorted()
            .toArray();
    double least = figures[0];
    double greatest = figures[figures.length - 1];
    double spare =
        greatest > least ? (greatest - least) * 0.02 : Math.max(1, Math.abs(least) * 0.1);
    return Axis.tight(least - spare, greatest + spare, most);
  }

  @Override
  String tick(Axis axis, double tick) {
    return formats().decimal(tick, axis.decimalsOf(tick));
  }

  @Override
  String caption() {
    return unit.caption();
  }

  @Override
  double head() {
    return 20;
  }

  @Override
  double roomLeft(Ink ink) {
    return widest(ink, bars.stream().map(bar -> ends(bar).left()).toList());
  }

  @Override
  double roomRight(Ink ink) {
    return widest(ink, bars.stream().map(bar -> ends(bar).right()).toList());
  }

  private static double widest(Ink ink, List<String> words) {
    return words.stream().mapToDouble(each -> ink.width(each, "ow-caption")).max().orElse(0)
        + GAP
        + 2;
  }

  private double place(double result) {
    return x(result / unit.size());
  }

  @Override
  void drawBehind(Ink ink) {}

  @Override
  void drawRow(Ink ink, int index, double y, double half) {
    TornadoBar bar = bars.get(index);
    double middle = place(base);
    double least = Math.min(place(Math.min(bar.atLow(), bar.atHigh())), middle);
    double greatest = Math.max(place(Math.max(bar.atLow(), bar.atHigh())), middle);
    if (least < middle) {
      ink.bar("ow-tornado-below", least, y - half, middle, y + half);
    }
    if (greatest > middle) {
      ink.bar("ow-tornado-above", middle, y - half, greatest, y + half);
    }
    Ends ends = ends(bar);
    ink.box(ink.ending(ends.left(), "ow-caption", least - GAP, y + 4));
    ink.box(ink.text(ends.right(), "ow-caption", greatest + GAP, y + 4));
  }

  @Override
  void drawOver(Ink ink) {
    double middle = place(base);
    ink.line("ow-tornado-base", middle, frame().top() - 4, middle, frame().bottom());
    ink.centred(
        "base " + unit.brief(formats(), base),
        "ow-chart-strong",
        middle,
        frame().top() - 8,
        0,
        getWidth());
  }

  @Override
  Tip tip(int index) {
    TornadoBar bar = bars.get(index);
    return new Tip(
        Math.max(place(bar.atLow()), place(bar.atHigh())),
        y(index),
        bar.input(),
        List.of(
            new Tip.Row("at " + words(bar.low()), exact(bar.atLow())),
            new Tip.Row("at " + words(bar.high()), exact(bar.atHigh())),
            new Tip.Row("base", exact(base))));
  }

  private String exact(double figure) {
    return unit.exact(formats(), figure);
  }

  @Override
  String spoken() {
    if (bars.isEmpty()) {
      return "What matters most; nothing to show yet.";
    }
    return "%s: base %s. ".formatted(unit.caption(), unit.brief(formats(), base))
        + String.join(
            "; ",
            bars.stream()
                .map(bar ->
                    "%s from %s to %s gives %s to %s"
                        .formatted(
                            bar.input(),
                            words(bar.low()),
                            words(bar.high()),
                            unit.brief(formats(), bar.atLow()),
                            unit.brief(formats(), bar.atHigh())))
                .toList());
  }

  @Override
  public TableText table() {
    return new TableText(
        List.of("Input", "Low", "High", "At low", "At high", "Base"),
        bars.stream()
            .map(bar ->
                List.of(
                    bar.input(),
                    words(bar.low()),
                    words(bar.high()),
                    TableText.number(bar.atLow(), 2),
                    TableText.number(bar.atHigh(), 2),
                    TableText.number(base, 2)))
            .toList());
  }
}
