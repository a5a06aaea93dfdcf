package offerwright.calc.budget;

import offerwright.domain.Require;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Lognormal demand: its logarithm is normal with mean μ and standard deviation σ. A σ of 0 is
/// demand without chance. Formulas of Klugman, Panjer and Willmot, Loss Models, appendix A.
///
/// @param mu mean of the logarithm
/// @param sigma standard deviation of the logarithm, 0 or more; example: 0.7033
public record Lognormal(double mu, double sigma) {
  static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /// Refuses parameters that are no numbers and a negative σ.
  public Lognormal {
    Require.that(
        Double.isFinite(mu) && sigma >= 0 && Double.isFinite(sigma),
        "demand needs a finite mean and a dispersion of 0 or more, had %s and %s",
        mu,
        sigma);
  }

  /// From its mean and coefficient of variation: `σ² = ln(1 + CV²)`, `μ = ln mean - σ²/2`. Example:
  /// 1000 and 0.8 give μ 6.6604 and σ 0.7033.
  ///
  /// @param mean above 0
  /// @param variation standard deviation over mean, 0 or more
  public static Lognormal ofMean(double mean, double variation) {
    Require.that(variation >= 0, "a coefficient of variation is 0 or more, was %s", variation);
    return ofMeanAndSigma(mean, Math.sqrt(StrictMath.log1p(variation * variation)));
  }

  /// From its mean and σ.
  ///
  /// @param mean above 0
  /// @param sigma 0 or more
  public static Lognormal ofMeanAndSigma(double mean, double sigma) {
    Require.that(mean > 0, "mean demand must be above 0, was %s", mean);
    return new Lognormal(StrictMath.log(mean) - sigma * sigma / 2, sigma);
  }

  /// `e^(μ + σ²/2)`.
  public double mean() {
    return StrictMath.exp(mu + sigma * sigma / 2);
  }

  /// Half of all demand is below.
  public double median() {
    return StrictMath.exp(mu);
  }

  /// `mean² (e^(σ²) - 1)`.
  public double variance() {
    return mean() * mean() * StrictMath.expm1(sigma * sigma);
  }

  /// Gini coefficient, `2 Φ(σ/√2) - 1`: 0 if all use the same; example: 0.381 for σ 0.7033.
  public double gini() {
    return 2 * NORMAL.cumulativeProbability(sigma / Math.sqrt(2)) - 1;
  }

  /// The demand that is not exceeded with probability `p`, above 0 and below 1.
  public double quantile(double p) {
    return sigma == 0
        ? median()
        : StrictMath.exp(mu + sigma * NORMAL.inverseCumulativeProbability(p));
  }

  /// `P(D > limit)`: 1 for a limit below 0.
  public double exceeds(double limit) {
    if (!(limit > 0)) {
      return 1;
    }
    return sigma == 0
        ? (median() > limit ? 1 : 0)
        : NORMAL.cumulativeProbability((mu - StrictMath.log(limit)) / sigma);
  }

  /// `E min(D, limit)`, the limited expected value: what a budget of `limit`, 0 or more, serves.
  /// Example: mean 1000 and CV 0.8 under 1500 give 853.93.
  public double limited(double limit) {
    if (!(limit > 0)) {
      return 0;
    }
    if (sigma == 0) {
      return Math.min(median(), limit);
    }
    if (Double.isInfinite(limit)) {
      return mean();
    }
    double z = (StrictMath.log(limit) - mu) / sigma;
    return mean() * NORMAL.cumulativeProbability(z - sigma)
        + limit * NORMAL.cumulativeProbability(-z);
  }
}
