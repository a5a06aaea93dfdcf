package offerwright.calc.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import offerwright.domain.Require;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;

/// A table of lines by employment year that re-adds to the cent in both directions, because every
/// cell is rounded before it is added. Employment year k runs from after the start date plus (k -
/// 1) years up to and including the start date plus k years, so that what vests exactly on an
///    anniversary belongs to the year it ends.
///
/// @param currency currency of every cell
/// @param lines lines in the order of [PayItem]; lines of nothing but zeros are left out
public record YearTable(CurrencyCode currency, List<PayLine> lines) {
  /// Years in the table.
  public static final int YEARS = 4;

  /// Copies the list; refuses a line of another length.
  public YearTable {
    lines = List.copyOf(lines);
    for (PayLine line : lines) {
      Require.that(
          line.years().size() == YEARS,
          "line %s has %d years, not %d",
          line.item(),
          line.years().size(),
          YEARS);
    }
  }

  /// The line of an item; empty if it is left out.
  public Optional<PayLine> line(PayItem item) {
    return lines.stream().filter(line -> line.item() == item).findFirst();
  }

  /// Sum of a year, counted from 1.
  public Money year(int year) {
    return lines.stream()
        .map(line -> line.years().get(year - 1))
        .reduce(Money.zero(currency), Money::plus);
  }

  /// Sum of a part of the package in a year, counted from 1.
  public Money part(PackagePart part, int year) {
    return lines.stream()
        .filter(line -> line.item().part() == part)
        .map(line -> line.years().get(year - 1))
        .reduce(Money.zero(currency), Money::plus);
  }

  /// Sum of all years.
  public Money total() {
    return IntStream.rangeClosed(1, YEARS)
        .mapToObj(this::year)
        .reduce(Money.zero(currency), Money::plus);
  }

  /// Average of the years, rounded at the border.
  public Money average() {
    return Money.rounded(total().toDouble() / YEARS, currency);
  }
}
