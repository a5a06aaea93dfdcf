package offerwright.domain.policy;

import offerwright.domain.Require;
import offerwright.domain.money.Money;

/// What a person used and what came out of it over the same time, from which leverage can be
/// estimated.
///
/// @param monthlyUse money of tokens used a month, above 0; example: 2,400 USD
/// @param outcome what came out, in any unit that is the same for all, above 0; example: 11.5
///   changes merged a month
public record Measurement(Money monthlyUse, double outcome) {
  /// Refuses figures that are not above 0.
  public Measurement {
    Require.that(
        !monthlyUse.isNegative() && !monthlyUse.isZero(),
        "the measured use must be above 0, was %s",
        monthlyUse);
    Require.that(
        outcome > 0 && outcome <= 1e12, "the measured outcome must be above 0, was %s", outcome);
  }
}
