package offerwright.domain.policy;

import offerwright.domain.Require;
import offerwright.domain.money.Money;

/// How much a policy hands out together.
public sealed interface PolicyTotal {
  /// As much as every other policy: the pool of the comparison.
  record SamePool() implements PolicyTotal {}

  /// An amount of its own.
  ///
  /// @param annual above 0; example: 20,000,000 USD
  record Own(Money annual) implements PolicyTotal {
    /// Refuses a total of nothing.
    public Own {
      Require.that(annual.toDouble() > 0, "the total of a policy must be above 0, was %s", annual);
    }
  }

  /// What the rule comes to by itself: shares of base, budgets of the ladder, the newsvendor's
  /// budgets, the amounts of a column. Rules that only weigh people take the pool.
  record AsPromised() implements PolicyTotal {}
}
