package offerwright.calc.estimate;

import java.util.Arrays;
import offerwright.domain.Require;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/// Ranks of the order statistics between which a quantile of the population lies, whatever its
/// distribution (Hahn and Meeker 1991, Statistical Intervals): the number of n values below the
/// quantile is Binomial(n, p).
///
/// @param lower rank from 1 of the value the interval begins at
/// @param upper rank of the value it ends at, `lower` or more
/// @param coverage chance that it holds the quantile: at least the confidence asked for, or what
///   the smallest and the greatest of few values can give
public record QuantileInterval(int lower, int upper, double coverage) {
  private static final double CONFIDENCE = 0.95;

  /// The ranks for a sample size; example: the median of 100 values lies between the 40th and the
  /// 61st with a chance of 0.9648.
  ///
  /// @param count number of values, 1 or more
  /// @param p quantile, above 0 and below 1
  /// @param confidence above 0 and below 1
  public static QuantileInterval ranks(int count, double p, double confidence) {
    Require.that(count >= 1, "a quantile needs at least one value");
    Require.that(p > 0 && p < 1, "a quantile lies between 0 and 1, was %s", p);
    Require.that(
        confidence > 0 && confidence < 1, "a confidence lies between 0 and 1, was %s", confidence);
    BinomialDistribution below = BinomialDistribution.of(count, p);
    double tail = (1 - confidence) / 2;
    int lower = Math.max(1, below.inverseCumulativeProbability(tail));
    int upper = Math.min(count, below.inverseSurvivalProbability(tail) + 1);
    double coverage = upper > lower ? below.probability(lower - 1, upper - 1) : 0;
    return new QuantileInterval(lower, upper, coverage);
  }

  /// A quantile of type 7 with its 95 % interval.
  ///
  /// @param values at least one, no NaN; left as they are
  /// @param p quantile, above 0 and below 1
  public static Estimate of(double[] values, double p) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return ofSorted(sorted, p);
  }

  /// The same of values that are in order already, for several quantiles of one sample.
  ///
  /// @param sorted at least one, ascending
  /// @param p quantile, above 0 and below 1
  public static Estimate ofSorted(double[] sorted, double p) {
    QuantileInterval ranks = ranks(sorted.length, p, CONFIDENCE);
    double place = (sorted.length - 1) * p;
    int before = (int) place;
    int after = Math.min(before + 1, sorted.length - 1);
    double value = sorted[before] + (place - before) * (sorted[after] - sorted[before]);
    return new Estimate(
        value, Math.min(value, sorted[ranks.lower - 1]), Math.max(value, sorted[ranks.upper - 1]));
  }
}
