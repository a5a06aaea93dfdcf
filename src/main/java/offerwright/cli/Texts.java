package offerwright.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import offerwright.calc.trail.Quantity;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.money.UnitPrice;

/// Figures for people on a console: grouped as the locale groups, currencies by their code, days as
/// 2026-12-05, so that any terminal can show them.
final class Texts {
  private final Locale locale;

  Texts(Locale locale) {
    this.locale = locale;
  }

  /// With its cents and its currency: 244,000.00 USD.
  String exact(Money money) {
    return cents(money) + " " + money.currency();
  }

  /// With its cents, for tables whose heading names the currency: 244,000.00.
  String cents(Money money) {
    int digits = money.currency().digits();
    return number(money.amount(), digits, digits);
  }

  /// Cents only if there are any: 244,000 USD.
  String brief(Money money) {
    return number(
            money.amount(),
            money.amount().stripTrailingZeros().scale() <= 0 ? 0 : money.currency().digits(),
            money.currency().digits())
        + " "
        + money.currency();
  }

  /// With one decimal, or two if there are two: 83.7 %, 7.65 %.
  String percent(Percent percent) {
    return number(percent.points(), 1, 2) + " %";
  }

  /// With two digits that count, however small: 0.05 %, 0.00062 %.
  String fine(Percent percent) {
    BigDecimal points = percent.points();
    int decimals = Math.max(1, points.scale() - points.precision() + 2);
    return number(points, 0, decimals) + " %";
  }

  String price(UnitPrice price) {
    return number(price.amount(), 2, 6) + " " + price.currency();
  }

  String tokens(TokenCount count) {
    return number(BigDecimal.valueOf(count.tokens()), 0, 0) + " tokens";
  }

  String day(LocalDate day) {
    return day.toString();
  }

  String count(BigDecimal value) {
    return number(value, 0, 2);
  }

  /// Any figure by its kind. A figure that is not known is its reason, never a zero.
  String quantity(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Amount(Money money) -> brief(money);
      case Quantity.Price(UnitPrice price) -> price(price);
      case Quantity.Share(Percent percent) -> percent(percent);
      case Quantity.Ratio(double value) -> number(BigDecimal.valueOf(value), 2, 3);
      case Quantity.Count(BigDecimal value, String unit) -> (count(value) + " " + unit).strip();
      case Quantity.Tokens(TokenCount count) -> tokens(count);
      case Quantity.Day(LocalDate date) -> day(date);
      case Quantity.Range(Money low, Money high) -> brief(low) + " to " + brief(high);
      case Quantity.Word(String text) -> text;
      case Quantity.NotKnown(String reason) -> reason;
    };
  }

  private String number(BigDecimal value, int least, int most) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }
}
