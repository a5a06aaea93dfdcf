package offerwright.calc.value;

import java.util.List;
import offerwright.domain.money.Money;

/// One line of a yearly table, rounded to cents year by year; its total is the sum of the rounded
/// years.
///
/// @param item what it is
/// @param years one amount per employment year, four of them
public record PayLine(PayItem item, List<Money> years) {
  /// Copies the list.
  public PayLine {
    years = List.copyOf(years);
  }

  /// The sum over the years.
  public Money total() {
    return years.stream().reduce(Money::plus).orElseThrow();
  }
}
