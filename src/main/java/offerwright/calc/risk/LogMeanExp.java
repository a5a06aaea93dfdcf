package offerwright.calc.risk;

import java.util.Arrays;
import offerwright.calc.estimate.OrderFreeSum;
import offerwright.calc.random.Exponential;

/// `K = (1/p) ln(mean of e^(p g))`, and the mean of g at p = 0. The greatest exponent is taken out
/// before (log-sum-exp), so neither great nor many-digit powers overflow; where `p g` hardly
/// varies, everything is reckoned with `e^x - 1` and `ln(1 + x)`, so nothing cancels near p = 0.
///
/// @param value K
/// @param effective how many paths of equal weight would know K as well (Kish 1965, Survey
///   Sampling): `n / (1 + v)`, v the squared coefficient of variation of `e^(p g)`
/// @param terms a term for each path: `(terms_i - mean) · factor` is what the path adds to K in
///   first order (the influence function, Hampel 1974, Journal of the American Statistical
///   Association 69)
/// @param mean of the terms
/// @param factor dK by a change of that mean
/// @param variance of what the paths add to K; over n it is that of K
@SuppressWarnings("ArrayRecordComponent")
record LogMeanExp(
    double value, double effective, double[] terms, double mean, double factor, double variance) {
  /// Below this variation of `p g` the exponential has too few digits for its distance from 1.
  private static final double FLAT = 0.05;

  /// @param g a figure by path, at least one
  static LogMeanExp of(double[] g, double power) {
    if (power == 0) {
      double mean = OrderFreeSum.mean(g);
      return new LogMeanExp(mean, g.length, g, mean, 1, OrderFreeSum.variance(g, mean));
    }
    double least = g[0];
    double most = g[0];
    for (double each : g) {
      least = Math.min(least, each);
      most = Math.max(most, each);
    }
    return Math.abs(power) * (most - least) < FLAT
        ? flat(g, power, least + (most - least) / 2)
        : steep(g, power, power > 0 ? power * most : power * least);
  }

  private static LogMeanExp flat(double[] g, double power, double centre) {
    double[] terms = new double[g.length];
    for (int i = 0; i < g.length; i++) {
      terms[i] = StrictMath.expm1(power * (g[i] - centre)) / power;
    }
    double mean = OrderFreeSum.mean(terms);
    double value = centre + StrictMath.log1p(power * mean) / power;
    double factor = 1 / (1 + power * mean);
    double variance = factor * factor * OrderFreeSum.variance(terms, mean);
    return new LogMeanExp(value, g.length, terms, mean, factor, variance);
  }

  private static LogMeanExp steep(double[] g, double power, double top) {
    double[] terms = g.clone();
    double[] shift = new double[g.length];
    Arrays.fill(shift, -top);
    Exponential.fill(terms, power, shift, new double[g.length]);
    double mean = OrderFreeSum.mean(terms);
    double value = (top + StrictMath.log(mean)) / power;
    double variance = OrderFreeSum.variance(terms, mean) / (mean * mean);
    double effective = g.length / (1 + variance * (g.length - 1) / g.length);
    return new LogMeanExp(
        value, Math.max(1, effective), terms, mean, 1 / (power * mean), variance / (power * power));
  }
}
