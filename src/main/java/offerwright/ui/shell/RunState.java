package offerwright.ui.shell;

import offerwright.domain.problem.Problem;

/// How far the answer to a question is.
public sealed interface RunState {
  /// Nothing is asked, or all of it is answered.
  ///
  /// @param paths paths behind the figures in front
  record Done(int paths) implements RunState {}

  /// Under way; the figures in front, if any, are the quick ones.
  record Running(int done, int of) implements RunState {}

  /// Stopped by the person; the figures in front are the quick ones.
  record Stopped(int of) implements RunState {}

  /// Not possible.
  record Failed(Problem problem) implements RunState {}
}
