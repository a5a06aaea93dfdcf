package offerwright.ui.forecast;

import offerwright.domain.problem.Problem;

/// How far a run is.
sealed interface RunState {
  /// Nothing is asked, or all of it is answered.
  ///
  /// @param paths paths behind the figures in front
  record Done(int paths) implements RunState {}

  /// Under way.
  record Running(int done, int of) implements RunState {}

  /// Stopped by the person; the figures in front are the coarse ones.
  record Stopped(int of) implements RunState {}

  /// Not possible.
  record Failed(Problem problem) implements RunState {}
}
