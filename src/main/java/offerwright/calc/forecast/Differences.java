package offerwright.calc.forecast;

import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.productivity.UpliftBelief;
import offerwright.calc.simulate.YearFigure;

/// One run against another, path by path. Both met the same random numbers, so what they share
/// cancels and the interval of the difference is narrow.
final class Differences {
  private Differences() {}

  static PairedDifference between(
      RunData run, PathValues values, RunData first, PathValues firstValues) {
    return new PairedDifference(
        paired(run.spend(), first.spend()),
        paired(HeadlineOf.forfeited(run), HeadlineOf.forfeited(first)),
        paired(run.moneyOverYears(YearFigure.UNMET), first.moneyOverYears(YearFigure.UNMET)),
        MeanNpv.of(
            gaps(values.net(), firstValues.net()),
            firstValues.uplift(),
            UpliftBelief.of(first.run().scenario().value())));
  }

  private static Estimate paired(double[] of, double[] against) {
    return MeanEstimate.of(gaps(of, against));
  }

  private static double[] gaps(double[] of, double[] against) {
    double[] differences = new double[of.length];
    for (int path = 0; path < differences.length; path++) {
      differences[path] = of[path] - against[path];
    }
    return differences;
  }
}
