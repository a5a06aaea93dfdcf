package offerwright.ui.kit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import offerwright.ui.text.Formats;

/// The kinds of [NumberField] the screens use.
public final class NumberFields {
  private NumberFields() {}

  /// Money, 0 or more, at most `decimals` decimals; writes cents only if there are any.
  public static NumberField money(String name, Formats formats, String currencyCode, int decimals) {
    NumberField field =
        new NumberField(
            name, formats, number -> plain(formats, number), formats.sign(currencyCode));
    field.setRule(notNegative(decimals));
    return field;
  }

  /// A price for one thing, 0 or more, at most ten decimals; writes at least two.
  public static NumberField price(String name, Formats formats, String currencyCode) {
    NumberField field =
        new NumberField(name, formats, number -> fine(formats, number), formats.sign(currencyCode));
    field.setRule(notNegative(10));
    return field;
  }

  private static String fine(Formats formats, BigDecimal number) {
    java.text.NumberFormat format = java.text.NumberFormat.getNumberInstance(formats.locale());
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(10);
    return format.format(number);
  }

  /// Percent from 0 to `most`, at most three decimals.
  public static NumberField percent(String name, Formats formats, long most) {
    NumberField field = new NumberField(name, formats, number -> points(formats, number), "%");
    field.setRule(number ->
        number.signum() < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0
            ? Optional.of("From 0 to " + formats.count(most) + " %.")
            : tooFine(number, 3));
    return field;
  }

  /// Percent from `least` to `most`, which may be negative as in a fall in price; at most three
  /// decimals. The unit says of what; example: "% a year".
  public static NumberField change(
      String name, Formats formats, long least, long most, String unit) {
    NumberField field = new NumberField(name, formats, number -> points(formats, number), unit);
    field.setRule(number ->
        within(formats, number, (double) least, (double) most, " %").or(() -> tooFine(number, 3)));
    return field;
  }

  /// A number from `least` to `most` with at most `decimals` decimals.
  public static NumberField decimal(
      String name, Formats formats, int decimals, double least, double most, String unit) {
    NumberField field =
        new NumberField(name, formats, number -> decimals(formats, number, decimals), unit);
    field.setRule(
        number -> within(formats, number, least, most, "").or(() -> tooFine(number, decimals)));
    return field;
  }

  private static Optional<String> within(
      Formats formats, BigDecimal number, double least, double most, String unit) {
    boolean inside = number.doubleValue() >= least && number.doubleValue() <= most;
    return inside
        ? Optional.empty()
        : Optional.of(
            "From "
                + formats.number(BigDecimal.valueOf(least))
                + " to "
                + formats.number(BigDecimal.valueOf(most))
                + unit
                + ".");
  }

  private static String decimals(Formats formats, BigDecimal number, int most) {
    java.text.NumberFormat format = java.text.NumberFormat.getNumberInstance(formats.locale());
    format.setMinimumFractionDigits(Math.min(1, most));
    format.setMaximumFractionDigits(most);
    return format.format(number);
  }

  /// A whole number from `least` to `most` with a unit such as "days".
  public static NumberField whole(
      String name, Formats formats, long least, long most, String unit) {
    NumberField field =
        new NumberField(name, formats, number -> formats.count(number.longValue()), unit);
    field.setRule(number ->
        number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0
            ? Optional.of("From " + formats.count(least) + " to " + formats.count(most) + ".")
            : tooFine(number, 0));
    return field;
  }

  private static Function<BigDecimal, Optional<String>> notNegative(int decimals) {
    return number -> number.signum() < 0 ? Optional.of("0 or more.") : tooFine(number, decimals);
  }

  private static Optional<String> tooFine(BigDecimal number, int decimals) {
    if (number.stripTrailingZeros().scale() <= decimals) {
      return Optional.empty();
    }
    return Optional.of(
        decimals == 0 ? "A whole number, without decimals." : "At most " + decimals + " decimals.");
  }

  private static String points(Formats formats, BigDecimal number) {
    java.text.NumberFormat format = java.text.NumberFormat.getNumberInstance(formats.locale());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(3);
    return format.format(number);
  }

  private static String plain(Formats formats, BigDecimal number) {
    java.text.NumberFormat format = java.text.NumberFormat.getNumberInstance(formats.locale());
    int decimals = Math.max(0, number.stripTrailingZeros().scale());
    format.setMinimumFractionDigits(decimals == 1 ? 2 : decimals);
    format.setMaximumFractionDigits(Math.max(2, decimals));
    return format.format(number);
  }
}
