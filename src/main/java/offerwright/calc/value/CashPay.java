package offerwright.calc.value;

import java.util.Optional;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.money.Money;

/// What is paid in cash, in the offer's currency.
public final class CashPay {
  private CashPay() {}

  /// A year's bonus as expected: `base × target × payout`; example: 244,000 at 12 % and 90 % gives
  /// 26,352.
  public static Money expectedBonus(CashTerms cash) {
    return Money.rounded(
        cash.base().toDouble() * cash.bonusTarget().fraction() * cash.bonusPayout().fraction(),
        cash.currency());
  }

  /// The amount of a one-time payment; nothing where there is none.
  static Money once(Optional<OneTimePayment> payment, CashTerms cash) {
    return payment.map(OneTimePayment::amount).orElse(Money.zero(cash.currency()));
  }

  /// Everything paid in the first year: base, expected bonus, sign-on and relocation.
  public static Money yearOne(CashTerms cash) {
    return cash.base()
        .plus(expectedBonus(cash))
        .plus(once(cash.signOn(), cash))
        .plus(once(cash.relocation(), cash));
  }
}
