package offerwright.calc.estimate;

import offerwright.domain.Require;
import org.apache.commons.statistics.descriptive.Quantile;

/// Exact sample quantiles of type 7 (Hyndman and Fan 1996, The American Statistician 50): linear
/// between the order statistics around `(n-1) p`, as in R, NumPy and spreadsheets. The values are
/// selected, not estimated by a sketch; the given array is left as it is.
public final class Quantiles {
  private static final Quantile TYPE_7 =
      Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).withCopy(true);

  private Quantiles() {}

  /// A quantile; example: 40 % of 15, 20, 35, 40, 50 is 29. A single value is all its quantiles.
  ///
  /// @param values at least one, no NaN
  /// @param p 0 to 1
  public static double of(double[] values, double p) {
    return of(values, new double[] {p})[0];
  }

  /// Several quantiles by one selection.
  ///
  /// @param values at least one, no NaN
  /// @param p each 0 to 1, in any order
  public static double[] of(double[] values, double... p) {
    Require.that(values.length > 0, "a quantile needs at least one value");
    return TYPE_7.evaluate(values, p);
  }
}
