package offerwright.ui.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// What is wrong with a form while it is read, each under the path of its field. Also reads the
/// figures of fields, which are empty while nothing is typed.
final class Found {
  private final List<Problem> problems = new ArrayList<>();

  /// Something is wrong at a field.
  void error(String path, String message, String repair) {
    problems.add(Problem.error(path, message, repair));
  }

  /// A field that must not be empty.
  <T> Optional<T> needed(String path, String what, Optional<T> typed) {
    if (typed.isEmpty()) {
      error(path, what + " is missing.", "Enter it.");
    }
    return typed;
  }

  /// A text that must not be empty.
  Optional<String> word(String path, String what, String typed) {
    return needed(path, what, Optional.of(typed.strip()).filter(word -> !word.isEmpty()));
  }

  /// A figure above 0 that must not be empty.
  Optional<BigDecimal> above(String path, String what, Optional<BigDecimal> typed) {
    Optional<BigDecimal> given = needed(path, what, typed);
    if (given.filter(number -> number.signum() <= 0).isPresent()) {
      error(path, what + " must be above 0.", "Enter more than 0.");
      return Optional.empty();
    }
    return given;
  }

  /// What a value is made of was checked; should its type refuse it all the same, that is said at
  /// the field.
  <T> Optional<T> made(String path, Supplier<T> maker) {
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException refused) {
      error(path, sentence(refused), "Correct it.");
      return Optional.empty();
    }
  }

  private static String sentence(IllegalArgumentException refused) {
    String message = refused.getMessage() == null ? "this is not possible" : refused.getMessage();
    return Character.toUpperCase(message.charAt(0))
        + message.substring(1)
        + (message.endsWith(".") ? "" : ".");
  }

  /// True while nothing is wrong.
  boolean isClean() {
    return problems.isEmpty();
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /// The value with what was found; without it where something is wrong.
  <T> Checked<T> answer(Optional<T> value) {
    return new Checked<>(isClean() ? value : Optional.empty(), problems);
  }

  static Optional<Money> money(Optional<BigDecimal> typed, CurrencyCode currency) {
    return typed.map(amount -> new Money(amount, currency));
  }

  static Optional<Percent> percent(Optional<BigDecimal> typed) {
    return typed.map(Percent::new);
  }

  /// A share of which an empty field means none.
  static Percent share(Optional<BigDecimal> typed) {
    return typed.map(Percent::new).orElse(Percent.NONE);
  }

  static Optional<Long> whole(Optional<BigDecimal> typed) {
    return typed.map(BigDecimal::longValue);
  }

  static int count(Optional<BigDecimal> typed, int otherwise) {
    return typed.map(BigDecimal::intValue).orElse(otherwise);
  }
}
