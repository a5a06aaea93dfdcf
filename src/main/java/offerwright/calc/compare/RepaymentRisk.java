package offerwright.calc.compare;

import java.time.LocalDate;
import java.util.Optional;
import offerwright.calc.flow.RepaymentCalculator;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.Repayment;

/// What of a one-time payment may have to be paid back.
final class RepaymentRisk {
  private static final double DAYS_IN_YEAR = 365.25;

  private final double[] owed;

  private RepaymentRisk(double[] owed) {
    this.owed = owed;
  }

  /// The duty of a payment, day by day from the first.
  static RepaymentRisk of(Optional<OneTimePayment> payment, LocalDate start) {
    Optional<Repayment> rule = payment.flatMap(OneTimePayment::repayment);
    if (rule.isEmpty()) {
      return new RepaymentRisk(new double[0]);
    }
    int days = (int) (start.plusMonths(rule.get().months()).toEpochDay() - start.toEpochDay());
    double[] owed = new double[days];
    for (int day = 0; day < days; day++) {
      owed[day] = RepaymentCalculator.shareOwed(rule.get(), start, start.plusDays(day));
    }
    return new RepaymentRisk(owed);
  }

  /// Share owed by somebody who leaves so many years after the first day, 0 to 1.
  double share(double years) {
    double day = years * DAYS_IN_YEAR;
    return day < owed.length ? owed[(int) day] : 0;
  }

  /// Expected share owed: `Σ_d s_d · h_o/h · (e^(-h t_d) - e^(-h t_(d+1)))`, with `h` the hazard of
  /// the job ending and `h_o` that of its ending in a way that makes the payment due. Example: 12
  /// months straight by the day at 15 % a year owe 0.0714 of the payment.
  ///
  /// @param owing h_o, a year, 0 or more
  /// @param ending h, at least `owing`
  double expected(double owing, double ending) {
    if (ending == 0) {
      return 0;
    }
    double sum = 0;
    for (int day = 0; day < owed.length; day++) {
      double from = Math.exp(-ending * day / DAYS_IN_YEAR);
      double to = Math.exp(-ending * (day + 1) / DAYS_IN_YEAR);
      sum += owed[day] * (from - to);
    }
    return sum * owing / ending;
  }
}
