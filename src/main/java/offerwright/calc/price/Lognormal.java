package offerwright.calc.price;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// A price whose logarithm is normal.
///
/// @param mean mean of the logarithm
/// @param deviation standard deviation of the logarithm; 0 = certain
public record Lognormal(double mean, double deviation) {
  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  /// `e^(m + s²/2)`.
  public double expected() {
    return StrictMath.exp(mean + deviation * deviation / 2);
  }

  /// Mean of the square: `e^(2m + 2s²)`.
  public double secondMoment() {
    return StrictMath.exp(2 * mean + 2 * deviation * deviation);
  }

  /// `(e^(s²) - 1) · e^(2m + s²)`.
  public double variance() {
    return StrictMath.expm1(deviation * deviation)
        * StrictMath.exp(2 * mean + deviation * deviation);
  }

  /// Value that is not exceeded with a probability; `e^m` for 0.5.
  public double quantile(double probability) {
    return StrictMath.exp(mean + deviation * STANDARD.inverseCumulativeProbability(probability));
  }

  /// Probability of a value above `value`; example: that the price is above today's.
  public double probabilityAbove(double value) {
    double distance = mean - StrictMath.log(value);
    if (deviation == 0) {
      return distance > 0 ? 1 : 0;
    }
    return STANDARD.cumulativeProbability(distance / deviation);
  }

  /// Geometric Brownian motion after `years`: `ln P` is normal with mean `ln P0 + (μ - σ²/2) t` and
  /// variance `σ² t`.
  public static Lognormal geometric(double price, double drift, double volatility, double years) {
    return new Lognormal(
        StrictMath.log(price) + (drift - volatility * volatility / 2) * years,
        volatility * Math.sqrt(years));
  }

  /// Mean reversion after `years` from a price at time 0 to the level `α + g·t` (Schwartz 1997):
  /// mean `X0·e + α·(1-e) + g·(t - (1-e)/κ)` with `e = e^(-κt)`, variance `σ²(1-e²)/(2κ)`.
  public static Lognormal reverting(
      double price, double speed, double level, double trend, double volatility, double years) {
    double closed = -StrictMath.expm1(-speed * years);
    double mean =
        StrictMath.log(price) * (1 - closed) + level * closed + trend * (years - closed / speed);
    return new Lognormal(
        mean, volatility * Math.sqrt(-StrictMath.expm1(-2 * speed * years) / (2 * speed)));
  }
}
