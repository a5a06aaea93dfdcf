package offerwright.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.ui.task.Background;

/// Answers the newest question beside the window; the last answer stays until the next is there. A
/// question that is asked again is not answered again.
///
/// @param <Q> a question; equal ones have the same answer
/// @param <A> an answer
final class Newest<Q, A> {
  private final Background background;
  private final String key;
  private final Function<Q, Checked<A>> work;
  private final Runnable changed;
  private Optional<Q> asked = Optional.empty();
  private State<A> state = State.nothing();

  /// What is known.
  ///
  /// @param answer the last answer; empty if there is none
  /// @param old true if the question has changed since
  /// @param busy true while the next answer is worked out
  /// @param problems why there is no answer
  record State<A>(Optional<A> answer, boolean old, boolean busy, List<Problem> problems) {
    static <A> State<A> nothing() {
      return new State<>(Optional.empty(), false, false, List.of());
    }
  }

  /// `key` names the work in the background; `changed` hears of every new state.
  Newest(Background background, String key, Function<Q, Checked<A>> work, Runnable changed) {
    this.background = background;
    this.key = key;
    this.work = work;
    this.changed = changed;
  }

  State<A> state() {
    return state;
  }

  void ask(Q question) {
    if (asked.equals(Optional.of(question))) {
      return;
    }
    asked = Optional.of(question);
    become(new State<>(state.answer(), true, true, List.of()));
    background.latest(key, () -> work.apply(question), this::answered, this::failed);
  }

  /// Stops; what is shown is of an earlier question.
  void rest() {
    if (asked.isPresent()) {
      background.cancel(key);
      asked = Optional.empty();
      become(new State<>(state.answer(), true, false, List.of()));
    }
  }

  /// Stops, and forgets the last answer.
  void forget() {
    background.cancel(key);
    asked = Optional.empty();
    become(State.nothing());
  }

  private void answered(Checked<A> checked) {
    become(new State<>(checked.value(), false, false, checked.problems()));
  }

  private void failed(Exception failure) {
    String message = Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
    become(
        new State<>(
            Optional.empty(),
            false,
            false,
            List.of(
                Problem.error(
                    "comparison",
                    "This could not be worked out: " + message + ".",
                    "Change the comparison, or report this with the workspace."))));
  }

  private void become(State<A> next) {
    if (!state.equals(next)) {
      state = next;
      changed.run();
    }
  }
}
