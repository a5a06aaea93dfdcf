package offerwright.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// Checks that record constructors share. They guard against a programmer's mistake; a person's
/// mistake is met earlier, by a form or by `calc.check`, and becomes a
/// [offerwright.domain.problem.Problem].
///
/// An enum without constants, because a noun room holds no classes.
public enum Require {
  ;

  /// Throws [IllegalArgumentException] with the formatted sentence unless `condition` holds.
  public static void that(boolean condition, String sentence, Object... details) {
    if (!condition) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, sentence, details));
    }
  }

  /// Returns `text` stripped of outer blanks; throws when nothing is left. `what` names the field
  /// in the message, as in "level name".
  public static String text(String text, String what) {
    that(!text.isBlank(), "%s must not be empty", what);
    return text.strip();
  }

  /// Returns an unmodifiable copy in which every key is present once; `what` names the things in
  /// the message, as in "level id".
  public static <T, K> List<T> distinct(List<T> items, Function<? super T, K> key, String what) {
    Set<K> seen = new HashSet<>();
    for (T item : items) {
      K found = key.apply(item);
      that(seen.add(found), "%s %s is used twice", what, found);
    }
    return List.copyOf(items);
  }
}
