package offerwright.calc.fairness;

import java.util.SplittableRandom;

/// Seeded lists of amounts for property tests.
final class Vectors {
  private Vectors() {}

  /// Skewed positive amounts in cents.
  static double[] positive(long seed, int n) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = Math.rint(1e6 * Math.exp(2 * random.nextDouble(-1, 1)) + 1) / 100;
    }
    return values;
  }

  /// Amounts among which ties and nothing are frequent.
  static double[] tied(long seed, int n) {
    SplittableRandom random = new SplittableRandom(seed);
    return random.ints(n, 0, 6).mapToDouble(step -> step * 250.25).toArray();
  }

  static int[] groups(long seed, int n, int groups) {
    return new SplittableRandom(seed + 1).ints(n, 0, groups).toArray();
  }

  /// All of them `times` times.
  static double[] replicated(double[] values, int times) {
    double[] all = new double[values.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(values, 0, all, i * values.length, values.length);
    }
    return all;
  }

  static double[] times(double[] values, double factor) {
    double[] scaled = values.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factor;
    }
    return scaled;
  }
}
