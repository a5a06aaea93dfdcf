package offerwright.files.opencap;

import offerwright.calc.vesting.ShareSchedule;

/// Terms on the calendar, or why they cannot be laid there.
sealed interface Laid {
  /// Dates and shares.
  record Out(ShareSchedule schedule) implements Laid {}

  /// What is in the way, and in which field.
  record Refused(Entry entry, String field, String message, String repair) implements Laid {
    void report() {
      entry.error(field, message, repair);
    }
  }
}
