package offerwright.calc.policy;

import offerwright.calc.rounding.LargestRemainder;

/// Whole units shared by weights with a floor and a ceiling for everybody: `min(max(κ w, floor),
/// ceiling)` with the one κ at which the shares add up to the total. People who are not bound keep
/// the ratios of their weights.
///
/// @param shares by index; they add up to the total
/// @param bound -1 at the floor, 1 at the ceiling, 0 free
@SuppressWarnings("ArrayRecordComponent")
record BoundedShares(long[] shares, byte[] bound) {
  private static final int ITERATIONS = 200;

  /// Shares a total.
  ///
  /// @param weights 0 or more; those without one get the floor, and what others may not take
  /// @param total units, from all floors to all ceilings together
  /// @param floor least, 0 or more
  /// @param ceiling most
  static BoundedShares of(double[] weights, long total, long floor, long ceiling) {
    byte[] bound = new byte[weights.length];
    double factor = factor(weights, total, floor, ceiling);
    for (int i = 0; i < weights.length; i++) {
      bound[i] = boundOf(factor * weights[i], floor, ceiling);
      if (weights[i] == 0 && Double.isInfinite(factor)) {
        bound[i] = 0;
      }
    }
    return new BoundedShares(shares(weights, bound, total, floor, ceiling), bound);
  }

  private static byte boundOf(double free, long floor, long ceiling) {
    return (byte) (floor > 0 && free <= floor ? -1 : free >= ceiling ? 1 : 0);
  }

  /// The κ; infinite if those with a weight are all at the ceiling and something is left for the
  /// others. The sum of shares is a rising, piecewise straight line in κ: Newton's step meets it on
  /// the right piece, and halving the interval keeps it there.
  private static double factor(double[] weights, long total, long floor, long ceiling) {
    double least = Double.POSITIVE_INFINITY;
    long weighted = 0;
    double sum = 0;
    for (double weight : weights) {
      if (weight > 0) {
        least = Math.min(least, weight);
        weighted++;
        sum += weight;
      }
    }
    long others = weights.length - weighted;
    if (ceiling < LargestRemainder.MOST
        && (double) weighted * ceiling + (double) others * floor < total) {
      return Double.POSITIVE_INFINITY;
    }
    double low = 0;
    double high = (double) Math.min(total, ceiling) / least;
    double factor = Math.min(total / sum, high);
    for (int i = 0; i < ITERATIONS && low < high; i++) {
      double reached = 0;
      double slope = 0;
      for (double weight : weights) {
        double free = factor * weight;
        reached += Math.clamp(free, (double) floor, (double) ceiling);
        slope += free > floor && free < ceiling ? weight : 0;
      }
      double gap = total - reached;
      double next = factor + gap / slope;
      if (gap == 0 || next == factor) {
        return factor;
      }
      if (gap > 0) {
        low = factor;
      } else {
        high = factor;
      }
      factor = next > low && next < high ? next : low + (high - low) / 2;
    }
    return factor;
  }

  private static long[] shares(
      double[] weights, byte[] bound, long total, long floor, long ceiling) {
    double[] free = new double[weights.length];
    long left = total;
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      left -= bound[i] < 0 ? floor : bound[i] > 0 ? ceiling : 0;
      free[i] = bound[i] == 0 ? weights[i] : 0;
      sum += free[i];
    }
    if (sum == 0) {
      for (int i = 0; i < weights.length; i++) {
        free[i] = bound[i] == 0 ? 1 : 0;
        sum += free[i];
      }
    }
    long[] shares =
        sum > 0 ? LargestRemainder.share(free, Math.max(0, left)) : new long[weights.length];
    long open = total;
    for (int i = 0; i < weights.length; i++) {
      long share = shares[i] + (bound[i] < 0 ? floor : bound[i] > 0 ? ceiling : 0);
      shares[i] = Math.clamp(share, floor, ceiling);
      open -= shares[i];
    }
    return settled(shares, open, floor, ceiling);
  }

  /// Places the few units that rounding of κ may have left over or handed out twice.
  private static long[] settled(long[] shares, long open, long floor, long ceiling) {
    long left = open;
    for (int i = 0; i < shares.length && left != 0; i++) {
      long moved = Math.clamp(shares[i] + left, floor, ceiling);
      left -= moved - shares[i];
      shares[i] = moved;
    }
    return shares;
  }
}
