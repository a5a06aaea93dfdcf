package offerwright.calc.compare;

import java.util.Optional;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.comparison.ComparisonPlan;

/// What of each one-time payment is expected to be owed back, given the chances of leaving and of
/// being laid off.
///
/// @param signOn share of the sign-on, 0 to 1; example: 0.0714 for 12 months straight by the day at
///   15 % a year
/// @param relocation share of the relocation payment, 0 to 1
public record ExpectedRepayment(double signOn, double relocation) {
  /// The shares of an offer.
  public static ExpectedRepayment of(ComparisonPlan plan, ComparedOffer offer) {
    double layoffs = offer.beliefs().layoffRate().fraction();
    double leaving = offer.beliefs().leavingRate().fraction();
    double owing = leaving + (plan.leaving().repayWhenLaidOff() ? layoffs : 0);
    CashTerms cash = offer.terms().cash();
    return new ExpectedRepayment(
        share(offer, cash.signOn(), owing, leaving + layoffs),
        share(offer, cash.relocation(), owing, leaving + layoffs));
  }

  private static double share(
      ComparedOffer offer, Optional<OneTimePayment> payment, double owing, double ending) {
    return RepaymentRisk.of(payment, offer.terms().start()).expected(owing, ending);
  }

  /// What is expected to be owed back of both payments, in the offer's currency, not rounded.
  double amount(CashTerms cash) {
    return owed(cash.signOn(), signOn) + owed(cash.relocation(), relocation);
  }

  private static double owed(Optional<OneTimePayment> payment, double share) {
    return payment.map(paid -> paid.amount().toDouble() * share).orElse(0.0);
  }
}
