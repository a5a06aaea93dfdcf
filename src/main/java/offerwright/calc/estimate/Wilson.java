package offerwright.calc.estimate;

import offerwright.domain.Require;

/// Proportions with the 95 % interval of Wilson (1927, Journal of the American Statistical
/// Association 22): unlike "± 2 standard errors" it stays between 0 and 1 and has a width when
/// nothing or everything was hit.
public final class Wilson {
  private static final double Z2 = 1.959963984540054 * 1.959963984540054;

  private Wilson() {}

  /// A proportion; example: 0 of 10 gives 0 from 0 to 0.2775.
  ///
  /// @param hits 0 to `count`
  /// @param count 1 or more
  public static Estimate proportion(long hits, long count) {
    Require.that(
        count >= 1 && hits >= 0 && hits <= count, "%d of %d is no proportion", hits, count);
    return ofShare((double) hits / count, count);
  }

  /// A mean of `count` scores between 0 and 1, as of wins that count 1 and ties that count ½.
  /// Scores between the ends vary less than hits with the same mean, so the interval is rather too
  /// wide.
  ///
  /// @param share the mean, 0 to 1; example: 0.525 for 5,000 wins and 500 ties of 10,000
  /// @param count 1 or more
  public static Estimate ofShare(double share, long count) {
    Require.that(count >= 1 && share >= 0 && share <= 1, "%s of %d is no proportion", share, count);
    double centre = (share + Z2 / (2 * count)) / (1 + Z2 / count);
    double reach =
        Math.sqrt(Z2 * (share * (1 - share) / count + Z2 / (4.0 * count * count)))
            / (1 + Z2 / count);
    return new Estimate(
        share, Math.clamp(centre - reach, 0, share), Math.clamp(centre + reach, share, 1));
  }

  /// The proportion of values above a threshold.
  ///
  /// @param values at least one
  /// @param threshold what is exceeded
  public static Estimate above(double[] values, double threshold) {
    long hits = 0;
    for (double value : values) {
      if (value > threshold) {
        hits++;
      }
    }
    return proportion(hits, values.length);
  }
}
