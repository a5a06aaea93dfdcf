package offerwright.files.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// Which heading holds what. Prices are headed `input_usd_per_m` with their currency, or
/// `input_per_m` beside a column `currency`.
///
/// @param input heading of the input price
/// @param output heading of the output price
/// @param cached heading of the price of cached input; empty = no such column
/// @param currency of all prices; empty = each row says its own
record PriceColumns(
    String input, String output, Optional<String> cached, Optional<CurrencyCode> currency) {
  static final String DATE = "date";
  static final String MODEL = "model";
  static final String PROVIDER = "provider";
  static final String TIER = "tier";
  static final String EVENT = "event";
  static final String SOURCE = "source";
  static final String STATUS = "status";
  static final String CURRENCY = "currency";

  private static final Pattern PRICE =
      Pattern.compile("(cached_input|input|output)(?:_([a-z]{3}))?_per_m(?:illion)?");

  /// Finds the columns. No value, with every reason, if one is missing.
  static Checked<PriceColumns> in(List<String> headings, String name) {
    List<Problem> problems = new ArrayList<>();
    for (String needed : List.of(DATE, MODEL, TIER)) {
      if (!headings.contains(needed)) {
        problems.add(missing(name, needed));
      }
    }
    Optional<Matcher> input = price(headings, "input");
    Optional<Matcher> output = price(headings, "output");
    Optional<Matcher> cached = price(headings, "cached_input");
    if (input.isEmpty()) {
      problems.add(missing(name, "input_usd_per_m"));
    }
    if (output.isEmpty()) {
      problems.add(missing(name, "output_usd_per_m"));
    }
    if (!problems.isEmpty() || input.isEmpty() || output.isEmpty()) {
      return Checked.bad(problems);
    }
    return currency(headings, name, List.of(input.get(), output.get()), cached)
        .map(found ->
            new PriceColumns(
                input.get().group(), output.get().group(), cached.map(Matcher::group), found));
  }

  private static Optional<Matcher> price(List<String> headings, String what) {
    return headings.stream()
        .map(PRICE::matcher)
        .filter(found -> found.matches() && found.group(1).equals(what))
        .findFirst();
  }

  private static Checked<Optional<CurrencyCode>> currency(
      List<String> headings, String name, List<Matcher> prices, Optional<Matcher> cached) {
    List<String> codes = new ArrayList<>();
    prices.forEach(price -> codes.add(code(price)));
    cached.ifPresent(price -> codes.add(code(price)));
    List<String> distinct = codes.stream().distinct().toList();
    if (distinct.size() > 1) {
      return Checked.bad(
          Problem.error(
              name,
              "The prices are headed with different currencies: "
                  + String.join(", ", headings)
                  + ".",
              "Use one currency in the headings, or a column \"currency\"."));
    }
    String only = distinct.getFirst();
    if (only.isEmpty()) {
      return headings.contains(CURRENCY)
          ? Checked.good(Optional.empty())
          : Checked.bad(
              Problem.error(
                  name,
                  "Nothing says in which currency the prices are.",
                  "Head them like input_usd_per_m, or add a column \"currency\"."));
    }
    return code(only, name).map(Optional::of);
  }

  private static String code(Matcher price) {
    return price.group(2) == null ? "" : price.group(2).toUpperCase(Locale.ROOT);
  }

  /// A currency by its code; no value if ISO 4217 does not know it.
  static Checked<CurrencyCode> code(String text, String where) {
    try {
      return Checked.good(new CurrencyCode(text.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException unknown) {
      return Checked.bad(
          Problem.error(
              where,
              text.isEmpty() ? "The currency is missing." : "\"" + text + "\" is no currency.",
              "Use a three-letter code such as USD or EUR."));
    }
  }

  private static Problem missing(String name, String heading) {
    return Problem.error(
        name,
        "There is no column \"" + heading + "\".",
        "Add it to the first line; the order of the columns does not matter.");
  }
}
