package offerwright.cli;

import java.util.Locale;

/// Names of constants that scripts rely on. Words for people are in [offerwright.files.text.Words].
final class Key {
  private Key() {}

  /// The name in `--json` and in file names: lower case with hyphens, as in workspace files;
  /// example: "token-share".
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
