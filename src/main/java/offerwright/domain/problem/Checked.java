package offerwright.domain.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A value read from outside together with everything found wrong on the way.
///
/// @param value what could be read; empty if nothing usable was left
/// @param problems in the order of the source
/// @param <T> type of the value
public record Checked<T>(Optional<T> value, List<Problem> problems) {
  /// Copies the list.
  public Checked {
    problems = List.copyOf(problems);
  }

  /// A value with nothing wrong.
  public static <T> Checked<T> good(T value) {
    return new Checked<>(Optional.of(value), List.of());
  }

  /// A value together with what was found; the value may be partial when there are errors.
  public static <T> Checked<T> of(T value, List<Problem> problems) {
    return new Checked<>(Optional.of(value), problems);
  }

  /// No value, only reasons.
  public static <T> Checked<T> bad(List<Problem> problems) {
    return new Checked<>(Optional.empty(), problems);
  }

  /// No value, one reason.
  public static <T> Checked<T> bad(Problem problem) {
    return bad(List.of(problem));
  }

  /// True if a value is there and no problem is an error.
  public boolean isGood() {
    return value.isPresent() && problems.stream().noneMatch(Problem::isError);
  }

  /// The same problems with the value turned into another.
  public <R> Checked<R> map(Function<? super T, ? extends R> change) {
    return new Checked<>(value.map(change), problems);
  }
}
