package offerwright.files.opencap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/// On which day of its month an installment falls.
sealed interface DayOfMonth {
  /// How the format calls the day of the vesting start.
  String START_DAY = "VESTING_START_DAY_OR_LAST_DAY_OF_MONTH";

  /// The day of the vesting start, or the month's last.
  record OfStart() implements DayOfMonth {}

  /// A day of its own, or the month's last.
  ///
  /// @param day 1 to 31
  record Fixed(int day) implements DayOfMonth {}

  /// Reads "01" to "28", "29_OR_LAST_DAY_OF_MONTH" to "31_OR_LAST_DAY_OF_MONTH" and the day of the
  /// start; empty for anything else.
  static Optional<DayOfMonth> of(String text) {
    if (text.equals(START_DAY)) {
      return Optional.of(new OfStart());
    }
    for (int day = 1; day <= 31; day++) {
      if (text.equals(name(day))) {
        return Optional.of(new Fixed(day));
      }
    }
    return Optional.empty();
  }

  /// How the format calls a day of the month.
  static String name(int day) {
    return String.format(Locale.ROOT, day <= 28 ? "%02d" : "%d_OR_LAST_DAY_OF_MONTH", day);
  }

  /// The day `months` after `base`: the month is counted, then the day in it is found.
  default LocalDate after(LocalDate base, long months, LocalDate start) {
    int day =
        switch (this) {
          case OfStart _ -> start.getDayOfMonth();
          case Fixed fixed -> fixed.day();
        };
    YearMonth month = YearMonth.from(base).plusMonths(months);
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }
}
