package offerwright.calc.price;

import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/// Noise, steps at random dates and steps at known dates (Merton 1976, Journal of Financial
/// Economics 3), stepped exactly: a month's falls and rises are Poisson numbers by inversion, and
/// `n` steps add `n · m + √n · s · Z` to the logarithm.
///
/// Steps are a tier's own: only the noise is shared among tiers.
///
/// @param drift yearly drift of the mean price between random steps
/// @param volatility of the noise, a square-root year
/// @param falls steps down
/// @param rises steps up
/// @param scheduled factor that the known steps up to a month, that month included, amount to
record ReleaseJumps(
    double drift,
    double volatility,
    StepStream falls,
    StepStream rises,
    IntToDoubleFunction scheduled)
    implements TierProcess {

  /// The same with a drift that holds for the mean of all paths, random steps included: `E[P_t] =
  /// P0 · e^(drift · t)` apart from known steps.
  static ReleaseJumps compensated(
      double drift,
      double volatility,
      StepStream falls,
      StepStream rises,
      IntToDoubleFunction scheduled) {
    return new ReleaseJumps(
        drift - falls.rate(1) - rises.rate(1), volatility, falls, rises, scheduled);
  }

  @Override
  public void fill(Shocks shocks, int months, double[] index) {
    int count = shocks.count();
    double shift = (drift - volatility * volatility / 2) * STEP;
    double scale = volatility * Math.sqrt(STEP);
    double[] fallTable = falls.cumulative();
    double[] riseTable = rises.cumulative();
    double[] walk = new double[count];
    double[] logarithm = new double[count];
    for (int month = 0; month < months; month++) {
      if (month > 0) {
        double[] z = shocks.moves(month);
        double[] down = shocks.falls(month);
        double[] up = shocks.rises(month);
        for (int p = 0; p < count; p++) {
          int fallen = StepStream.count(fallTable, down[p]);
          int risen = StepStream.count(riseTable, up[p]);
          walk[p] += shift + scale * z[p];
          if (fallen + risen > 0) {
            walk[p] += steps(fallen, risen, shocks, month, p);
          }
        }
      }
      double known = StrictMath.log(scheduled.applyAsDouble(month));
      for (int p = 0; p < count; p++) {
        logarithm[p] = walk[p] + known;
      }
      Shocks.exponentials(logarithm, index, month * count);
    }
  }

  private double steps(int fallen, int risen, Shocks shocks, int month, int path) {
    double variance =
        fallen * falls.logDeviation() * falls.logDeviation()
            + risen * rises.logDeviation() * rises.logDeviation();
    double size = fallen * falls.logMean() + risen * rises.logMean();
    return variance == 0 ? size : size + Math.sqrt(variance) * shocks.stepSize(month, path);
  }

  @Override
  public double mean(int month) {
    double rate = drift + falls.rate(1) + rises.rate(1);
    return StrictMath.exp(rate * month * STEP) * scheduled.applyAsDouble(month);
  }

  @Override
  public double secondMoment(int month) {
    double rate = 2 * drift + volatility * volatility + falls.rate(2) + rises.rate(2);
    double known = scheduled.applyAsDouble(month);
    return StrictMath.exp(rate * month * STEP) * known * known;
  }

  /// Mean of the logarithm in a month.
  double logMean(int month) {
    return (drift
                - volatility * volatility / 2
                + falls.perYear() * falls.logMean()
                + rises.perYear() * rises.logMean())
            * month
            * STEP
        + StrictMath.log(scheduled.applyAsDouble(month));
  }

  /// Variance of the logarithm in a month.
  double logVariance(int month) {
    return (volatility * volatility + squares(falls) + squares(rises)) * month * STEP;
  }

  private static double squares(StepStream stream) {
    return stream.perYear()
        * (stream.logMean() * stream.logMean() + stream.logDeviation() * stream.logDeviation());
  }

  @Override
  public OptionalDouble quantile(int month, double probability) {
    if (!hasRandomSteps()) {
      double known = scheduled.applyAsDouble(month);
      Lognormal law = Lognormal.geometric(known, drift, volatility, month * STEP);
      return OptionalDouble.of(law.quantile(probability));
    }
    return OptionalDouble.empty();
  }

  private boolean hasRandomSteps() {
    return falls.perYear() > 0 || rises.perYear() > 0;
  }

  @Override
  public OptionalDouble loading(int month, int step) {
    return OptionalDouble.of(volatility * Math.sqrt(STEP));
  }

  @Override
  public boolean isCertain() {
    return volatility == 0 && !hasRandomSteps();
  }
}
