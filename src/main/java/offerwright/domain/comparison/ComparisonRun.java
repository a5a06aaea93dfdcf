package offerwright.domain.comparison;

import offerwright.domain.Require;

/// What fixes a simulation: the same size and seed give the same figures on every machine.
///
/// @param paths 100 to 200,000; example: 10,000
/// @param seed of the random numbers; example: 20261121
public record ComparisonRun(int paths, long seed) {
  /// Refuses sizes outside these bounds.
  public ComparisonRun {
    Require.that(
        paths >= 100 && paths <= 200_000, "there must be 100 to 200,000 paths, were %d", paths);
  }
}
