package offerwright.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import offerwright.domain.workspace.Workspace;

/// What undo and redo return to, without limit. Former values are kept whole; they share all they
/// have in common.
final class History {
  /// One step.
  ///
  /// @param label what was done; example: "Change base"
  /// @param mergeKey empty = a step of its own
  /// @param before the workspace before it
  /// @param after and after it
  record Step(String label, Optional<String> mergeKey, Workspace before, Workspace after) {}

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  /// Remembers a step; what was undone can then no longer be redone. A step with the merge key of
  /// the one before it becomes one with it, and vanishes if it leads back to where that began.
  void record(Step step) {
    Step last = done.peek();
    boolean merges =
        undone.isEmpty()
            && last != null
            && step.mergeKey().isPresent()
            && last.mergeKey().equals(step.mergeKey());
    undone.clear();
    if (!merges) {
      done.push(step);
      return;
    }
    done.pop();
    if (!last.before().equals(step.after())) {
      done.push(new Step(step.label(), step.mergeKey(), last.before(), step.after()));
    }
  }

  Optional<Step> lastDone() {
    return Optional.ofNullable(done.peek());
  }

  Optional<Step> lastUndone() {
    return Optional.ofNullable(undone.peek());
  }

  /// The step that is to be undone, which can then be redone. Throws
  /// [java.util.NoSuchElementException] if there is none.
  Step undo() {
    Step step = done.pop();
    undone.push(step);
    return step;
  }

  /// The step that is to be redone. Throws [java.util.NoSuchElementException] if there is none.
  Step redo() {
    Step step = undone.pop();
    done.push(step);
    return step;
  }
}
