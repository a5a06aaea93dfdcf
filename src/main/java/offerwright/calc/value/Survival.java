package offerwright.calc.value;

import java.time.LocalDate;
import java.util.List;
import offerwright.calc.flow.EmploymentYear;
import offerwright.calc.flow.VestingEvent;

/// The chance that somebody is still there, with a constant hazard of leaving: `e^(-h t)`.
public final class Survival {
  private Survival() {}

  /// Chance of staying from one day to another; 1 if `to` is not later; example: 15 % a year over
  /// one year gives 0.8607.
  public static double chance(double leavingRate, LocalDate from, LocalDate to) {
    return Math.exp(-leavingRate * EmploymentYear.yearsBetween(from, to));
  }

  /// Expected share of a grant that vests, `Σ v_k e^(-h t_k)`; 1 without installments; example: a
  /// quarter a year at 15 % gives 0.697.
  public static double expectedVestedShare(
      List<VestingEvent> events, LocalDate from, double leavingRate) {
    double expected = 0;
    double units = 0;
    for (VestingEvent event : events) {
      double quantity = event.quantity().doubleValue();
      expected += quantity * chance(leavingRate, from, event.date());
      units += quantity;
    }
    return units == 0 ? 1 : expected / units;
  }
}
