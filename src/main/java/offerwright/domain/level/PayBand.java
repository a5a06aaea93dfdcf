package offerwright.domain.level;

import offerwright.domain.Require;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;

/// The range of annual base pay of a level.
///
/// @param minimum above 0; example: 172,000 USD
/// @param midpoint from minimum to maximum; example: 215,000 USD
/// @param maximum example: 258,000 USD
public record PayBand(Money minimum, Money midpoint, Money maximum) {
  /// Refuses a band out of order and mixed currencies.
  public PayBand {
    Require.that(
        !minimum.isNegative() && !minimum.isZero(),
        "the minimum of a band must be above 0, was %s",
        minimum);
    Require.that(
        minimum.compareTo(midpoint) <= 0,
        "the minimum %s is above the midpoint %s",
        minimum,
        midpoint);
    Require.that(
        midpoint.compareTo(maximum) <= 0,
        "the midpoint %s is above the maximum %s",
        midpoint,
        maximum);
  }

  /// The currency of the band.
  public CurrencyCode currency() {
    return midpoint.currency();
  }
}
