package offerwright.session;

import java.time.Instant;
import offerwright.domain.problem.Problem;

/// How far the edits of the open workspace are written.
public sealed interface SaveState {
  /// Every edit is in the file, and stays there whatever happens to this program.
  ///
  /// @param at when the last one was written, or the workspace was opened
  record Saved(Instant at) implements SaveState {}

  /// Some edits are on their way.
  record Saving() implements SaveState {}

  /// The last attempt failed. The edits are kept in memory, and the next edit tries to write them
  /// all.
  ///
  /// @param problem what stands in the way, and the repair
  record Failed(Problem problem) implements SaveState {}
}
