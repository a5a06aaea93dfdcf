package offerwright.calc.estimate;

import offerwright.domain.Require;

/// When a simulation has enough paths.
///
/// @param relative half the width of a mean's interval against the mean, above 0; example: 0.005
/// @param absolute half the width of a probability's interval, above 0; example: 0.005
/// @param leastPaths fewest paths, 1 or more; example: 4,096
public record StoppingRule(double relative, double absolute, int leastPaths) {
  /// Half a percent of a mean, half a percentage point of a probability, 4,096 paths.
  public static final StoppingRule STANDARD = new StoppingRule(0.005, 0.005, 4_096);

  /// Refuses figures outside these ranges.
  public StoppingRule {
    Require.that(
        relative > 0 && absolute > 0 && leastPaths >= 1,
        "a stopping rule of %s, %s and %d paths never or always stops",
        relative,
        absolute,
        leastPaths);
  }

  /// True if a mean is known well enough. A mean of 0 is, only when it has no error.
  public boolean meanIsKnown(Estimate mean, int paths) {
    return paths >= leastPaths && mean.halfWidth() <= relative * Math.abs(mean.value());
  }

  /// True if a probability is known well enough.
  public boolean probabilityIsKnown(Estimate probability, int paths) {
    return paths >= leastPaths && probability.halfWidth() <= absolute;
  }
}
