package offerwright.calc.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Some people, counted, the first few of them kept by name for a sentence.
public final class SomePeople {
  private static final int NAMED = 5;

  private final List<String> first = new ArrayList<>();
  private int count;

  /// Nobody yet.
  public SomePeople() {}

  /// All of these.
  public static SomePeople of(Collection<String> ids) {
    SomePeople people = new SomePeople();
    ids.forEach(people::add);
    return people;
  }

  /// One more, by key or in a few words; example: "P-1 (40,000 USD)".
  public void add(String id) {
    if (count < NAMED) {
      first.add(id);
    }
    count++;
  }

  /// True for nobody.
  public boolean isEmpty() {
    return count == 0;
  }

  /// True while the next one would be named: what is said of it is worth finding out.
  public boolean isNamingNext() {
    return count < NAMED;
  }

  /// How many.
  public int count() {
    return count;
  }

  /// Example: "1 person", "1,204 people".
  public static String counted(long people) {
    return people == 1 ? "1 person" : String.format(Locale.ROOT, "%,d people", people);
  }

  /// Example: "7 people".
  public String counted() {
    return counted(count);
  }

  /// Example: "P-1, P-2, P-3, P-4, P-5 and 2 more".
  public String named() {
    String names = String.join(", ", first);
    return count > first.size()
        ? String.format(Locale.ROOT, "%s and %,d more", names, count - first.size())
        : names;
  }

  /// The verb for the count.
  public String verb(String one, String many) {
    return count == 1 ? one : many;
  }
}
