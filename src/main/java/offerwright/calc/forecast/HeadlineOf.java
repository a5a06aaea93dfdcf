package offerwright.calc.forecast;

import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.estimate.RatioEstimate;
import offerwright.calc.estimate.TailMean;
import offerwright.calc.estimate.Wilson;
import offerwright.calc.simulate.YearFigure;

/// The figures on top of the screen.
final class HeadlineOf {
  private static final double TAIL = 0.95;

  private HeadlineOf() {}

  static Headline run(RunData data) {
    double[] spend = data.spend();
    double[] granted = data.moneyOverYears(YearFigure.GRANTED);
    double[] over = new double[spend.length];
    int exceeding = 0;
    for (int path = 0; path < over.length; path++) {
      over[path] = Math.max(0, spend[path] - granted[path]);
      if (over[path] > 0) {
        exceeding++;
      }
    }
    return new Headline(
        MeanEstimate.of(spend),
        data.spreads().read(spend),
        MeanEstimate.of(granted),
        utilisation(data),
        MeanEstimate.of(forfeited(data)),
        Wilson.proportion(exceeding, over.length),
        MeanEstimate.of(over),
        TailMean.of(over, TAIL),
        data.engineers(0, data.horizon().months()));
  }

  /// Used over granted: a ratio of two means, so that years and paths with large grants count for
  /// what they are.
  private static Estimate utilisation(RunData data) {
    return RatioEstimate.of(
        data.moneyOverYears(YearFigure.USED), data.moneyOverYears(YearFigure.GRANTED));
  }

  /// Everything that was granted and can no longer be used, by path.
  static double[] forfeited(RunData data) {
    return data.moneyOverYears(
        YearFigure.PENALTY, YearFigure.OVER_CAP, YearFigure.EXPIRED, YearFigure.LAPSED);
  }
}
