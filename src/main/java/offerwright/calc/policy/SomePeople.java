package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Some people, counted, the first few of them kept by name for a sentence.
final class SomePeople {
  private static final int NAMED = 5;

  private final List<String> first = new ArrayList<>();
  private int count;

  void add(String id) {
    if (count < NAMED) {
      first.add(id);
    }
    count++;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /// True while the next one would be named: what is said of it is worth finding out.
  boolean isNamingNext() {
    return count < NAMED;
  }

  int count() {
    return count;
  }

  /// Example: "1 person", "1,204 people".
  static String counted(long people) {
    return people == 1 ? "1 person" : String.format(Locale.ROOT, "%,d people", people);
  }

  /// Example: "7 people".
  String counted() {
    return counted(count);
  }

  /// Example: "P-1, P-2, P-3, P-4, P-5 and 2 more".
  String named() {
    String names = String.join(", ", first);
    return count > first.size()
        ? String.format(Locale.ROOT, "%s and %,d more", names, count - first.size())
        : names;
  }

  /// The verb for the count.
  String verb(String one, String many) {
    return count == 1 ? one : many;
  }
}
