package offerwright.calc.policy;

/// Where an input comes from, best first.
public enum InputSource {
  /// Entered for the person.
  ENTERED,
  /// Estimated from the person's use and outcome.
  ESTIMATED,
  /// Entered for the level.
  BY_LEVEL,
  /// Default of leverage: loaded cost of the level against the mean, because an hour saved is worth
  /// what it costs.
  BY_PAY,
  /// Default of demand: the mean of the level in the forecast's base scenario.
  LEVEL_MEAN,
  /// Default of impact: ordinary work, 1.
  ORDINARY_WORK,
  /// Default of a missing base: the middle of the level's band.
  BAND_MIDDLE
}
