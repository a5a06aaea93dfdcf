package offerwright.domain.benefit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import offerwright.domain.Require;

/// The limits a workspace knows, by year. A year past the last holds the last constant; a year
/// before the first has none.
///
/// @param years one entry a year, in rising order
public record RetirementLimitTable(List<RetirementLimits> years) {
  /// A table without years: match formulas are then computed without legal limits, and say so.
  public static final RetirementLimitTable EMPTY = new RetirementLimitTable(List.of());

  /// Sorts by year; refuses a year given twice.
  public RetirementLimitTable {
    years =
        Require.distinct(years, RetirementLimits::year, "the limits of year").stream()
            .sorted(Comparator.comparingInt(RetirementLimits::year))
            .toList();
  }

  /// The limits in force in a year: its own, or those of the last year known before it. Empty for a
  /// year before the first. Whoever shows a figure says so when the limits' own year is not `year`.
  public Optional<RetirementLimits> inForce(int year) {
    return years.stream().filter(limits -> limits.year() <= year).reduce((earlier, later) -> later);
  }
}
