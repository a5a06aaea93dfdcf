package offerwright.session;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import offerwright.domain.problem.Problem;

/// Follows how far edits are written. The store reports on its own thread; listeners are told
/// through `home`, on the session's thread.
final class SaveWatch {
  private final InstantSource clock;
  private final Executor home;
  private final Listeners<SaveState> listeners = new Listeners<>();

  private SaveState state;
  private long asked;
  private long answered;

  SaveWatch(InstantSource clock, Executor home) {
    this.clock = clock;
    this.home = home;
    this.state = new SaveState.Saved(clock.instant());
  }

  synchronized SaveState state() {
    return state;
  }

  Subscription onSave(Consumer<SaveState> listener) {
    return listeners.add(listener);
  }

  /// Another workspace is open, everything in it is written, and reports about the former one do
  /// not count any more.
  void restart() {
    synchronized (this) {
      answered = asked;
    }
    change(new SaveState.Saved(clock.instant()));
  }

  /// An edit is given to the store. Returns its number.
  long begin() {
    long number;
    synchronized (this) {
      asked++;
      number = asked;
    }
    change(new SaveState.Saving());
    return number;
  }

  /// The store reports about an edit. While later edits are on their way, a success says nothing
  /// yet.
  void report(long number, Optional<Problem> problem) {
    synchronized (this) {
      if (number <= answered) {
        return;
      }
      answered = number;
      if (problem.isEmpty() && number < asked) {
        return;
      }
    }
    change(
        problem
            .<SaveState>map(SaveState.Failed::new)
            .orElseGet(() -> new SaveState.Saved(clock.instant())));
  }

  /// The store has tried everything again, with this result.
  void settle(Optional<Problem> problem) {
    boolean news;
    synchronized (this) {
      answered = asked;
      news = problem.isPresent() || !(state instanceof SaveState.Saved);
    }
    if (news) {
      change(
          problem
              .<SaveState>map(SaveState.Failed::new)
              .orElseGet(() -> new SaveState.Saved(clock.instant())));
    }
  }

  private void change(SaveState next) {
    synchronized (this) {
      state = next;
    }
    home.execute(() -> listeners.tell(next, () -> true));
  }
}
