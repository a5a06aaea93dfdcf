package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.compare.Ask;
import offerwright.calc.compare.AskList;
import offerwright.calc.compare.AskPart;
import offerwright.calc.compare.TradeAxes;
import offerwright.calc.compare.TradeCurve;
import offerwright.calc.compare.TradeCurves;
import offerwright.calc.risk.IndifferenceCurve;
import offerwright.calc.risk.Side;
import offerwright.calc.value.PackagePart;
import offerwright.files.text.ComparisonWords;
import offerwright.ui.chart.ChartUnit;
import offerwright.ui.chart.Indifference;
import offerwright.ui.text.Formats;

/// Draws up where an offer is worth the same as another.
final class TradePicture {
  private final Formats formats;
  private final TradeCurves curves;
  private final String tag;

  private TradePicture(Formats formats, TradeCurves curves) {
    this.formats = formats;
    this.curves = curves;
    tag = curves.offer().tag();
  }

  /// Curves, the asks among their two parts under the numbers of the table, and today.
  ///
  /// @param asks of the same two offers; empty = not solved yet
  static Indifference of(Formats formats, TradeCurves curves, Optional<AskList> asks) {
    return new TradePicture(formats, curves).draw(asks);
  }

  private Indifference draw(Optional<AskList> asks) {
    TradeAxes axes = curves.axes();
    return new Indifference(
        unit(axes.horizontal(), right()),
        unit(axes.vertical(), curves.todayVertical()),
        axes == TradeAxes.BASE_FOR_EQUITY ? PackagePart.EQUITY : PackagePart.TOKENS,
        axes == TradeAxes.BASE_FOR_EQUITY ? "" : "Own-use share of a token dollar",
        curves.curves().stream().map(this::curve).toList(),
        asks.map(this::points).orElse(List.of()),
        Optional.of(
            new Indifference.Today(
                Shown.tag(curves.offer()),
                today(),
                curves.todayHorizontal(),
                curves.todayVertical())));
  }

  /// The right end of the curves.
  private double right() {
    return curves.curves().stream()
        .flatMap(curve -> curve.curve().points().stream())
        .mapToDouble(IndifferenceCurve.Point::x)
        .max()
        .orElse(0);
  }

  /// "B’s base, a year, $ thousand".
  private ChartUnit unit(AskPart part, double highest) {
    ChartUnit plain = ChartUnit.money(sign(), Math.min(Math.max(highest, 10_000), 999_000), "");
    return new ChartUnit(
        tag + "’s " + ComparisonWords.axis(part) + ", " + plain.caption(),
        plain.size(),
        plain.before(),
        plain.after());
  }

  private String sign() {
    return formats.sign(curves.offer().terms().currency().code());
  }

  private Indifference.Curve curve(TradeCurve curve) {
    List<Indifference.Point> points =
        curve.curve().points().stream()
            .map(point -> new Indifference.Point(point.x(), point.y()))
            .toList();
    return new Indifference.Curve(name(curve), look(curve), points);
  }

  private String name(TradeCurve curve) {
    String name =
        curves.axes() == TradeAxes.BASE_FOR_EQUITY
            ? "worth the same to me"
            : formats.decimal(curve.ownUse(), 2) + (curve.isOwn() ? ", yours" : "");
    List<IndifferenceCurve.Point> points = curve.curve().points();
    if (points.stream().anyMatch(point -> point.y().isPresent())) {
      return name;
    }
    boolean ahead = points.stream().allMatch(point -> point.ahead() == Side.A);
    return name + (ahead ? ": " + tag + " stays ahead" : ": nothing is enough");
  }

  private Indifference.Look look(TradeCurve curve) {
    if (curve.isOwn()) {
      return Indifference.Look.OWN;
    }
    int at = curves.curves().indexOf(curve);
    return at == 0
        ? Indifference.Look.DASHED
        : at == curves.curves().size() - 1 ? Indifference.Look.DOTTED : Indifference.Look.THIN;
  }

  private List<Indifference.Ask> points(AskList list) {
    List<Indifference.Ask> points = new ArrayList<>();
    for (int i = 0; i < list.asks().size(); i++) {
      point(list.asks().get(i), i + 1).ifPresent(points::add);
    }
    return points;
  }

  /// An ask beyond the right end of the curves would press them together.
  private Optional<Indifference.Ask> point(Ask ask, int number) {
    if (!(ask.outcome() instanceof Ask.Possible possible)) {
      return Optional.empty();
    }
    double wanted = possible.exact().value();
    String words = AskRows.name(ask);
    TradeAxes axes = curves.axes();
    if (ask.part() == axes.vertical()) {
      return Optional.of(new Indifference.Ask(number, words, curves.todayHorizontal(), wanted));
    }
    return ask.part() == axes.horizontal() && wanted <= right()
        ? Optional.of(new Indifference.Ask(number, words, wanted, curves.todayVertical()))
        : Optional.empty();
  }

  /// "B today: 218,000, no tokens".
  private String today() {
    return tag
        + " today: "
        + amount(curves.axes().vertical(), curves.todayVertical())
        + ", "
        + amount(curves.axes().horizontal(), curves.todayHorizontal());
  }

  private String amount(AskPart part, double size) {
    String name =
        switch (part) {
          case BASE -> "base";
          case SIGN_ON -> "sign-on";
          case BONUS -> "bonus";
          case EQUITY -> "grant";
          case TOKENS -> "tokens";
        };
    return size == 0 ? "no " + name : name + " " + formats.decimal(size, 0);
  }
}
