package offerwright.calc.draft;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/// Keys of competing offers that a person can read.
final class OfferIds {
  private static final int LONGEST = 40;

  private OfferIds() {}

  /// A key made of the employer's name that is not taken yet: `northwind-systems`, then
  /// `northwind-systems-2`. Marks on letters are left out; a name without letters and digits
  /// becomes `offer`.
  static String free(String employer, Collection<String> taken) {
    String first = key(employer);
    String id = first;
    for (int number = 2; taken.contains(id); number++) {
      id = first + "-" + number;
    }
    return id;
  }

  private static String key(String employer) {
    String plain =
        Normalizer.normalize(employer, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-");
    String trimmed = trimmed(plain);
    return trimmed.isEmpty()
        ? "offer"
        : trimmed(trimmed.substring(0, Math.min(LONGEST, trimmed.length())));
  }

  private static String trimmed(String text) {
    return text.replaceAll("^-+|-+$", "");
  }
}
