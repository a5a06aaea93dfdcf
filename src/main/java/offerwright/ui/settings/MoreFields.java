package offerwright.ui.settings;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import offerwright.domain.company.Location;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.NumberField;
import offerwright.ui.text.Formats;

/// Fields that only settings need.
final class MoreFields {
  private static final int PRICE_DECIMALS = 10;
  private static final List<String> USUAL_CURRENCIES =
      List.of("USD", "EUR", "GBP", "CHF", "CAD", "AUD", "INR", "JPY", "SEK", "SGD");

  private MoreFields() {}

  /// A price or a rate: finer than cents, 0 or more.
  static NumberField price(String name, Formats formats, String unit) {
    NumberField field =
        new NumberField(name, formats, number -> decimals(formats, number, 2), unit);
    field.setRule(number -> number.signum() < 0 ? Optional.of("0 or more.") : tooFine(number));
    return field;
  }

  /// A rate above 0.
  static NumberField rate(String name, Formats formats) {
    NumberField field = new NumberField(name, formats, number -> decimals(formats, number, 2), "");
    field.setRule(number -> number.signum() <= 0 ? Optional.of("Above 0.") : tooFine(number));
    return field;
  }

  /// A percentage between two limits, the first of them left out if `above`.
  static NumberField percent(String name, Formats formats, long least, long most, boolean above) {
    NumberField field = new NumberField(name, formats, number -> decimals(formats, number, 1), "%");
    String sentence =
        (above ? "Above " : "From ")
            + least
            + (above ? ", up to " : " to ")
            + formats.count(most)
            + " %.";
    field.setRule(number -> {
      int low = number.compareTo(BigDecimal.valueOf(least));
      boolean within =
          (above ? low > 0 : low >= 0) && number.compareTo(BigDecimal.valueOf(most)) <= 0;
      return within
          ? number.stripTrailingZeros().scale() > 3
              ? Optional.of("At most 3 decimals.")
              : Optional.empty()
          : Optional.of(sentence);
    });
    return field;
  }

  /// A plain number between two limits.
  static NumberField number(String name, Formats formats, long least, long most) {
    NumberField field = new NumberField(name, formats, number -> decimals(formats, number, 0), "");
    field.setRule(number ->
        number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0
            ? Optional.of("From " + least + " to " + most + ".")
            : Optional.empty());
    return field;
  }

  /// A number with the decimals it has, at least `least`.
  static String decimals(Formats formats, BigDecimal number, int least) {
    NumberFormat format = NumberFormat.getNumberInstance(formats.locale());
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(Math.max(least, number.stripTrailingZeros().scale()));
    return format.format(number);
  }

  private static Optional<String> tooFine(BigDecimal number) {
    return number.stripTrailingZeros().scale() > PRICE_DECIMALS
        ? Optional.of("At most " + PRICE_DECIMALS + " decimals.")
        : Optional.empty();
  }

  /// Currencies to choose from: those in use and the usual ones.
  static List<CurrencyCode> currencies(Workspace workspace) {
    TreeSet<CurrencyCode> all = new TreeSet<>();
    all.add(workspace.company().currency());
    workspace.locations().stream().map(Location::currency).forEach(all::add);
    workspace.fx().rates().stream()
        .flatMap(rate -> Stream.of(rate.from(), rate.to()))
        .forEach(all::add);
    USUAL_CURRENCIES.stream().map(CurrencyCode::new).forEach(all::add);
    return List.copyOf(all);
  }
}
