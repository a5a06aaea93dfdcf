package offerwright.calc.estimate;

import offerwright.domain.Require;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Value at risk and tail mean in closed form (McNeil, Frey and Embrechts, Quantitative Risk
/// Management, 2.2.4), against which simulated ones are held.
public final class TailFormula {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private TailFormula() {}

  /// Quantile of a normal variable; example: 1.6449 at 95 % for mean 0 and deviation 1.
  ///
  /// @param alpha above 0, below 1
  /// @param mean mean
  /// @param deviation standard deviation, 0 or more
  public static double normalQuantile(double alpha, double mean, double deviation) {
    inside(alpha);
    return mean + deviation * NORMAL.inverseCumulativeProbability(alpha);
  }

  /// Tail mean of a normal variable: `μ + σ φ(z)/(1 - α)`; example: 2.0627 at 95 %.
  ///
  /// @param alpha above 0, below 1
  /// @param mean mean
  /// @param deviation standard deviation, 0 or more
  public static double normal(double alpha, double mean, double deviation) {
    inside(alpha);
    double z = NORMAL.inverseCumulativeProbability(alpha);
    return mean + deviation * NORMAL.density(z) / (1 - alpha);
  }

  /// Tail mean of a lognormal variable: `e^(μ+σ²/2) Φ(σ - z)/(1 - α)`; example: 2.8586 at 95 % for
  /// μ 0 and σ 0.5.
  ///
  /// @param alpha above 0, below 1
  /// @param mu mean of the logarithm
  /// @param sigma standard deviation of the logarithm, 0 or more
  public static double lognormal(double alpha, double mu, double sigma) {
    inside(alpha);
    double z = NORMAL.inverseCumulativeProbability(alpha);
    return StrictMath.exp(mu + sigma * sigma / 2)
        * NORMAL.cumulativeProbability(sigma - z)
        / (1 - alpha);
  }

  private static void inside(double alpha) {
    Require.that(alpha > 0 && alpha < 1, "the tail begins between 0 and 1, was %s", alpha);
  }
}
