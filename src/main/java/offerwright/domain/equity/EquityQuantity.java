package offerwright.domain.equity;

import offerwright.domain.Require;
import offerwright.domain.money.Money;

/// How much equity: a number of units, or a target value that becomes units at a price.
public sealed interface EquityQuantity {
  /// A number of units (shares or options).
  ///
  /// @param count 0 or more; example: 24,000
  record Units(long count) implements EquityQuantity {
    /// Refuses a negative number.
    public Units {
      Require.that(count >= 0, "a number of units must be 0 or more, was %d", count);
    }
  }

  /// A target value, as claimed at grant.
  ///
  /// @param amount 0 or more; example: 259,200 USD
  record Value(Money amount) implements EquityQuantity {
    /// Refuses a negative value.
    public Value {
      Require.that(!amount.isNegative(), "a target value must be 0 or more, was %s", amount);
    }
  }
}
