package offerwright.domain.cash;

import offerwright.domain.Require;

/// The duty to repay a one-time payment on leaving early, stated in full so that nobody has to
/// guess (compensation.md O18).
///
/// @param months how long the duty lasts from the start date, 1 or more; example: 12
/// @param curve how the amount owed falls over those months
/// @param basis whether the gross or the net (after tax) amount is owed
public record Repayment(int months, RepaymentCurve curve, RepaymentBasis basis) {
  /// Refuses a schedule that ends at once, and steps past its end.
  public Repayment {
    Require.that(months >= 1, "a repayment schedule lasts 1 month or more, was %d", months);
    if (curve instanceof RepaymentCurve.Stepped stepped) {
      int last = stepped.steps().getLast().throughMonth();
      Require.that(
          last <= months,
          "the last repayment step ends in month %d, after the schedule's %d months",
          last,
          months);
    }
  }
}
