package offerwright.calc.price;

/// A figure of a fit.
public enum FitParameter {
  /// Blended price of a million tokens today.
  PRICE,
  /// Yearly change of the logarithm of the price; example: -0.69.
  LOG_CHANGE,
  /// Yearly change of the price as a fraction; example: -0.5.
  YEARLY_CHANGE,
  /// Months in which the price halves; infinite if it may not fall at all.
  HALF_LIFE,
  /// Yearly drift of the mean price, continuous.
  MEAN_DRIFT,
  /// Standard deviation of the logarithm in a year.
  VOLATILITY,
  /// Speed of reversion a year.
  SPEED,
  /// Months until half of a gap to the level is closed.
  REVERSION_HALF_LIFE,
  /// Median price that is returned to, as of the last price.
  LONG_RUN_PRICE,
  /// Yearly drift of the logarithm of that price.
  LEVEL_TREND,
  /// Mean monthly change of the logarithm in decline.
  DECLINE_DRIFT,
  /// Standard deviation of that change.
  DECLINE_VOLATILITY,
  /// Chance that decline lasts another month.
  DECLINE_STAY,
  /// Mean monthly change of the logarithm in scarcity.
  SCARCITY_DRIFT,
  /// Standard deviation of that change.
  SCARCITY_VOLATILITY,
  /// Chance that scarcity lasts another month.
  SCARCITY_STAY
}
