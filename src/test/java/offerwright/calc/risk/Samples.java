package offerwright.calc.risk;

import java.util.random.RandomGenerator;

/// Invented amounts by path.
final class Samples {
  private Samples() {}

  /// Cash and a lognormal share on a factor common to all that is drawn with one `seed`.
  static double[] offer(
      RandomGenerator common, int paths, double cash, double stock, double sigma) {
    double[] values = new double[paths];
    for (int i = 0; i < paths; i++) {
      values[i] = cash + stock * Math.exp(sigma * common.nextGaussian() - sigma * sigma / 2);
    }
    return values;
  }

  static double[] plus(double[] values, double more) {
    double[] sum = values.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more;
    }
    return sum;
  }

  /// The order of the paths turned over, the same for every array of a length.
  static double[] permuted(double[] values) {
    int[] order = new int[values.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    java.util.Random chance = new java.util.Random(5);
    for (int i = order.length - 1; i > 0; i--) {
      int other = chance.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
    double[] permuted = new double[values.length];
    for (int i = 0; i < order.length; i++) {
      permuted[i] = values[order[i]];
    }
    return permuted;
  }
}
