package offerwright.ui.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// What moves a result most: a bar for each input from its low to its high end, below the base in
/// grey and above it in the accent colour, with the input's value at each end.
public final class TornadoChart extends RowChart {
  private static final double GAP = 5;

  private Tornado tornado = new Tornado(ChartUnit.plain("", "", ""), 0, List.of());

  /// An empty chart.
  public TornadoChart(Formats formats) {
    super(formats, 250);
    rowsChanged();
  }

  /// Shows a tornado.
  public void show(Tornado shown) {
    tornado = shown;
    rowsChanged();
  }

  /// What stands at the ends of a bar: the input's value that leads there. Where both ends of an
  /// input lie on one side of the base, both values stand at that side.
  record Ends(String left, String right) {
    static Ends of(Tornado.Bar bar, double base) {
      boolean rises = bar.atHigh() >= bar.atLow();
      String below = rises ? bar.low() : bar.high();
      String above = rises ? bar.high() : bar.low();
      if (Math.min(bar.atLow(), bar.atHigh()) >= base && bar.swing() > 0) {
        return new Ends("", below + " · " + above);
      }
      if (Math.max(bar.atLow(), bar.atHigh()) <= base && bar.swing() > 0) {
        return new Ends(below + " · " + above, "");
      }
      return new Ends(below, above);
    }
  }

  private Ends ends(Tornado.Bar bar) {
    return Ends.of(bar, tornado.base());
  }

  @Override
  List<String> names() {
    return tornado.bars().stream().map(Tornado.Bar::input).toList();
  }

  @Override
  Axis axis(int most) {
    double size = tornado.unit().size();
    double[] figures =
        DoubleStream.concat(
                DoubleStream.of(tornado.base()),
                tornado.bars().stream().flatMapToDouble(bar -> DoubleStream.of(bar.atLow(), bar.atHigh())))
            .map(figure -> figure / size)
            .sorted()
            .toArray();
    double least = figures[0];
    double greatest = figures[figures.length - 1];
    double spare = greatest > least ? (greatest - least) * 0.02 : Math.max(1, Math.abs(least) * 0.1);
    return Axis.tight(least - spare, greatest + spare, most);
  }

  @Override
  String tick(Axis axis, double tick) {
    return formats().decimal(tick, axis.decimalsOf(tick));
  }

  @Override
  String caption() {
    return tornado.unit().caption();
  }

  @Override
  double head() {
    return 20;
  }

  @Override
  double roomLeft(Ink ink) {
    return widest(ink, tornado.bars().stream().map(bar -> ends(bar).left()).toList());
  }

  @Override
  double roomRight(Ink ink) {
    return widest(ink, tornado.bars().stream().map(bar -> ends(bar).right()).toList());
  }

  private static double widest(Ink ink, List<String> words) {
    return words.stream().mapToDouble(each -> ink.width(each, "ow-caption")).max().orElse(0) + GAP + 2;
  }

  private double place(double result) {
    return x(result / tornado.unit().size());
  }

  @Override
  void drawBehind(Ink ink) {}

  @Override
  void drawRow(Ink ink, int index, double y, double half) {
    Tornado.Bar bar = tornado.bars().get(index);
    double base = place(tornado.base());
    double least = Math.min(place(Math.min(bar.atLow(), bar.atHigh())), base);
    double greatest = Math.max(place(Math.max(bar.atLow(), bar.atHigh())), base);
    if (least < base) {
      ink.bar("ow-tornado-below", least, y - half, base, y + half);
    }
    if (greatest > base) {
      ink.bar("ow-tornado-above", base, y - half, greatest, y + half);
    }
    Ends ends = ends(bar);
    ink.box(ink.ending(ends.left(), "ow-caption", least - GAP, y + 4));
    ink.box(ink.text(ends.right(), "ow-caption", greatest + GAP, y + 4));
  }

  @Override
  void drawOver(Ink ink) {
    double base = place(tornado.base());
    ink.line("ow-tornado-base", base, frame().top() - 4, base, frame().bottom());
    ink.centred(
        "base " + tornado.unit().brief(formats(), tornado.base()),
        "ow-chart-strong",
        base,
        frame().top() - 8,
        0,
        getWidth());
  }

  @Override
  Tip tip(int index) {
    Tornado.Bar bar = tornado.bars().get(index);
    return new Tip(
        (place(bar.atLow()) + place(bar.atHigh())) / 2,
        y(index),
        bar.input(),
        List.of(
            new Tip.Row("at " + bar.low(), exact(bar.atLow())),
            new Tip.Row("at " + bar.high(), exact(bar.atHigh())),
            new Tip.Row("base", exact(tornado.base()))));
  }

  private String exact(double figure) {
    return tornado.unit().exact(formats(), figure);
  }

  @Override
  String spoken() {
    if (tornado.bars().isEmpty()) {
      return "What matters most; nothing to show yet.";
    }
    return "%s: base %s. "
            .formatted(tornado.unit().caption(), tornado.unit().brief(formats(), tornado.base()))
        + String.join(
            "; ",
            tornado.bars().stream()
                .map(bar ->
                    "%s from %s to %s gives %s to %s"
                        .formatted(
                            bar.input(),
                            bar.low(),
                            bar.high(),
                            tornado.unit().brief(formats(), bar.atLow()),
                            tornado.unit().brief(formats(), bar.atHigh())))
                .toList());
  }

  @Override
  public TableText table() {
    return new TableText(
        List.of("Input", "Low", "High", "At low", "At high", "Base"),
        tornado.bars().stream()
            .map(bar ->
                List.of(
                    bar.input(),
                    bar.low(),
                    bar.high(),
                    TableText.number(bar.atLow(), 2),
                    TableText.number(bar.atHigh(), 2),
                    TableText.number(tornado.base(), 2)))
            .toList());
  }
}
