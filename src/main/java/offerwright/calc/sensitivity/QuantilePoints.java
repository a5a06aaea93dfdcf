package offerwright.calc.sensitivity;

import offerwright.calc.random.Draws;
import offerwright.calc.random.Purpose;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/// Points spread evenly over a cube of quantiles: Sobol's sequence (direction numbers of Joe and Kuo
/// 2008) under a random digital shift, so that a seed moves all points and no coordinate is ever 0
/// or 1.
final class QuantilePoints {
  /// Most coordinates that direction numbers exist for.
  static final int MOST = 1_000;

  private static final int BITS = 52;

  private QuantilePoints() {}

  static double[][] of(int points, int coordinates, long seed) {
    long[] shift = new long[coordinates];
    for (int i = 0; i < coordinates; i++) {
      shift[i] = (long) Math.scalb(Draws.uniform(seed, 0, 0, Purpose.SCRAMBLE, i), BITS);
    }
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(coordinates);
    double[][] cube = new double[points][];
    for (int point = 0; point < points; point++) {
      double[] at = sequence.nextVector();
      for (int i = 0; i < coordinates; i++) {
        long digits = (long) Math.scalb(at[i], BITS) ^ shift[i];
        at[i] = Math.scalb(digits + 0.5, -BITS);
      }
      cube[point] = at;
    }
    return cube;
  }
}
