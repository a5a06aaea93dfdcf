package offerwright.files.text;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.money.UnitPrice;

/// Writes figures into English sentences as a locale writes them. Amounts have cents only where
/// there are any.
///
/// @param locale for signs, grouping and dates
record Writing(Locale locale) {

  /// Prices of tokens and shares may be finer than cents.
  private static final int FINEST = 6;

  private static final double BILLION = 1e9;
  private static final double MILLION = 1e6;

  String money(Money money) {
    boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
    int digits = whole ? 0 : money.currency().digits();
    return currency(money.currency().code(), digits, digits).format(money.amount());
  }

  /// A computed amount in whole units, because its cents would claim a precision that no assumption
  /// has.
  String rounded(Money money) {
    return currency(money.currency().code(), 0, 0).format(money.amount());
  }

  String price(UnitPrice price) {
    return currency(price.currency().code(), 2, FINEST).format(price.amount());
  }

  String percent(Percent percent) {
    return decimals(2).format(percent.points()) + " %";
  }

  String count(long number) {
    return decimals(0).format(number);
  }

  /// A number of tokens as one says it: 57.8 billion.
  String tokens(TokenCount count) {
    long tokens = count.tokens();
    if (tokens >= 1_000_000_000) {
      return decimals(1).format(tokens / 1e9) + " billion";
    }
    return tokens >= 1_000_000 ? decimals(1).format(tokens / 1e6) + " million" : count(tokens);
  }

  /// A large amount as one says it: $1.23 billion, $612 million.
  String large(Money money) {
    double amount = money.toDouble();
    double size = amount >= BILLION ? BILLION : amount >= MILLION ? MILLION : 1;
    double figure = amount / size;
    int digits = size == 1 || figure >= 100 ? 0 : figure >= 10 ? 1 : 2;
    return currency(money.currency().code(), 0, digits).format(figure)
        + (size == BILLION ? " billion" : size == MILLION ? " million" : "");
  }

  /// A number with at most so many decimals.
  String decimal(double number, int most) {
    return decimals(most).format(number);
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  /// "1 day", "30 days".
  String days(int number) {
    return counted(number, "day");
  }

  /// "12 months", and "4 years" where months make whole years.
  String months(int number) {
    return number >= 12 && number % 12 == 0
        ? counted(number / 12, "year")
        : counted(number, "month");
  }

  private String counted(int number, String noun) {
    return count(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /// "a", "a and b", "a, b and c".
  static String listed(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
  }

  private NumberFormat currency(String code, int least, int most) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(Currency.getInstance(code));
    return limited(format, least, most);
  }

  private NumberFormat decimals(int most) {
    return limited(NumberFormat.getNumberInstance(locale), 0, most);
  }

  private static NumberFormat limited(NumberFormat format, int least, int most) {
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }
}
