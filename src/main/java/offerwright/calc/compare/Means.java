package offerwright.calc.compare;

import offerwright.calc.estimate.OrderFreeSum;
import offerwright.calc.joint.Horizon;
import offerwright.calc.joint.Worth;

/// Means over paths and years.
final class Means {
  private Means() {}

  /// What is used of a token budget a year, by path.
  static double[] tokensUsedByPath(Worth worth, int paths) {
    double[] sum = new double[paths];
    for (int year = 0; year < Horizon.YEARS; year++) {
      double[] used = worth.tokensUsed(year);
      for (int i = 0; i < paths; i++) {
        sum[i] += used[i] / Horizon.YEARS;
      }
    }
    return sum;
  }

  /// The mean of that.
  static double tokensUsed(Worth worth, int paths) {
    return OrderFreeSum.mean(tokensUsedByPath(worth, paths));
  }
}
