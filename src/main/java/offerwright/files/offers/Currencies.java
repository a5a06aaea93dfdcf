package offerwright.files.offers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import offerwright.domain.money.CurrencyCode;

/// Currencies as they stand in cells.
final class Currencies {
  private static final Map<Character, List<String>> SIGNS =
      Map.of(
          '$', List.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"),
          '€', List.of("EUR"),
          '£', List.of("GBP"),
          '¥', List.of("JPY", "CNY"),
          '₹', List.of("INR"),
          '₪', List.of("ILS"),
          '₩', List.of("KRW"));

  private Currencies() {}

  /// The currency of a code, large or small letters; empty if ISO 4217 does not know it.
  static Optional<CurrencyCode> of(String code) {
    try {
      return Optional.of(new CurrencyCode(code.strip().toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /// The currency that a sign stands for first: USD for $; empty if it is no sign of a currency.
  static Optional<CurrencyCode> ofSign(char sign) {
    return Optional.ofNullable(SIGNS.get(sign)).map(codes -> new CurrencyCode(codes.getFirst()));
  }

  /// True if a sign may stand for a currency: $ for CAD.
  static boolean mayBe(char sign, CurrencyCode currency) {
    return Optional.ofNullable(SIGNS.get(sign))
        .map(codes -> codes.contains(currency.code()))
        .orElse(false);
  }
}
