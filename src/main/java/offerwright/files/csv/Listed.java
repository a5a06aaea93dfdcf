package offerwright.files.csv;

import java.util.List;

/// Names in a sentence that stays short.
final class Listed {
  private static final int MOST = 8;

  private Listed() {}

  /// The first few with a count of the others; example: "P-1, P-2 and 12 more".
  static String of(List<String> names) {
    return names.size() <= MOST + 1
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST)) + " and " + (names.size() - MOST) + " more";
  }
}
