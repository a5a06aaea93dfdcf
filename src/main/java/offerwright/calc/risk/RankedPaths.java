package offerwright.calc.risk;

import java.util.Arrays;
import offerwright.domain.Require;

/// Amounts by path in rising order.
public final class RankedPaths {
  private final double[] values;
  private final double[] sorted;

  private RankedPaths(double[] values, double[] sorted) {
    this.values = values;
    this.sorted = sorted;
  }

  /// Sorts amounts.
  ///
  /// @param values amount by path, at least one, finite
  public static RankedPaths of(double[] values) {
    Require.that(values.length > 0, "nothing to rank");
    double[] own = new double[values.length];
    for (int i = 0; i < own.length; i++) {
      Require.that(Double.isFinite(values[i]), "path %d has %s", i, values[i]);
      // -0 becomes 0, which it equals but is sorted below.
      own[i] = values[i] + 0.0;
    }
    double[] sorted = own.clone();
    Arrays.sort(sorted);
    return new RankedPaths(own, sorted);
  }

  /// Number of paths.
  public int count() {
    return sorted.length;
  }

  /// The amount of a rank, 0 for the least.
  public double at(int rank) {
    return sorted[rank];
  }

  double[] sorted() {
    return sorted;
  }

  /// The greatest distance from 0.
  double greatest() {
    return Math.max(Math.abs(sorted[0]), Math.abs(sorted[sorted.length - 1]));
  }

  /// `E (t - X)⁺`, which is `∫F` up to t: what is lacking at t on average. A dominates B in second
  /// order if it lacks no more at any t. Example: 100, 120, 140, 160 lack 10 at 130.
  public double lackingAt(double threshold) {
    double lacking = 0;
    for (int i = 0; i < sorted.length && sorted[i] < threshold; i++) {
      lacking += threshold - sorted[i];
    }
    return lacking / sorted.length;
  }

  /// The path of each rank; among equal amounts the earlier path first.
  int[] paths() {
    int[] paths = new int[values.length];
    int[] taken = new int[values.length];
    for (int path = 0; path < values.length; path++) {
      int rank = firstRank(values[path]);
      paths[rank + taken[rank]++] = path;
    }
    return paths;
  }

  private int firstRank(double value) {
    int low = 0;
    int high = sorted.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
