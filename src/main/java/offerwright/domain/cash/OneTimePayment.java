package offerwright.domain.cash;

import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.Money;

/// Money paid once, on joining or moving. It is never recurring pay.
///
/// @param amount 0 or more; example: 25,000 USD
/// @param repayment what must be paid back on leaving early; empty = nothing
public record OneTimePayment(Money amount, Optional<Repayment> repayment) {
  /// Refuses a negative amount.
  public OneTimePayment {
    Require.that(!amount.isNegative(), "a one-time payment must be 0 or more, was %s", amount);
  }
}
