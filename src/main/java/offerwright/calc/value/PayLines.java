package offerwright.calc.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// Lines of a yearly table.
final class PayLines {
  private PayLines() {}

  /// The same amount in each year.
  static PayLine everyYear(PayItem item, Money annual) {
    return new PayLine(item, Collections.nCopies(YearTable.YEARS, annual));
  }

  /// An amount in year 1 only.
  static PayLine once(PayItem item, Money amount) {
    List<Money> years =
        new ArrayList<>(Collections.nCopies(YearTable.YEARS, Money.zero(amount.currency())));
    years.set(0, amount);
    return new PayLine(item, years);
  }

  /// Base, bonus and one-time payments.
  static List<PayLine> cash(CashTerms cash) {
    return List.of(
        everyYear(PayItem.BASE, cash.base()),
        everyYear(PayItem.BONUS, CashPay.expectedBonus(cash)),
        once(PayItem.SIGN_ON, CashPay.once(cash.signOn(), cash)),
        once(PayItem.RELOCATION, CashPay.once(cash.relocation(), cash)));
  }

  /// A share of the sum of `lines`, year by year.
  static PayLine shareOf(PayItem item, Percent share, List<PayLine> lines) {
    return new PayLine(
        item,
        IntStream.range(0, YearTable.YEARS)
            .mapToObj(year -> sum(lines, year).share(share))
            .toList());
  }

  private static Money sum(List<PayLine> lines, int year) {
    return lines.stream().map(line -> line.years().get(year)).reduce(Money::plus).orElseThrow();
  }

  /// A table without the lines that are zero throughout.
  static YearTable table(CurrencyCode currency, List<PayLine> lines) {
    return new YearTable(
        currency,
        lines.stream()
            .filter(line -> line.years().stream().anyMatch(cell -> !cell.isZero()))
            .toList());
  }
}
