package offerwright.calc.fairness;

/// 90th over 10th percentile, both of type 7. 1 is equal.
public final class PercentileRatio {
  private static final double HIGH = 0.9;
  private static final double LOW = 0.1;

  private PercentileRatio() {}

  /// P90/P10; example: 8.2 / 1.8 for 1 and 9. Infinite if only the 10th percentile is 0; NaN if
  /// both are, unless all have nothing, which is 1; NaN for nobody.
  ///
  /// @param values each 0 or more
  public static double of(double[] values) {
    return of(Sorted.of(values));
  }

  /// P90/P10 of sorted amounts.
  public static double of(Sorted sorted) {
    if (sorted.isEqual()) {
      return sorted.size() == 0 ? Double.NaN : 1;
    }
    return sorted.quantile(HIGH) / sorted.quantile(LOW);
  }
}
