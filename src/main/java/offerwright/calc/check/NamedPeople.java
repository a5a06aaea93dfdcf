package offerwright.calc.check;

import java.util.List;

/// Keys of people in a sentence.
public final class NamedPeople {
  private static final int SHOWN = 5;

  private NamedPeople() {}

  /// The first five and how many more there are; example: "P-001, P-002 and P-003", "P-001, P-002,
  /// P-003, P-004, P-005 and 12 more". Empty for nobody.
  public static String inWords(List<String> ids) {
    if (ids.size() > SHOWN) {
      return String.join(", ", ids.subList(0, SHOWN)) + " and " + (ids.size() - SHOWN) + " more";
    }
    return ids.size() < 2
        ? String.join("", ids)
        : String.join(", ", ids.subList(0, ids.size() - 1)) + " and " + ids.getLast();
  }
}
