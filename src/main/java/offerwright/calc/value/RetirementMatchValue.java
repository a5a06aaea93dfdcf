package offerwright.calc.value;

import java.util.Optional;
import offerwright.domain.benefit.MatchTier;
import offerwright.domain.benefit.RetirementMatch;

/// What an employer adds to an employee's 401(k) plan in a year.
///
/// The employee defers `deferral × pay`, at most 402(g) and at most the plan's own cap. Each step
/// of the formula covers its width of the pay that a plan may count, 401(a)(17), and matches the
/// deferral that falls into it. Employee and employer together add at most 415(c).
public final class RetirementMatchValue {
  private RetirementMatchValue() {}

  /// The match of a year in the currency of `pay`, not yet rounded; example: 100,000 with 5 %
  /// deferred under the basic safe harbour gives 4,000.
  ///
  /// @param pay a year's pay
  /// @param match the formula and what the employee is assumed to defer
  /// @param cap most deferred money that is matched, in the currency of `pay`; empty = no cap of
  ///   the plan's own
  /// @param limits the legal limits in the currency of `pay`; empty = computed without
  public static double annual(
      double pay, RetirementMatch match, Optional<Double> cap, Optional<Bounds> limits) {
    double deferred =
        Math.min(
            pay * match.employeeDeferral().fraction(),
            limits.map(Bounds::electiveDeferral).orElse(Double.POSITIVE_INFINITY));
    double counted = Math.min(pay, limits.map(Bounds::countedPay).orElse(Double.POSITIVE_INFINITY));
    double open = Math.min(deferred, cap.orElse(Double.POSITIVE_INFINITY));
    double matched = 0;
    for (MatchTier tier : match.tiers()) {
      double within = Math.min(open, tier.payShare().fraction() * counted);
      matched += within * tier.rate().fraction();
      open -= within;
    }
    return Math.min(
        matched,
        Math.max(
            0, limits.map(Bounds::annualAdditions).orElse(Double.POSITIVE_INFINITY) - deferred));
  }

  /// The legal limits of one year as plain amounts.
  ///
  /// @param electiveDeferral 402(g)
  /// @param countedPay 401(a)(17)
  /// @param annualAdditions 415(c)
  public record Bounds(double electiveDeferral, double countedPay, double annualAdditions) {}
}
