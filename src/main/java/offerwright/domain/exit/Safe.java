package offerwright.domain.exit;

import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// A simple agreement for future equity with a post-money valuation cap (Y Combinator's form of
/// 2018): it owns amount / cap of the company right before the next priced round, all agreements
/// counted.
///
/// @param name whose; example: "SAFE of 2025"
/// @param amount paid, above 0; example: 1,000,000 USD
/// @param postMoneyCap above the amount; example: 10,000,000 USD
public record Safe(String name, Money amount, Money postMoneyCap) {
  /// Refuses an agreement without an amount and one that would own the whole company.
  public Safe {
    name = Require.text(name, "name of a SAFE");
    Require.that(
        amount.amount().signum() > 0, "the amount of %s must be above 0, was %s", name, amount);
    Require.that(
        amount.compareTo(postMoneyCap) < 0,
        "%s of %s at a cap of %s would own 100 %% of the company or more",
        name,
        amount,
        postMoneyCap);
  }

  /// What it owns before the round; example: 10 %.
  public Percent ownership() {
    return Percent.ofFraction(amount.toDouble() / postMoneyCap.toDouble());
  }
}
