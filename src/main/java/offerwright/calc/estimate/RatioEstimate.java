package offerwright.calc.estimate;

import offerwright.domain.Require;

/// A ratio of two means over the same paths, with its 95 % interval by linearisation: the interval
/// is that of the mean of `(y - R x) / mean(x)` around `R = mean(y) / mean(x)` (Cochran, Sampling
/// Techniques, 1977, section 2.11).
public final class RatioEstimate {
  private RatioEstimate() {}

  /// The ratio of the means of `numerators` and `denominators`, path by path; example: used over
  /// granted. 0 where nothing stands below and above. Throws if the arrays differ in length.
  public static Estimate of(double[] numerators, double[] denominators) {
    double[] values = linear(numerators, denominators);
    double below = MeanEstimate.mean(denominators);
    if (below == 0) {
      return Estimate.exact(0);
    }
    double ratio = MeanEstimate.mean(numerators) / below;
    Estimate around = MeanEstimate.of(values);
    return new Estimate(ratio, Math.min(ratio, around.low()), Math.max(ratio, around.high()));
  }

  /// The difference of two ratios over the same paths, `a/b - c/d`, with its interval: that of the
  /// mean of the differences of both linearisations, so that what the two share on a path cancels.
  /// A ratio with nothing below counts 0.
  public static Estimate difference(
      double[] numerators,
      double[] denominators,
      double[] otherNumerators,
      double[] otherDenominators) {
    double[] apart = linear(numerators, denominators);
    double[] other = linear(otherNumerators, otherDenominators);
    for (int path = 0; path < apart.length; path++) {
      apart[path] -= other[path];
    }
    return MeanEstimate.of(apart);
  }

  /// Values by path whose mean is the ratio, and whose spread is that of the ratio to first order.
  private static double[] linear(double[] numerators, double[] denominators) {
    Require.that(
        numerators.length == denominators.length,
        "%d numerators, %d denominators",
        numerators.length,
        denominators.length);
    double below = MeanEstimate.mean(denominators);
    double[] values = new double[numerators.length];
    if (below != 0) {
      double ratio = MeanEstimate.mean(numerators) / below;
      for (int path = 0; path < values.length; path++) {
        values[path] = ratio + (numerators[path] - ratio * denominators[path]) / below;
      }
    }
    return values;
  }
}
