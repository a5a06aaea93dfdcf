package offerwright.domain.exit;

import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// A priced round that may come before the exit.
///
/// @param name of the class it sells; example: "Series B"
/// @param preMoney value of the company before the money, above 0; example: 20,000,000 USD
/// @param raised new money, above 0; example: 5,000,000 USD
/// @param poolAfter least share of the company after the round that is unissued pool; the pool is
///   topped up before the money, so that it dilutes everybody but the new investors; 0 % = no
///   top-up; example: 10 %
/// @param multiple liquidation preference of the new class, above 0; example: 1
/// @param participation of the new class
/// @param senior whether the new class is paid before all others; false = pari passu with the first
public record FundingRound(
    String name,
    Money preMoney,
    Money raised,
    Percent poolAfter,
    double multiple,
    Participation participation,
    boolean senior) {
  /// Refuses a value or a raise of nothing, and a pool that leaves nothing to those who are there.
  public FundingRound {
    name = Require.text(name, "name of a round");
    Require.that(
        preMoney.amount().signum() > 0,
        "the pre-money value of %s must be above 0, was %s",
        name,
        preMoney);
    Require.that(raised.amount().signum() > 0, "%s must raise more than 0, was %s", name, raised);
    Percent.portion(poolAfter, "the pool after " + name);
    Require.that(
        poolAfter.fraction() + raised.toDouble() / preMoney.plus(raised).toDouble() < 1,
        "the investors of %s and a pool of %s would own 100 %% or more of the company",
        name,
        poolAfter);
  }

  /// A round with the usual terms: no top-up, 1x, no participation, pari passu.
  public static FundingRound standard(String name, Money preMoney, Money raised) {
    return new FundingRound(name, preMoney, raised, Percent.NONE, 1, Participation.NONE, false);
  }

  /// This round with another least pool.
  public FundingRound withPoolAfter(Percent changed) {
    return new FundingRound(name, preMoney, raised, changed, multiple, participation, senior);
  }

  /// Value of the company with the new money; example: 25,000,000 USD.
  public Money postMoney() {
    return preMoney.plus(raised);
  }
}
