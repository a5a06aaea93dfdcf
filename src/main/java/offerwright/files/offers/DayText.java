package offerwright.files.offers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offerwright.files.csv.RowProblems;

/// A day as it stands in a cell: `2027-01-04`, `4.1.2027`, `1/15/2027`.
final class DayText {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
  private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private DayText() {}

  /// Reads a cell that is not empty; empty if it holds no day, or one of two, which is said.
  static Optional<LocalDate> read(String cell, String column, RowProblems problems) {
    try {
      Matcher iso = ISO.matcher(cell);
      if (iso.matches()) {
        return Optional.of(day(iso, 1, 2, 3));
      }
      Matcher dots = DOTS.matcher(cell);
      if (dots.matches()) {
        return Optional.of(day(dots, 3, 2, 1));
      }
      Matcher slashes = SLASHES.matcher(cell);
      if (slashes.matches()) {
        return slashed(cell, slashes, column, problems);
      }
    } catch (DateTimeException impossible) {
      // No month 13, no 30 February: the same as no day.
    }
    problems.error(column, "“" + cell + "” is no day.", "Write it like 2027-01-04.");
    return Optional.empty();
  }

  private static Optional<LocalDate> slashed(
      String cell, Matcher slashes, String column, RowProblems problems) {
    int first = number(slashes, 1);
    int second = number(slashes, 2);
    if (first <= 12 && second <= 12 && first != second) {
      problems.error(
          column,
          "“" + cell + "” can be read in two ways.",
          "Write it like " + day(slashes, 3, 1, 2) + " or " + day(slashes, 3, 2, 1) + ".");
      return Optional.empty();
    }
    return Optional.of(first > 12 ? day(slashes, 3, 2, 1) : day(slashes, 3, 1, 2));
  }

  private static LocalDate day(Matcher matcher, int year, int month, int day) {
    return LocalDate.of(number(matcher, year), number(matcher, month), number(matcher, day));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
