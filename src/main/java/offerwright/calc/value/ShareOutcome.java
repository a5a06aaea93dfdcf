package offerwright.calc.value;

import offerwright.domain.Require;

/// Where a share price may end in the real world: worthless with a stated chance, else lognormal,
/// with `E S_T = S e^(μT)` overall.
///
/// @param spot price today, 0 or more
/// @param growth μ, expected return, continuous; example: 0.11
/// @param volatility σ, above 0; example: 0.45
/// @param years T, 0 or more
/// @param chanceOfNothing 0 to 1; 0 for a public company; about 0.75 for a private one (Hall and
///   Woodward, American Economic Review 100, 2010)
public record ShareOutcome(
    double spot, double growth, double volatility, double years, double chanceOfNothing) {
  /// Refuses impossible figures.
  public ShareOutcome {
    Require.that(
        spot >= 0 && volatility >= 0 && years >= 0,
        "price %s, volatility %s and time %s must be 0 or more",
        spot,
        volatility,
        years);
    Require.that(
        chanceOfNothing >= 0 && chanceOfNothing <= 1,
        "a chance lies from 0 to 1, was %s",
        chanceOfNothing);
  }

  /// Standard deviation of the logarithm of the price: `σ √T`.
  public double deviation() {
    return volatility * Math.sqrt(years);
  }

  /// The price at a standard normal `z` if the share is not worthless.
  public double price(double z) {
    return Math.exp(logMedian() + deviation() * z);
  }

  /// The `z` at which the price is `level`; infinite where it never or always is.
  public double standardised(double level) {
    double gap = Math.log(level) - logMedian();
    return deviation() == 0
        ? (gap > 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY)
        : gap / deviation();
  }

  private double logMedian() {
    return Math.log(spot)
        - Math.log1p(-chanceOfNothing)
        + (growth - volatility * volatility / 2) * years;
  }
}
