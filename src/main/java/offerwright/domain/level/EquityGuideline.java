package offerwright.domain.level;

import offerwright.domain.Require;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.Percent;

/// What equity a new offer at a level carries, and how far an offer may stray from it.
///
/// @param instrument what is granted
/// @param annual how much for **one year** of vesting; a grant vesting over four years is four
///   times this; example: 64,800 USD
/// @param vesting schedule of a new grant
/// @param tolerance how far a grant may lie from the guideline, up or down, before a light warns; 0
///   % or more; example: 20 %
public record EquityGuideline(
    EquityInstrument instrument, EquityQuantity annual, Vesting vesting, Percent tolerance) {
  /// Refuses a negative tolerance.
  public EquityGuideline {
    Require.that(
        tolerance.points().signum() >= 0, "the tolerance must be 0 %% or more, was %s", tolerance);
  }
}
