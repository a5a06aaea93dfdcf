package offerwright.json.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import offerwright.domain.Require;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.json.codec.Scalar.Kind;

/// The scalar types of the domain and how each is written.
final class Scalars {
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,19}");

  private Scalars() {}

  /// One codec for each scalar type.
  static Map<Class<?>, Codec> all() {
    Map<Class<?>, Codec> codecs = new HashMap<>();
    codecs.put(String.class, text("a text", Object::toString, text -> text));
    codecs.put(
        boolean.class, new Scalar(Kind.TRUTH, "true or false", Object::toString, Boolean::valueOf));
    codecs.put(int.class, number("a whole number", Object::toString, Scalars::wholeInt));
    codecs.put(Integer.class, number("a whole number", Object::toString, Scalars::wholeInt));
    codecs.put(long.class, number("a whole number", Object::toString, Scalars::whole));
    codecs.put(Long.class, number("a whole number", Object::toString, Scalars::whole));
    codecs.put(double.class, number("a number such as 2.5", Object::toString, Scalars::finite));
    codecs.put(Double.class, number("a number such as 2.5", Object::toString, Scalars::finite));
    codecs.put(
        BigDecimal.class,
        text(
            "a decimal number in quotes such as \"1.08\"",
            value -> ((BigDecimal) value).toPlainString(),
            Scalars::decimal));
    codecs.put(
        Percent.class,
        text(
            "a percentage in quotes such as \"12.5%\"",
            value -> ((Percent) value).points().toPlainString() + "%", Scalars::percent));
    codecs.put(
        LocalDate.class, text("a day such as \"2027-01-04\"", Object::toString, LocalDate::parse));
    codecs.put(
        YearMonth.class, text("a month such as \"2027-01\"", Object::toString, YearMonth::parse));
    codecs.put(
        Instant.class,
        text("a moment such as \"2026-11-12T09:30:00Z\"", Object::toString, Instant::parse));
    codecs.put(
        CurrencyCode.class,
        text("an ISO 4217 currency code such as \"USD\"", Object::toString, CurrencyCode::new));
    codecs.put(
        TokenCount.class,
        number(
            "a number of tokens such as 1000000000",
            value -> Long.toString(((TokenCount) value).tokens()),
            digits -> new TokenCount(whole(digits))));
    return codecs;
  }

  private static Codec text(
      String wanted, Function<Object, String> make, Function<String, Object> parse) {
    return new Scalar(Kind.TEXT, wanted, make, parse);
  }

  private static Codec number(
      String wanted, Function<Object, String> make, Function<String, Object> parse) {
    return new Scalar(Kind.NUMBER, wanted, make, parse);
  }

  private static Integer wholeInt(String digits) {
    return Math.toIntExact(whole(digits));
  }

  private static Long whole(String digits) {
    Require.that(WHOLE.matcher(digits).matches(), "not a whole number");
    return Long.valueOf(digits);
  }

  private static Double finite(String digits) {
    double value = Double.parseDouble(digits);
    Require.that(Double.isFinite(value), "too large");
    return value;
  }

  /// Plain decimals only: "1e999999999" would otherwise ask for a gigabyte of zeros.
  private static BigDecimal decimal(String digits) {
    Require.that(PLAIN.matcher(digits).matches(), "not a plain decimal number");
    return new BigDecimal(digits);
  }

  private static Percent percent(String text) {
    Require.that(text.endsWith("%"), "no percent sign");
    return new Percent(decimal(text.substring(0, text.length() - 1).stripTrailing()));
  }
}
