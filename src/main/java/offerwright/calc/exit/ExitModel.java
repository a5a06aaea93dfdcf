package offerwright.calc.exit;

import offerwright.calc.random.Draws;
import offerwright.calc.random.NormalQuantile;
import offerwright.calc.random.Purpose;
import offerwright.domain.Require;
import offerwright.domain.exit.ExitOutlook;
import offerwright.domain.exit.ExitSize;
import offerwright.domain.exit.ExitTiming;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Chance turned into exits: nothing with probability `p0`, else a lognormal exit.
///
/// One standard normal `z` gives the value, through the quantile function of the whole mixture: 0
/// for `Φ(z) < p0`, else the exit at `z' = Φ⁻¹((Φ(z) - p0) / (1 - p0))`. So `z` may be made of
/// factors shared with other companies, `z = √ρ m + √(1-ρ) e`: bad times then bring nothing to both
/// more often, and the chance of nothing and the sizes stay what was stated (a Gaussian copula; Li,
/// Journal of Fixed Income 9, 2000).
///
/// One uniform `u` gives the time: `earliest + (median - earliest) · log₂(1 / (1 - u))`, a constant
/// hazard after the earliest day, independent of the value stated. Immutable.
public final class ExitModel {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double TINY = 1e-300;

  private final double nothing;
  private final double threshold;
  private final ExitSize size;
  private final ExitTiming timing;

  private ExitModel(ExitOutlook outlook) {
    nothing = outlook.chanceOfNothing().fraction();
    threshold = nothing == 0 ? Double.NEGATIVE_INFINITY : NormalQuantile.of(nothing);
    size = outlook.size();
    timing = outlook.timing();
  }

  /// The model of an outlook; values are in the currency of its size.
  public static ExitModel of(ExitOutlook outlook) {
    return new ExitModel(outlook);
  }

  /// The exit of one path of a simulation, without factors shared with others; a path has the same
  /// exit whatever else is drawn.
  ///
  /// @param company tells companies apart: equal entities share their fate
  public ExitDraw draw(long seed, int path, long company) {
    return outcome(
        Draws.normal(seed, path, 0, Purpose.EXIT_VALUE, company),
        Draws.uniform(seed, path, 0, Purpose.EXIT_TIME, company));
  }

  /// The exit that a standard normal and a uniform give.
  ///
  /// @param z of the value; higher is better
  /// @param u of the time, above 0 and below 1; higher is later
  public ExitDraw outcome(double z, double u) {
    double years = years(u);
    return new ExitDraw(value(z, years), years);
  }

  /// Time to the end; example: the median at 0.5.
  ///
  /// @param u from 0, below 1
  public double years(double u) {
    Require.that(u >= 0 && u < 1, "a uniform lies from 0 to below 1, was %s", u);
    double wait = timing.medianYears() - timing.earliestYears();
    return timing.earliestYears() - wait * Math.log1p(-u) / Math.log(2);
  }

  /// Value of the company at its end after so many years; 0 = nothing to share. Never falls with
  /// `z`.
  public double value(double z, double years) {
    if (z < threshold) {
      return 0;
    }
    if (nothing == 0) {
      return exit(z, years);
    }
    // Upper tails, so that good outcomes keep their digits.
    double tail = NORMAL.survivalProbability(z) / (1 - nothing);
    return tail < TINY
        ? exit(z, years)
        : exit(-NormalQuantile.of(Math.min(tail, highest())), years);
  }

  private static double highest() {
    return Math.nextDown(1.0);
  }

  /// Values of many paths; `out` may be one of the arguments.
  ///
  /// @param normals one a path
  /// @param years time to the end, one a path
  public void values(double[] normals, double[] years, double[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = value(normals[i], years[i]);
    }
  }

  /// Expected value of the company at its end after so many years, the exits that bring nothing
  /// counted; example: a median of 150 million with a spread of 1.2 and p0 75 % gives 77 million.
  public double mean(double years) {
    return switch (size) {
      case ExitSize.Stated(var median, double spread) ->
          (1 - nothing) * median.toDouble() * Math.exp(spread * spread / 2);
      case ExitSize.Grown(var today, double growth, double volatility) ->
          today.toDouble() * Math.exp(growth * years);
    };
  }

  /// Chance that there is nothing to share.
  public double chanceOfNothing() {
    return nothing;
  }

  private double exit(double z, double years) {
    return switch (size) {
      case ExitSize.Stated(var median, double spread) -> median.toDouble() * Math.exp(spread * z);
      case ExitSize.Grown(var today, double growth, double volatility) ->
          today.toDouble()
              / (1 - nothing)
              * Math.exp(
                  (growth - volatility * volatility / 2) * years
                      + volatility * Math.sqrt(years) * z);
    };
  }
}
