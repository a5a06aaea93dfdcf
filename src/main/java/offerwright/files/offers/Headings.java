package offerwright.files.offers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offerwright.domain.money.CurrencyCode;

/// Recognises headings however they are written: `Base Salary`, `base_salary`, `baseSalary` and
/// `Base salary (USD)` are one.
final class Headings {
  private static final Pattern CURRENCY =
      Pattern.compile("(.*?)[\\s_(\\[,-]+([A-Z]{3})[)\\]]?\\s*");

  /// In the data set of Levels.fyi this one word is the value of a year, a part of the yearly total
  /// beside it; written as three words it is what a whole grant is worth.
  private static final String LEVELS_STOCK = "stockgrantvalue";

  private final Map<String, OfferField> fields = new HashMap<>();

  Headings() {
    for (OfferField field : OfferField.values()) {
      field.headings().forEach(heading -> fields.put(bare(heading), field));
    }
  }

  /// What a heading means; empty if it is none of ours.
  Optional<OfferField> field(String title) {
    if (title.strip().equalsIgnoreCase(LEVELS_STOCK)) {
      return Optional.of(OfferField.EQUITY_YEARLY);
    }
    Optional<OfferField> whole = Optional.ofNullable(fields.get(bare(title)));
    return whole.or(() -> currency(title).map(_ -> fields.get(bare(withoutCurrency(title)))));
  }

  /// How many headings of a row are ours.
  int recognised(List<String> titles) {
    return (int) titles.stream().filter(title -> field(title).isPresent()).count();
  }

  /// The currency that a heading names, as in `Base salary (EUR)`; empty if it names none.
  static Optional<CurrencyCode> currency(String title) {
    Matcher matcher = CURRENCY.matcher(title.strip());
    return matcher.matches() ? Currencies.of(matcher.group(2)) : Optional.empty();
  }

  private static String withoutCurrency(String title) {
    Matcher matcher = CURRENCY.matcher(title.strip());
    return matcher.matches() ? matcher.group(1) : title;
  }

  /// Letters, digits and the percent sign: what is left of a heading when its writing is.
  private static String bare(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%]", "");
  }
}
