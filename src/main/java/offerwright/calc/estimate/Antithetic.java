package offerwright.calc.estimate;

import offerwright.domain.Require;

/// Pairs of paths drawn with u and 1 - u. The mean of a pair is one unit of the interval; where the
/// figure is monotone in its draws the two errors cancel in part.
public final class Antithetic {
  private Antithetic() {}

  /// Mean over pairs with its 95 % interval.
  ///
  /// @param drawn figure by path, at least one
  /// @param mirrored figure on the mirrored path
  public static Estimate mean(double[] drawn, double[] mirrored) {
    return MeanEstimate.of(pairs(drawn, mirrored));
  }

  /// How many times smaller the variance of a pair's mean is than that of two independent paths:
  /// above 1 where pairs pay, 1 for figures that do not vary. Example: about 4.5 for exp(Z/2).
  ///
  /// @param drawn figure by path, at least two
  /// @param mirrored figure on the mirrored path
  public static double reduction(double[] drawn, double[] mirrored) {
    double plain = (MeanEstimate.variance(drawn) + MeanEstimate.variance(mirrored)) / 4;
    double paired = MeanEstimate.variance(pairs(drawn, mirrored));
    return paired > 0 ? plain / paired : plain > 0 ? Double.POSITIVE_INFINITY : 1;
  }

  private static double[] pairs(double[] drawn, double[] mirrored) {
    Require.that(
        drawn.length == mirrored.length, "%d paths for %d mirrored", drawn.length, mirrored.length);
    double[] means = new double[drawn.length];
    for (int i = 0; i < means.length; i++) {
      means[i] = (drawn[i] + mirrored[i]) / 2;
    }
    return means;
  }
}
