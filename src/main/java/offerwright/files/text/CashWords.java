package offerwright.files.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.MatchTier;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// Cash and benefits in sentences: what is guaranteed, what is paid once, what is expected.
record CashWords(Writing writing) {

  String guaranteed(CashTerms cash) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Guaranteed: a base salary of "
            + writing.money(cash.base())
            + " a year, paid "
            + frequency(cash)
            + ".");
    cash.signOn()
        .ifPresent(
            paid -> sentences.add("On joining you receive a sign-on payment of " + once(paid)));
    cash.relocation().ifPresent(paid -> sentences.add("Towards moving you receive " + once(paid)));
    return String.join(" ", sentences);
  }

  private static String frequency(CashTerms cash) {
    return switch (cash.frequency()) {
      case WEEKLY -> "weekly";
      case EVERY_TWO_WEEKS -> "every two weeks";
      case TWICE_A_MONTH -> "twice a month";
      case MONTHLY -> "monthly";
    };
  }

  private String once(OneTimePayment payment) {
    String amount = writing.money(payment.amount()) + ", once";
    return payment
        .repayment()
        .map(repayment -> amount + "; " + repayment(repayment) + ".")
        .orElse(amount + ", with nothing to pay back.");
  }

  private String repayment(Repayment repayment) {
    String basis = repayment.basis() == RepaymentBasis.GROSS ? "before tax" : "after tax";
    String within = "if you leave within " + writing.months(repayment.months());
    return switch (repayment.curve()) {
      case RepaymentCurve.StraightDaily _ ->
          within + " you pay back a part that falls day by day to nothing (counted " + basis + ")";
      case RepaymentCurve.StraightMonthly _ ->
          within
              + " you pay back a part that falls month by month to nothing (counted "
              + basis
              + ")";
      case RepaymentCurve.Stepped stepped ->
          within + " you pay back " + steps(stepped) + " (counted " + basis + ")";
    };
  }

  private String steps(RepaymentCurve.Stepped stepped) {
    return Writing.listed(
        stepped.steps().stream()
            .map(step -> writing.percent(step.owed()) + " through month " + step.throughMonth())
            .toList());
  }

  /// Empty without a bonus.
  Optional<String> expected(CashTerms cash) {
    if (cash.bonusTarget().equals(Percent.NONE)) {
      return Optional.empty();
    }
    Money target = cash.base().share(cash.bonusTarget());
    String sentence =
        "Expected, not guaranteed: a bonus with a target of "
            + writing.percent(cash.bonusTarget())
            + " of base, "
            + writing.rounded(target)
            + " a year.";
    return Optional.of(
        cash.bonusPayout().equals(Percent.ALL)
            ? sentence
            : sentence
                + " Our figures below reckon with "
                + writing.percent(cash.bonusPayout())
                + " of that target, "
                + writing.rounded(target.share(cash.bonusPayout()))
                + ".");
  }

  /// Empty without benefits.
  Optional<String> benefits(Benefits benefits, Money match) {
    List<String> items = new ArrayList<>();
    if (!benefits.healthPremium().isZero()) {
      items.add(writing.money(benefits.healthPremium()) + " a year towards health insurance");
    }
    benefits
        .retirementMatch()
        .ifPresent(formula ->
            items.add(
                "a 401(k) match of "
                    + formula(formula)
                    + " (worth "
                    + writing.rounded(match)
                    + " in the first year if you defer "
                    + writing.percent(formula.employeeDeferral())
                    + ")"));
    if (benefits.paidTimeOffDays() > 0) {
      items.add(writing.days(benefits.paidTimeOffDays()) + " of paid time off");
    }
    if (!benefits.professionalDevelopment().isZero()) {
      items.add(
          writing.money(benefits.professionalDevelopment())
              + " a year for professional development");
    }
    if (!benefits.remoteStipend().isZero()) {
      items.add(writing.money(benefits.remoteStipend()) + " a year for working remotely");
    }
    benefits
        .others()
        .forEach(
            other -> items.add(other.name() + " (" + writing.money(other.annual()) + " a year)"));
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of("Benefits: " + Writing.listed(items) + ".");
  }

  private String formula(RetirementMatch match) {
    List<String> steps = new ArrayList<>();
    for (MatchTier tier : match.tiers()) {
      steps.add(
          writing.percent(tier.rate())
              + " of the "
              + (steps.isEmpty() ? "first " : "next ")
              + writing.percent(tier.payShare())
              + (steps.isEmpty() ? " of pay" : ""));
    }
    return Writing.listed(steps);
  }
}
