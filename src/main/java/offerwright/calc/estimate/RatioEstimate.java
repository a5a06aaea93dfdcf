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
    Require.that(
        numerators.length == denominators.length,
        "%d numerators, %d denominators",
        numerators.length,
        denominators.length);
    double below = MeanEstimate.mean(denominators);
    if (below == 0) {
      return Estimate.exact(0);
    }
    double ratio = MeanEstimate.mean(numerators) / below;
    double[] residuals = new double[numerators.length];
    for (int path = 0; path < residuals.length; path++) {
      residuals[path] = ratio + (numerators[path] - ratio * denominators[path]) / below;
    }
    Estimate around = MeanEstimate.of(residuals);
    return new Estimate(ratio, Math.min(ratio, around.low()), Math.max(ratio, around.high()));
  }
}
