package offerwright.calc.estimate;

import java.util.Arrays;
import offerwright.domain.Require;

/// Mean of the worst share of outcomes: conditional value at risk, expected shortfall (Rockafellar
/// and Uryasev 2000 and 2002). With n values the border of the tail falls into one value, which
/// counts with the part of it that is inside: `CVaR = [(k/n - α) x(k) + Σ x(i)/n, i > k] / (1 -
/// α)`, `k = ⌈nα⌉`.
public final class TailMean {
  private TailMean() {}

  /// Tail mean with its 95 % interval from the standard error `√(Var[(X - q)⁺]/n) / (1 - α)`, where
  /// q is the value at the border. Example: at 80 % of 1 to 9, 100, 11, 12, 13 it is 46.23. One
  /// value is its own tail and its interval has no width.
  ///
  /// @param values at least one, great is bad; left as they are
  /// @param alpha 0 or more, below 1; 0.95 = the worst 5 %
  public static Estimate of(double[] values, double alpha) {
    Require.that(values.length > 0, "a tail mean needs at least one value");
    Require.that(alpha >= 0 && alpha < 1, "the tail begins at 0 or more, below 1, was %s", alpha);
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int count = sorted.length;
    int border = Math.clamp((long) Math.ceil(count * alpha), 1, count);
    double mean = tail(sorted, alpha, border);
    double reach =
        count == 1
            ? 0
            : Student.reach(count - 1.0)
                * Math.sqrt(excessVariance(sorted, border) / count)
                / (1 - alpha);
    return new Estimate(mean, mean - reach, mean + reach);
  }

  private static double tail(double[] sorted, double alpha, int border) {
    double count = sorted.length;
    CompensatedSum sum = new CompensatedSum();
    sum.add((border / count - alpha) * sorted[border - 1]);
    for (int i = border; i < sorted.length; i++) {
      sum.add(sorted[i] / count);
    }
    return sum.value() / (1 - alpha);
  }

  private static double excessVariance(double[] sorted, int border) {
    double[] excess = new double[sorted.length];
    for (int i = border; i < sorted.length; i++) {
      excess[i] = sorted[i] - sorted[border - 1];
    }
    return MeanEstimate.variance(excess);
  }
}
