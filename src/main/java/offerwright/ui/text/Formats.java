package offerwright.ui.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import offerwright.calc.trail.Quantity;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.money.UnitPrice;

/// Writes figures as the locale writes them: money without cents where a decision is made, percent
/// with one decimal, tokens as 1.2M. One instance per locale, for the JavaFX thread.
public final class Formats {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Locale locale;
  private final NumberFormat whole;
  private final NumberFormat oneDecimal;
  private final NumberFormat twoDecimals;
  private final NumberFormat price;
  private final DateTimeFormatter date;
  private final DateTimeFormatter time;

  public Formats(Locale locale) {
    this.locale = locale;
    whole = decimals(0, 0);
    oneDecimal = decimals(1, 1);
    twoDecimals = decimals(2, 2);
    price = decimals(2, 6);
    date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
  }

  private NumberFormat decimals(int least, int most) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }

  /// The locale everything is written in.
  public Locale locale() {
    return locale;
  }

  /// With the currency's sign and no cents from 1,000 up: $244,000, $4.20.
  public String money(Money money) {
    boolean exact =
        money.amount().abs().compareTo(THOUSAND) < 0
            && money.amount().stripTrailingZeros().scale() > 0;
    return withSign(
        money.currency().code(),
        exact ? twoDecimals.format(money.amount()) : whole.format(money.amount()));
  }

  /// With the currency's sign and always its cents: $244,000.00.
  public String exact(Money money) {
    return withSign(
        money.currency().code(),
        decimals(money.currency().digits(), money.currency().digits()).format(money.amount()));
  }

  /// The bare number without cents, for tables whose heading names the currency: 244,000.
  public String amount(Money money) {
    return whole.format(money.amount());
  }

  /// In thousands with one decimal, for charts: 352.9.
  public String thousands(double amount) {
    return oneDecimal.format(amount / 1000);
  }

  /// A price with the decimals it has, at least two: $4.20, $0.0375.
  public String price(UnitPrice unitPrice) {
    return withSign(unitPrice.currency().code(), price.format(unitPrice.amount()));
  }

  /// With one decimal: 83.7 %.
  public String percent(Percent percent) {
    return oneDecimal.format(percent.points()) + " %";
  }

  /// A fraction with one decimal: 0.837 becomes 83.7 %.
  public String percent(double fraction) {
    return oneDecimal.format(fraction * 100) + " %";
  }

  /// A whole number with grouping: 24,000.
  public String count(long number) {
    return whole.format(number);
  }

  /// A number with as many decimals as it has, at most two: 24,000, 687.5.
  public String number(BigDecimal number) {
    return decimals(0, 2).format(number);
  }

  /// A number with so many decimals and a true minus sign, for charts: 2.18, −23.5.
  public String decimal(double number, int digits) {
    String written = decimals(digits, digits).format(number + 0.0);
    String bare = written.startsWith("-") ? written.substring(1) : written;
    boolean negative =
        bare.length() < written.length() && bare.chars().anyMatch(c -> c >= '1' && c <= '9');
    return negative ? "\u2212" + bare : bare;
  }

  /// A large number of things, shortened to millions: 48.2 M. Below a million it is written in
  /// full.
  public String millions(long count) {
    return count < 1_000_000 ? whole.format(count) : oneDecimal.format(count / 1e6) + " M";
  }

  /// A small share with two decimals, or as many as show anything: 0.05 %, 0.0008 %.
  public String share(Percent percent) {
    double points = percent.points().doubleValue();
    return (points == 0 || points >= 0.01 ? decimals(2, 2) : decimals(2, 4)).format(points) + " %";
  }

  /// Shortened: 950, 12.3k, 1.2M, 1.0B. The exact figure belongs in a tooltip.
  public String tokens(TokenCount count) {
    long tokens = count.tokens();
    if (tokens >= 1_000_000_000) {
      return oneDecimal.format(tokens / 1e9) + "B";
    }
    if (tokens >= 1_000_000) {
      return oneDecimal.format(tokens / 1e6) + "M";
    }
    return tokens >= 10_000 ? oneDecimal.format(tokens / 1e3) + "k" : whole.format(tokens);
  }

  /// As the locale writes it: 5 Dec 2026, Dec 5, 2026.
  public String date(LocalDate day) {
    return date.format(day);
  }

  /// Month and year: January 2027.
  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month);
  }

  /// The month alone, short: Jan.
  public String shortMonth(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLL", locale).format(month);
  }

  /// A month as it is typed: Jan 2027.
  public String monthAndYear(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLL uuuu", locale).format(month);
  }

  /// Reads a month as [#monthAndYear] writes it, or as 2027-01 or 1/2027. Empty if the text is no
  /// month.
  public Optional<YearMonth> parseMonth(String text) {
    for (String pattern :
        java.util.List.of("uuuu-MM", "uuuu-M", "M/uuuu", "LLL uuuu", "LLLL uuuu")) {
      DateTimeFormatter format =
          new java.time.format.DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              .appendPattern(pattern)
              .toFormatter(locale);
      try {
        return Optional.of(YearMonth.parse(text.strip(), format));
      } catch (java.time.format.DateTimeParseException other) {
        // the next form may read it
      }
    }
    return Optional.empty();
  }

  /// Hours and minutes: 14:02.
  public String time(LocalDateTime moment) {
    return time.format(moment);
  }

  /// Any figure, by its kind. A figure that is not known is its reason, never a zero.
  public String quantity(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Amount(Money money) -> money(money);
      case Quantity.Price(UnitPrice unitPrice) -> price(unitPrice);
      case Quantity.Share(Percent percent) -> percent(percent);
      case Quantity.Ratio(double value) -> decimals(2, 3).format(value);
      case Quantity.Count(BigDecimal value, String unit) ->
          (decimals(0, 2).format(value) + " " + unit).strip();
      case Quantity.Tokens(TokenCount count) -> tokens(count) + " tokens";
      case Quantity.Day(LocalDate day) -> date(day);
      case Quantity.Range(Money low, Money high) -> amount(low) + "–" + amount(high);
      case Quantity.Word(String text) -> text;
      case Quantity.NotKnown(String reason) -> reason;
    };
  }

  /// The currency's sign as the locale knows it: $ or US$, €.
  public String sign(String currencyCode) {
    return Currency.getInstance(currencyCode).getSymbol(locale);
  }

  /// Reads a number as the locale writes it, with or without grouping; empty if any part of the
  /// text is not a number.
  public Optional<BigDecimal> parse(String text) {
    DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
    format.setParseBigDecimal(true);
    java.text.ParsePosition position = new java.text.ParsePosition(0);
    String bare = text.strip().replace("\u00a0", "").replace("\u202f", "");
    Number number = format.parse(bare, position);
    return number instanceof BigDecimal exact && position.getIndex() == bare.length()
        ? Optional.of(exact)
        : Optional.empty();
  }

  /// Reads a day as the locale writes it, short or long, or as ISO: 2027-01-04. Empty if the text
  /// is no day.
  public Optional<LocalDate> parseDate(String text) {
    String bare = text.strip().replace("\u202f", " ");
    for (DateTimeFormatter format : dates()) {
      java.text.ParsePosition position = new java.text.ParsePosition(0);
      java.time.temporal.TemporalAccessor parsed = format.parseUnresolved(bare, position);
      if (parsed != null && position.getErrorIndex() < 0 && position.getIndex() == bare.length()) {
        try {
          return Optional.of(LocalDate.parse(bare, format));
        } catch (java.time.format.DateTimeParseException impossible) {
          // such as 31 February: no other form reads it better
        }
      }
    }
    return Optional.empty();
  }

  private java.util.List<DateTimeFormatter> dates() {
    return java.util.List.of(
        DateTimeFormatter.ISO_LOCAL_DATE,
        date,
        DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(locale),
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale),
        new java.time.format.DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM uuuu")
            .toFormatter(locale));
  }

  private String withSign(String currencyCode, String number) {
    String sign = sign(currencyCode);
    String space =
        sign.length() > 1 && Character.isLetter(sign.charAt(sign.length() - 1)) ? "\u00a0" : "";
    return number.startsWith("-")
        ? "-" + sign + space + number.substring(1)
        : sign + space + number;
  }
}
