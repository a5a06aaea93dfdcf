package offerwright.calc.value;

import java.time.LocalDate;
import java.util.List;
import offerwright.calc.flow.EmploymentYear;
import offerwright.calc.flow.VestingEvent;

/// How long an employee option is expected to live: the simplified method for plain-vanilla options
/// of SEC Staff Accounting Bulletins 107 and 110, `(weighted vesting time + contractual term) / 2`.
public final class ExpectedTerm {
  private ExpectedTerm() {}

  /// Expected years from the grant; example: a quarter a year over four years and a ten-year
  /// contract give 6.25.
  ///
  /// @param events installments; without any, vesting takes no time
  /// @param granted day of the grant
  /// @param contractYears contractual term
  public static double years(List<VestingEvent> events, LocalDate granted, double contractYears) {
    return (weightedVestingYears(events, granted) + contractYears) / 2;
  }

  /// Mean years from a day to the vesting of a unit; 0 without installments; example: a quarter a
  /// year over four years gives 2.5.
  public static double weightedVestingYears(List<VestingEvent> events, LocalDate from) {
    double weighted = 0;
    double units = 0;
    for (VestingEvent event : events) {
      double quantity = event.quantity().doubleValue();
      weighted += quantity * EmploymentYear.yearsBetween(from, event.date());
      units += quantity;
    }
    return units == 0 ? 0 : weighted / units;
  }
}
