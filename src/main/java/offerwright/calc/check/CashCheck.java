package offerwright.calc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Problem;

/// Base, bonus and one-time payments.
final class CashCheck {

  /// A target bonus above this is more likely an amount typed as a percentage.
  private static final Percent UNUSUAL_BONUS = Percent.of(200);

  private CashCheck() {}

  static List<Problem> problems(TermsCheck.TermsInput input) {
    CashTerms cash = input.terms().cash();
    List<Problem> problems = new ArrayList<>();
    if (cash.base().isZero()) {
      problems.add(
          Problem.error(
              "terms/cash/base", "The offer has no base pay.", "Enter the annual base pay."));
    }
    if (cash.bonusTarget().compareTo(UNUSUAL_BONUS) > 0) {
      problems.add(
          Problem.warning(
              "terms/cash/bonusTarget",
              "A target bonus of " + cash.bonusTarget() + " of base is unusual.",
              "Enter the target as a percentage of base."));
    }
    if (cash.bonusPayout().compareTo(UNUSUAL_BONUS) > 0) {
      problems.add(
          Problem.warning(
              "terms/cash/bonusPayout",
              "A payout of " + cash.bonusPayout() + " of the target is unusual.",
              "Enter the payout expected as a percentage of the target."));
    }
    problems.addAll(payment(cash.signOn(), "sign-on payment", "terms/cash/signOn"));
    problems.addAll(payment(cash.relocation(), "relocation payment", "terms/cash/relocation"));
    return problems;
  }

  private static List<Problem> payment(
      Optional<OneTimePayment> payment, String name, String where) {
    List<Problem> problems = new ArrayList<>();
    payment
        .filter(paid -> paid.amount().isZero())
        .ifPresent(_ ->
            problems.add(
                Problem.warning(
                    where + "/amount",
                    "The " + name + " is zero.",
                    "Enter an amount or remove the payment.")));
    payment
        .flatMap(OneTimePayment::repayment)
        .filter(repayment ->
            repayment.curve() instanceof RepaymentCurve.Stepped stepped && rises(stepped))
        .ifPresent(_ ->
            problems.add(
                Problem.error(
                    where + "/repayment/curve",
                    "The share of the " + name + " to repay rises with time served.",
                    "Let each step owe no more than the one before it.")));
    payment
        .flatMap(OneTimePayment::repayment)
        .filter(repayment ->
            repayment.curve() instanceof RepaymentCurve.Stepped stepped
                && endsEarly(stepped, repayment.months()))
        .ifPresent(repayment ->
            problems.add(
                Problem.warning(
                    where + "/repayment/curve",
                    "The steps end before the "
                        + repayment.months()
                        + " months of the repayment; nothing is owed in the months after them.",
                    "Add a step for the remaining months, or shorten the repayment.")));
    return problems;
  }

  private static boolean rises(RepaymentCurve.Stepped stepped) {
    List<RepaymentCurve.Step> steps = stepped.steps();
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).owed().compareTo(steps.get(i - 1).owed()) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsEarly(RepaymentCurve.Stepped stepped, int months) {
    return stepped.steps().getLast().throughMonth() < months;
  }
}
