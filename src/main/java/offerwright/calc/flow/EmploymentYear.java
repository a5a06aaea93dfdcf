package offerwright.calc.flow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Employment years: year k runs from after the start date plus (k - 1) years up to and including
/// the start date plus k years. What vests exactly on an anniversary belongs to the year it ends;
/// the start date itself, and any day before it, to year 1.
public final class EmploymentYear {
  private static final int DAYS_IN_YEAR = 365;
  private static final int MONTHS_IN_YEAR = 12;

  private EmploymentYear() {}

  /// The employment year a day falls in, counted from 1; example: a vest on the first anniversary
  /// gives 1, the day after gives 2.
  public static int of(LocalDate start, LocalDate day) {
    int year = 1;
    while (day.isAfter(start.plusYears(year))) {
      year++;
    }
    return year;
  }

  /// First day of an employment year's span, counted from 1: the start date plus (year - 1) years.
  public static LocalDate begin(LocalDate start, int year) {
    return start.plusYears(year - 1L);
  }

  /// Years from one day to another: whole months as twelfths, days beyond them as 365ths, so that
  /// an anniversary is a whole number. 0 if `to` is not later; example: 1 March 2027 to 1 September
  /// 2028 = 1.5.
  public static double yearsBetween(LocalDate from, LocalDate to) {
    if (!to.isAfter(from)) {
      return 0;
    }
    long months = ChronoUnit.MONTHS.between(from, to);
    if (!from.plusMonths(months + 1).isAfter(to)) {
      months++; // from the 31st, the last day of a shorter month completes it
    }
    long days = ChronoUnit.DAYS.between(from.plusMonths(months), to);
    return months / (double) MONTHS_IN_YEAR + days / (double) DAYS_IN_YEAR;
  }
}
