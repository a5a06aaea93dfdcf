package offerwright.calc.price;

/// A process that a price history can be fitted with.
public enum FitMethod {
  /// The only price there is, for ever.
  FLAT,
  /// The steady change between two prices, without uncertainty.
  TWO_POINTS,
  /// A straight line through the logarithms: a steady change.
  TREND,
  /// Geometric Brownian motion.
  RANDOM_WALK,
  /// Mean reversion to a constant level.
  MEAN_REVERSION,
  /// Mean reversion to a level with a trend.
  REVERSION_TO_TREND,
  /// Two moods that switch.
  REGIMES
}
