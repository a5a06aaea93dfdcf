package offerwright.calc.risk;

import offerwright.calc.estimate.Estimate;

/// The sure amount that somebody would take for an uncertain one.
///
/// @param amount the certainty equivalent with its 95 % interval; never above the mean
/// @param mean the mean of the uncertain amount
/// @param effectivePaths how many paths of equal weight would know it as well, 1 to the number of
///   paths; where they are few, a handful of bad paths decides and the interval is itself unsure
public record CertainAmount(Estimate amount, double mean, double effectivePaths) {
  /// Fewer effective paths than this do not carry the normal approximation of the interval.
  public static final double FEW = 30;

  /// What is given up for being sure, 0 or more: mean less certainty equivalent.
  public double premium() {
    return mean - amount.value();
  }

  /// True if a few bad paths decide, so that nothing is clear.
  public boolean restsOnFew() {
    return effectivePaths < FEW && amount.halfWidth() > 0;
  }
}
