package offerwright.calc.estimate;

import offerwright.domain.Require;

/// Means with 95 % intervals `mean ± t s/√n`, where the n values are independent. Values that hang
/// together (antithetic pairs, the points of one scrambled sequence) are first put together to
/// units that do not.
///
/// A single value tells nothing about its error: its interval is the value itself, and so is the
/// interval of values that are all alike.
public final class MeanEstimate {
  private MeanEstimate() {}

  /// Mean of independent values; example: 1, 2, 3, 4 gives 2.5 from 0.446 to 4.554.
  ///
  /// @param values at least one
  public static Estimate of(double[] values) {
    double mean = mean(values);
    return fromMoments(mean, variance(values, mean), values.length);
  }

  /// The same from moments that were kept instead of the values.
  ///
  /// @param mean their mean
  /// @param variance their sample variance (over n - 1), 0 or more
  /// @param count how many they were, 1 or more
  public static Estimate fromMoments(double mean, double variance, long count) {
    Require.that(count >= 1, "a mean needs at least one value, had %d", count);
    if (count == 1 || !(variance > 0)) {
      return Estimate.exact(mean);
    }
    double reach = Student.reach(count - 1.0) * Math.sqrt(variance / count);
    return new Estimate(mean, mean - reach, mean + reach);
  }

  /// Mean of `a[i] - b[i]`: two runs on the same random numbers, path by path.
  public static Estimate difference(double[] a, double[] b) {
    Require.that(a.length == b.length, "%d paths against %d", a.length, b.length);
    double[] apart = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      apart[i] = a[i] - b[i];
    }
    return of(apart);
  }

  /// Mean of values that hang together in consecutive batches of equal size, which are the units of
  /// the interval; example: batches of 2 for antithetic pairs.
  ///
  /// @param values a whole number of batches
  /// @param size values of a batch, 1 or more
  public static Estimate ofBatches(double[] values, int size) {
    Require.that(
        size >= 1 && values.length % size == 0,
        "%d values are no whole number of batches of %d",
        values.length,
        size);
    double[] means = new double[values.length / size];
    for (int i = 0; i < means.length; i++) {
      means[i] = CompensatedSum.sum(values, i * size, (i + 1) * size) / size;
    }
    return of(means);
  }

  /// Arithmetic mean.
  ///
  /// @param values at least one
  public static double mean(double[] values) {
    Require.that(values.length > 0, "a mean needs at least one value");
    return CompensatedSum.sum(values) / values.length;
  }

  /// Sample variance over n - 1; 0 for a single value.
  ///
  /// @param values at least one
  public static double variance(double[] values) {
    return variance(values, mean(values));
  }

  /// Standard error of the mean: `s/√n`; 0 for a single value.
  ///
  /// @param values at least one
  public static double standardError(double[] values) {
    return Math.sqrt(variance(values) / values.length);
  }

  private static double variance(double[] values, double mean) {
    if (values.length == 1) {
      return 0;
    }
    CompensatedSum squares = new CompensatedSum();
    for (double value : values) {
      double apart = value - mean;
      squares.add(apart * apart);
    }
    return squares.value() / (values.length - 1);
  }
}
