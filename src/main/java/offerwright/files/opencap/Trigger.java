package offerwright.files.opencap;

import java.time.LocalDate;
import offerwright.domain.equity.VestingPeriod;

/// When a condition is met.
sealed interface Trigger {
  /// On the day vesting starts.
  record Start() implements Trigger {}

  /// On a day.
  record Absolute(LocalDate date) implements Trigger {}

  /// After a time, once or several times.
  ///
  /// @param period time between two
  /// @param occurrences how often
  /// @param day day of the month it falls on; said nothing about when counted in days
  /// @param cliff occurrence that releases the ones before it; 1 = each on its own
  /// @param relativeTo condition it is counted from
  record Relative(
      VestingPeriod period, int occurrences, DayOfMonth day, int cliff, String relativeTo)
      implements Trigger {}

  /// When something happens that has no date.
  record Event() implements Trigger {}
}
