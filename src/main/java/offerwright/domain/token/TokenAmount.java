package offerwright.domain.token;

import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;

/// How large a year's token budget is. The kind also says **who bears price risk**: a budget in
/// money leaves it with the engineer, a budget in tokens leaves it with the company.
public sealed interface TokenAmount {
  /// Money a year.
  ///
  /// @param annual 0 or more; example: 150,000 USD
  record InMoney(Money annual) implements TokenAmount {
    /// Refuses a negative budget.
    public InMoney {
      Require.that(!annual.isNegative(), "a token budget must be 0 or more, was %s", annual);
    }
  }

  /// Tokens a year.
  ///
  /// @param annual example: 1,000,000,000
  record InTokens(TokenCount annual) implements TokenAmount {}

  /// A share of base pay, up to a cap.
  ///
  /// @param share 0 % or more; example: 50 %
  /// @param cap most it can be, 0 or more; example: 200,000 USD
  record ShareOfBase(Percent share, Money cap) implements TokenAmount {
    /// Refuses negative figures.
    public ShareOfBase {
      Require.that(
          share.points().signum() >= 0, "the share of base must be 0 %% or more, was %s", share);
      Require.that(!cap.isNegative(), "the cap of a token budget must be 0 or more, was %s", cap);
    }
  }
}
