package offerwright.calc.risk;

import offerwright.calc.estimate.OrderFreeSum;
import offerwright.calc.random.Logarithm;
import offerwright.domain.Require;

/// Amounts by path in the scale on which utility is an exponential `e^(p g)`: `g = ln((W + x) / c)`
/// and `p = 1 - γ` for relative risk aversion, `g = x - mean` and `p = -a` for absolute. `c` is the
/// mean total wealth, so that `g` and [LogMeanExp] are small where risk is, and certainty
/// equivalents keep the digits of the risk they subtract.
final class UtilityScale {
  /// Stands for the logarithm of 0 where that has a finite utility: its power is 0 all the same.
  private static final double NOTHING = -1e300;

  private final double[] g;
  private final double mean;
  private final double least;
  private final double wealth;
  private final double reference;

  private UtilityScale(double[] g, double mean, double least, double wealth) {
    this.g = g;
    this.mean = mean;
    this.least = least;
    this.wealth = wealth;
    reference = wealth + mean;
  }

  /// The logarithmic scale, or the plain one if no wealth is given: then `wealth` is NaN.
  static UtilityScale of(double[] values, double wealth) {
    Require.that(values.length > 0, "a certainty equivalent needs at least one path");
    double least = values[0];
    double most = values[0];
    for (double value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    double mean = Math.clamp(OrderFreeSum.mean(values), least, most);
    double[] g = new double[values.length];
    UtilityScale scale = new UtilityScale(g, mean, least, wealth);
    for (int i = 0; i < g.length; i++) {
      g[i] = scale.isLogarithmic() ? log((wealth + values[i]) / scale.reference) : values[i] - mean;
    }
    return scale;
  }

  private static double log(double share) {
    return share >= Double.MIN_NORMAL ? Logarithm.of(share) : NOTHING;
  }

  private boolean isLogarithmic() {
    return !Double.isNaN(wealth);
  }

  double mean() {
    return mean;
  }

  /// True if relative risk aversion of γ has an answer: nobody is left with less than nothing, nor,
  /// from γ = 1 on, with nothing.
  boolean bears(double gamma) {
    double poorest = (wealth + least) / reference;
    return gamma < 1
        ? reference > 0 && poorest >= 0
        : reference > 0 && poorest >= Double.MIN_NORMAL;
  }

  LogMeanExp at(double power) {
    return LogMeanExp.of(g, power);
  }

  /// The amount at a point of the scale.
  double amount(double point) {
    return isLogarithmic() ? mean + reference * StrictMath.expm1(point) : mean + point;
  }

  /// The amount that a mean over paths may be: never below the least nor, for whoever dislikes
  /// risk, above the mean (Jensen 1906); rounding must not do what mathematics forbids.
  double equivalent(double point) {
    return Math.clamp(amount(point), least, mean);
  }

  /// How fast the amount grows along the scale.
  double slope(double point) {
    return isLogarithmic() ? reference * StrictMath.exp(point) : 1;
  }
}
