package offerwright.calc.rounding;

import java.util.stream.LongStream;
import offerwright.domain.Require;
import org.apache.commons.numbers.arrays.Selection;

/// Shares whole units by weights so that they add up exactly (Hamilton 1792; Balinski and Young,
/// Fair Representation, 1982): everybody gets the whole part of the quota `total · w / Σw`, and
/// what is left goes, one unit each, to the largest fractions, of equal ones to the lowest index.
/// Example: 100.00 by 1, 1, 1 is 33.34, 33.33, 33.33.
public final class LargestRemainder {
  /// Most units that can be shared, `2^53`: ninety trillion in cents.
  public static final long MOST = 1L << 53;

  private LargestRemainder() {}

  /// The shares, in the order of the weights; time grows in proportion to their number.
  ///
  /// Quotas are reckoned with twice the digits of a `double`, so that shares are right to the unit
  /// for every total up to [#MOST] and for weights of any size.
  ///
  /// @param weights 0 or more, finite
  /// @param total units to share, 0 to [#MOST]
  /// @return shares of 0 or more that add up to `total`; [IllegalArgumentException] if a weight is
  ///   negative or no number, or if there is something to share and the weights add up to 0
  public static long[] share(double[] weights, long total) {
    Require.that(total >= 0 && total <= MOST, "the total must be 0 to 2^53 units, was %d", total);
    double[] scaled = scaled(weights);
    long[] shares = new long[weights.length];
    if (total == 0) {
      return shares;
    }
    double sum = 0;
    double lost = 0;
    for (double weight : scaled) {
      double next = sum + weight;
      lost += sum >= weight ? sum - next + weight : weight - next + sum;
      sum = next;
    }
    Require.that(sum > 0, "there is a total of %d to share and no weight is above 0", total);
    double[] left = new double[weights.length];
    for (int i = 0; i < scaled.length; i++) {
      double product = total * scaled[i];
      double below = Math.fma((double) total, scaled[i], -product);
      double whole = Math.floor(product / sum);
      double rest = Math.fma(-whole, sum, product) + below - whole * lost;
      if (rest < 0) {
        whole--;
        rest += sum;
      } else if (rest >= sum) {
        whole++;
        rest -= sum;
      }
      shares[i] = (long) whole;
      left[i] = rest;
    }
    handOut(shares, left, total - LongStream.of(shares).sum());
    return shares;
  }

  /// Gives one unit more to the `units` largest remainders.
  private static void handOut(long[] shares, double[] left, long units) {
    if (units <= 0) {
      return;
    }
    double[] ordered = left.clone();
    int at = Math.toIntExact(ordered.length - units);
    Selection.select(ordered, at);
    double last = ordered[at];
    long open = units;
    for (int i = 0; i < left.length; i++) {
      if (left[i] > last) {
        shares[i]++;
        open--;
      }
    }
    for (int i = 0; i < left.length && open > 0; i++) {
      if (left[i] == last) {
        shares[i]++;
        open--;
      }
    }
  }

  /// The weights times a power of two, exact, so that nothing over- or underflows.
  private static double[] scaled(double[] weights) {
    double most = 0;
    for (double weight : weights) {
      Require.that(
          weight >= 0 && Double.isFinite(weight), "a weight must be 0 or more, was %s", weight);
      most = Math.max(most, weight);
    }
    int exponent = most > 0 ? Math.getExponent(most) : 0;
    double[] scaled = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      scaled[i] = Math.scalb(weights[i], -exponent);
    }
    return scaled;
  }
}
