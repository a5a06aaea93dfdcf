package offerwright.json.codec;

import java.util.Locale;

/// How names and sentences of the code become words of the format.
public final class Words {
  private Words() {}

  /// `CUMULATIVE_ROUND_DOWN` becomes "cumulative-round-down".
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// `ShareOfBase` becomes "share-of-base".
  static String of(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /// The sentence of a constructor that refused its arguments, as a sentence: capital at the front,
  /// full stop at the end.
  public static String sentence(String refusal) {
    String text = refusal.isEmpty() ? "the value is not possible" : refusal;
    return text.substring(0, 1).toUpperCase(Locale.ROOT)
        + text.substring(1)
        + (text.endsWith(".") ? "" : ".");
  }
}
