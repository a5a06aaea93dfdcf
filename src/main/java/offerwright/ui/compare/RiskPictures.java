package offerwright.ui.compare;

import java.util.List;
import java.util.stream.IntStream;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.OfferRisk;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.calc.estimate.DensityCurve;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.KernelDensity;
import offerwright.domain.money.Percent;
import offerwright.domain.tax.TaxChoice;
import offerwright.ui.chart.ChartUnit;
import offerwright.ui.chart.Ridgeline;
import offerwright.ui.chart.YearQuantiles;
import offerwright.ui.text.Formats;

/// Draws up what the charts of risk show.
final class RiskPictures {
  /// What lies further out would press the rest together; charts say how much it is.
  private static final double TAIL = 0.02;

  private static final int PLACES = 256;

  /// Rarer than this an event gets no words in the picture.
  private static final double RARE = 0.03;

  private static final double HALF = 0.5;

  private RiskPictures() {}

  /// How what each offer is worth over four years is spread.
  static Ridgeline ridges(Formats formats, SimulatedComparison simulated, ComparisonAnswer answer) {
    Comparison comparison = simulated.comparison();
    List<double[]> samples =
        IntStream.range(0, answer.risks().size())
            .mapToObj(at -> simulated.worthOf(at, answer.person()))
            .toList();
    List<DensityCurve> curves = KernelDensity.together(samples, TAIL, PLACES);
    double highest = curves.stream().mapToDouble(DensityCurve::to).max().orElse(0);
    String sign = formats.sign(comparison.currency().code());
    ChartUnit plain = ChartUnit.money(sign, highest, "");
    ChartUnit unit =
        new ChartUnit(
            "Worth to me over four years, "
                + plain.caption()
                + ", in today’s money, "
                + tax(comparison)
                + ", discounted at "
                + formats.percent(discount(comparison)),
            plain.size(),
            plain.before(),
            plain.after());
    return new Ridgeline(
        unit,
        IntStream.range(0, curves.size())
            .mapToObj(at -> ridge(answer.risks().get(at), curves.get(at)))
            .toList());
  }

  private static Ridgeline.Ridge ridge(OfferRisk risk, DensityCurve curve) {
    return new Ridgeline.Ridge(
        Shown.tag(risk.offer()),
        risk.offer().name(),
        curve,
        risk.spread(),
        risk.mean(),
        notes(risk, curve));
  }

  /// Where the paths lie on which equity brings nothing, if they are most; else where it pays.
  private static List<Ridgeline.Note> notes(OfferRisk risk, DensityCurve curve) {
    String equity =
        risk.offer().tag() + "’s " + (risk.underwater().isPresent() ? "options" : "shares");
    return risk
        .equityNothing()
        .map(Estimate::value)
        .filter(nothing -> nothing >= RARE && nothing < 1)
        .map(nothing ->
            nothing >= HALF
                ? new Ridgeline.Note(
                    shoulder(curve), inHundred(nothing) + " " + equity + " bring nothing")
                : new Ridgeline.Note(
                    risk.spread().p75(), inHundred(1 - nothing) + " " + equity + " pay out"))
        .stream()
        .toList();
  }

  /// "88 of 100 paths:", never 0 or 100 of them.
  private static String inHundred(double chance) {
    return Math.clamp(Math.round(chance * 100), 1, 99) + " of 100 paths:";
  }

  /// Right of the peak, where the curve is down to half of it: there is room for words.
  private static double shoulder(DensityCurve curve) {
    int at = 0;
    for (int i = 1; i < curve.count(); i++) {
      at = curve.at(curve.place(i)) > curve.at(curve.place(at)) ? i : at;
    }
    while (at < curve.count() - 1 && curve.at(curve.place(at)) > HALF * curve.peak()) {
      at++;
    }
    return curve.place(at);
  }

  /// How what each year brings is spread.
  static YearQuantiles years(Formats formats, Comparison comparison, ComparisonAnswer answer) {
    double highest =
        answer.risks().stream()
            .flatMap(risk -> risk.years().stream())
            .mapToDouble(spread -> spread.p95())
            .max()
            .orElse(0);
    String sign = formats.sign(comparison.currency().code());
    int years = answer.risks().stream().mapToInt(risk -> risk.years().size()).max().orElse(0);
    return new YearQuantiles(
        ChartUnit.money(sign, highest, "a year, " + tax(comparison) + ", not discounted"),
        IntStream.rangeClosed(1, years).mapToObj(year -> "Year " + year).toList(),
        answer.risks().stream()
            .map(risk ->
                new YearQuantiles.Offer(Shown.tag(risk.offer()), risk.offer().name(), risk.years()))
            .toList());
  }

  /// "before tax" or "after tax".
  static String tax(Comparison comparison) {
    return comparison.workspace().comparison().tax() instanceof TaxChoice.None
        ? "before tax"
        : "after tax";
  }

  private static Percent discount(Comparison comparison) {
    return comparison
        .workspace()
        .comparison()
        .risk()
        .discountRate()
        .orElse(comparison.workspace().settings().valuation().riskFreeRate());
  }
}
