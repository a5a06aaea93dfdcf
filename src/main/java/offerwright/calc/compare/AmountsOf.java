package offerwright.calc.compare;

import java.util.Optional;
import offerwright.calc.joint.Amounts;
import offerwright.calc.joint.TokenModel;
import offerwright.calc.value.CashPay;
import offerwright.calc.value.OfferFigures;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.comparison.AfterLeaving;
import offerwright.domain.money.Money;
import offerwright.domain.offer.OfferTerms;

/// The agreed figures of an offer as the simulation sees them.
final class AmountsOf {
  private AmountsOf() {}

  static Amounts of(
      OfferTerms terms, OfferFigures figures, AfterLeaving leaving, TokenModel tokens) {
    CashTerms cash = terms.cash();
    return new Amounts(
        cash.base().toDouble(),
        CashPay.expectedBonus(cash).toDouble(),
        once(cash.signOn()),
        once(cash.relocation()),
        figures.benefits().total().toDouble(),
        cash.base().toDouble() * leaving.nextPay().fraction(),
        1,
        tokens);
  }

  private static double once(Optional<OneTimePayment> payment) {
    return payment.map(OneTimePayment::amount).map(Money::toDouble).orElse(0.0);
  }
}
