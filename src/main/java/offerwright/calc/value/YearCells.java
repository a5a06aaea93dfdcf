package offerwright.calc.value;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import offerwright.calc.flow.EmploymentYear;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;

/// Sums dated amounts into the four employment years; each cell becomes money once.
final class YearCells {
  private final LocalDate start;
  private final CurrencyCode currency;
  private final double[] years = new double[YearTable.YEARS];
  private double total;

  YearCells(LocalDate start, CurrencyCode currency) {
    this.start = start;
    this.currency = currency;
  }

  /// Adds an amount on a day; past the fourth year it counts in the total only.
  void add(LocalDate day, double amount) {
    total += amount;
    int year = EmploymentYear.of(start, day);
    if (year <= YearTable.YEARS) {
      years[year - 1] += amount;
    }
  }

  /// The four years, rounded.
  List<Money> rounded() {
    return Arrays.stream(years).mapToObj(cell -> Money.rounded(cell, currency)).toList();
  }

  /// Everything added, rounded; also what falls past the fourth year.
  Money total() {
    return Money.rounded(total, currency);
  }
}
