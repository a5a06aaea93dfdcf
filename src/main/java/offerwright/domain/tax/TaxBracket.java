package offerwright.domain.tax;

import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// One step of a rate schedule: taxable income over `from`, up to where the next step begins, is
/// taxed at `rate`.
///
/// @param from 0 or more; example: 50,400 USD
/// @param rate 0 % to below 100 %; example: 22 %
public record TaxBracket(Money from, Percent rate) {
  /// Refuses a start below nothing and a rate that takes everything.
  public TaxBracket {
    Require.that(!from.isNegative(), "a bracket must begin at 0 or more, was %s", from);
    Require.that(
        rate.isPortion() && rate.compareTo(Percent.ALL) < 0,
        "the rate of a bracket must be from 0 %% to below 100 %%, was %s",
        rate);
  }
}
