package offerwright.ui.policies;

import offerwright.domain.problem.Problem;

/// How far a comparison is.
sealed interface RunState {
  /// Nothing is asked, or all of it is answered.
  record Done() implements RunState {}

  /// Simulated paths are under way; the figures in front are in closed form.
  record Running(int done, int of) implements RunState {}

  /// Stopped by the person; the figures in front are in closed form.
  record Stopped() implements RunState {}

  /// Not possible.
  record Failed(Problem problem) implements RunState {}
}
