package offerwright.domain.market;

import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// One of the two moods of a market, in months.
///
/// @param drift mean of the monthly logarithmic change; example: -6 %
/// @param volatility standard deviation of the monthly logarithmic change, 0 % or more; example: 5
///   %
/// @param stay chance that the next month is in the same mood, 0 to 100 %; example: 95 %
public record Regime(Percent drift, Percent volatility, Percent stay) {
  /// Refuses a negative volatility and a chance outside 0 to 100 %.
  public Regime {
    Require.that(
        volatility.fraction() >= 0, "the volatility must be 0 %% or more, was %s", volatility);
    Percent.portion(stay, "the chance of staying");
  }
}
