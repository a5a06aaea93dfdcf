package offerwright.ui.shell;

import offerwright.calc.simulate.Progress;
import offerwright.domain.problem.Problem;

/// What works out answers twice: quickly, and in full.
///
/// @param <Q> a question; equal ones have the same answer
/// @param <A> an answer
public interface RunSource<Q, A> {
  /// Paths of the full answer.
  int paths(Q question);

  /// Paths of a quick answer, 0 if it needs none; a question of no more is answered in full at
  /// once.
  int quickPaths();

  /// A quick answer; stops early once `progress` is cancelled.
  A quick(Q question, Progress progress);

  /// The full answer; reports to `progress` and stops early once it is cancelled.
  A full(Q question, Progress progress);

  /// True if there is nothing to add to a quick answer.
  boolean isFinal(A quick);

  /// What is said while it takes long; example: "Simulating 10,000 paths".
  ///
  /// @param paths how many, as they are read
  String working(String paths);

  /// What is said if there is no answer.
  ///
  /// @param message why, a sentence
  Problem failed(String message);
}
