package offerwright.calc.flow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.money.Money;

/// What of a one-time payment must be paid back on leaving early. The rule is always the stated
/// one: public readings of "pro rata" differ.
public final class RepaymentCalculator {
  private RepaymentCalculator() {}

  /// The amount owed back by somebody who leaves on a day; of the gross or the net amount, as the
  /// repayment's basis says.
  ///
  /// @param payment the payment with its repayment schedule; without one nothing is owed
  /// @param start first day of work
  /// @param leaving last day of work; example: 18 months after the start of a 24-month monthly
  ///   schedule owes 6/24
  public static Money owed(OneTimePayment payment, LocalDate start, LocalDate leaving) {
    double share = payment.repayment().map(rule -> shareOwed(rule, start, leaving)).orElse(0.0);
    return Money.rounded(payment.amount().toDouble() * share, payment.amount().currency());
  }

  /// The share owed back, 0 to 1. Straight daily: (days - days served) / days, where days runs to
  /// the end of the schedule, 365 for twelve months of an ordinary year. Straight monthly: (months
  /// - whole months served) / months. Stepped: the share of the first step not yet passed; a day
  ///   that completes a step's month has passed it.
  public static double shareOwed(Repayment rule, LocalDate start, LocalDate leaving) {
    LocalDate end = start.plusMonths(rule.months());
    if (!leaving.isBefore(end)) {
      return 0;
    }
    LocalDate served = leaving.isBefore(start) ? start : leaving;
    return switch (rule.curve()) {
      case RepaymentCurve.StraightDaily _ ->
          ChronoUnit.DAYS.between(served, end) / (double) ChronoUnit.DAYS.between(start, end);
      case RepaymentCurve.StraightMonthly _ ->
          (rule.months() - wholeMonths(start, served)) / (double) rule.months();
      case RepaymentCurve.Stepped stepped -> ofStep(stepped.steps(), start, served);
    };
  }

  private static long wholeMonths(LocalDate start, LocalDate day) {
    long months = ChronoUnit.MONTHS.between(start, day);
    return start.plusMonths(months + 1).isAfter(day) ? months : months + 1;
  }

  private static double ofStep(List<RepaymentCurve.Step> steps, LocalDate start, LocalDate day) {
    return steps.stream()
        .filter(step -> day.isBefore(start.plusMonths(step.throughMonth())))
        .findFirst()
        .map(step -> step.owed().fraction())
        .orElse(0.0);
  }
}
