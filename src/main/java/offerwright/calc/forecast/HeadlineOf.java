package offerwright.calc.forecast;

import java.util.Arrays;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.estimate.RatioEstimate;
import offerwright.calc.estimate.TailMean;
import offerwright.calc.estimate.Wilson;
import offerwright.calc.simulate.YearFigure;

/// The figures on top of the screen.
final class HeadlineOf {
  private static final double TAIL = 0.95;

  /// A budget that is used up to the last cent is not exceeded by what adding it up loses.
  private static final double ROUNDING = 1e-9;

  private HeadlineOf() {}

  static Headline run(RunData data) {
    double[] spend = data.spend();
    double[] budget = data.moneyOverYears(YearFigure.IN_FORCE);
    double[] over = above(spend, budget);
    int exceeding = (int) Arrays.stream(over).filter(amount -> amount > 0).count();
    return new Headline(
        MeanEstimate.of(spend),
        data.spreads().read(spend),
        MeanEstimate.of(data.moneyOverYears(YearFigure.GRANTED)),
        MeanEstimate.of(budget),
        utilisation(data),
        MeanEstimate.of(forfeited(data)),
        Wilson.proportion(exceeding, over.length),
        MeanEstimate.of(over),
        TailMean.of(over, TAIL),
        data.engineers(0, data.horizon().months()));
  }

  /// Spending above the budget, by path; 0 where it is within.
  static double[] above(double[] spend, double[] budget) {
    double[] over = new double[spend.length];
    for (int path = 0; path < over.length; path++) {
      double above = spend[path] - budget[path];
      over[path] = above > ROUNDING * budget[path] ? above : 0;
    }
    return over;
  }

  /// Used over budgets in force: a ratio of two means, so that years and paths with large budgets
  /// count for what they are.
  private static Estimate utilisation(RunData data) {
    return RatioEstimate.of(
        data.moneyOverYears(YearFigure.USED), data.moneyOverYears(YearFigure.IN_FORCE));
  }

  /// Everything that was granted and can no longer be used, by path.
  static double[] forfeited(RunData data) {
    return data.moneyOverYears(
        YearFigure.PENALTY, YearFigure.OVER_CAP, YearFigure.EXPIRED, YearFigure.LAPSED);
  }
}
