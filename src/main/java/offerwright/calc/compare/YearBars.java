package offerwright.calc.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.PackagePart;
import offerwright.calc.value.PayItem;
import offerwright.calc.value.TokenFigures;
import offerwright.calc.value.YearTable;
import offerwright.domain.comparison.YearBasis;
import offerwright.domain.money.Money;

/// What an offer brings year by year.
final class YearBars {
  private YearBars() {}

  /// @param from first calendar year shown, for the calendar basis
  /// @param to last one
  static List<YearBar> of(ComparedOffer offer, YearBasis basis, int from, int to) {
    return switch (basis) {
      case EMPLOYMENT ->
          IntStream.rangeClosed(1, YearTable.YEARS)
              .mapToObj(year -> employment(offer, year))
              .toList();
      case CALENDAR ->
          IntStream.rangeClosed(from, to).mapToObj(year -> calendar(offer, year)).toList();
    };
  }

  private static YearBar employment(ComparedOffer offer, int year) {
    OfferFigures figures = offer.figures();
    return bar(
        offer,
        "Year " + year,
        figures.candidate().part(PackagePart.CASH, year),
        figures.candidate().part(PackagePart.VARIABLE, year),
        figures.candidate().part(PackagePart.EQUITY, year),
        figures.candidate().part(PackagePart.BENEFITS, year),
        1);
  }

  private static YearBar bar(
      ComparedOffer offer,
      String label,
      Money base,
      Money variable,
      Money equity,
      Money benefits,
      double served) {
    Optional<TokenFigures> tokens = offer.figures().tokens();
    Money none = Money.zero(offer.terms().currency());
    return new YearBar(
        label,
        scaled(offer, base),
        scaled(offer, variable),
        scaled(offer, equity),
        scaled(offer, benefits),
        scaled(offer, part(tokens.map(TokenFigures::face).orElse(none), served)),
        scaled(offer, part(tokens.map(TokenFigures::expectedUse).orElse(none), served)));
  }

  private static Money part(Money money, double share) {
    return share == 1 ? money : Money.rounded(money.toDouble() * share, money.currency());
  }

  private static Money scaled(ComparedOffer offer, Money money) {
    return offer.scaled(money).orElse(money);
  }

  /// Base and benefits by days served; the bonus on the anniversary that ends its year; one-time
  /// payments on the first day; equity on the day it vests.
  private static YearBar calendar(ComparedOffer offer, int calendarYear) {
    YearTable table = offer.figures().candidate();
    CalendarShares shares = CalendarShares.of(offer, calendarYear);
    double base = 0;
    double variable = 0;
    double equity = 0;
    double benefits = 0;
    for (int year = 1; year <= YearTable.YEARS; year++) {
      double served = shares.served().get(year - 1);
      base += served * table.part(PackagePart.CASH, year).toDouble();
      benefits += served * table.part(PackagePart.BENEFITS, year).toDouble();
      equity += table.part(PackagePart.EQUITY, year).toDouble() * shares.equity().get(year - 1);
      double bonus = bonus(table, year);
      double once = table.part(PackagePart.VARIABLE, year).toDouble() - bonus;
      variable += shares.bonusOf(year) ? bonus : 0;
      variable += shares.begins() && year == 1 ? once : 0;
    }
    return bar(
        offer,
        Integer.toString(calendarYear),
        rounded(offer, base),
        rounded(offer, variable),
        rounded(offer, equity),
        rounded(offer, benefits),
        shares.servedInAll());
  }

  private static double bonus(YearTable table, int year) {
    return table
        .line(PayItem.BONUS)
        .map(line -> line.years().get(year - 1).toDouble())
        .orElse(0.0);
  }

  private static Money rounded(ComparedOffer offer, double amount) {
    return Money.rounded(amount, offer.terms().currency());
  }
}
