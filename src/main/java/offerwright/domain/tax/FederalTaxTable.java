package offerwright.domain.tax;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import offerwright.domain.Require;

/// The United States federal tax years a workspace knows. A year past the last holds the last
/// constant; a year before the first has none.
///
/// @param years one entry a year, in rising order
public record FederalTaxTable(List<FederalTaxYear> years) {
  /// A table without years: only effective rates can then be used.
  public static final FederalTaxTable EMPTY = new FederalTaxTable(List.of());

  /// Sorts by year; refuses a year given twice.
  public FederalTaxTable {
    years =
        Require.distinct(years, FederalTaxYear::year, "the tax figures of year").stream()
            .sorted(Comparator.comparingInt(FederalTaxYear::year))
            .toList();
  }

  /// The figures in force in a year: its own, or those of the last year known before it. Empty for
  /// a year before the first. Whoever shows a figure says so when the figures' own year is not
  /// `year`.
  public Optional<FederalTaxYear> inForce(int year) {
    return years.stream()
        .filter(figures -> figures.year() <= year)
        .reduce((earlier, later) -> later);
  }
}
