package offerwright.domain.market;

/// What the drift of a price with steps describes.
public enum DriftMeaning {
  /// The mean of all price paths, steps included: 0 % keeps the expected price where it is.
  MEAN_PRICE,
  /// The movement between steps; the steps come on top.
  BETWEEN_STEPS
}
