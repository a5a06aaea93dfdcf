package offerwright.calc.policy;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// The standard normal distribution.
final class Normal {
  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  private Normal() {}

  /// `Φ(z)`.
  static double below(double z) {
    return STANDARD.cumulativeProbability(z);
  }
}
