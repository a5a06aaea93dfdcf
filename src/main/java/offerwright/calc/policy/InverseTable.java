package offerwright.calc.policy;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/// The inverse of a falling function of `z`, the same one for everybody: bracketed in a table,
/// interpolated by Hermite's cubic, and made exact by a step of Newton's. Fast enough to be asked
/// for each of many people again and again.
final class InverseTable {
  /// Where nothing at all is taken.
  static final double NONE = Double.NEGATIVE_INFINITY;

  private static final int NODES = 1024;

  private final DoubleUnaryOperator function;
  private final DoubleUnaryOperator slope;
  private final double[] at = new double[NODES];
  private final double[] falling = new double[NODES];
  private final double[] inverseSlope = new double[NODES];

  /// @param function falls strictly from `low` to `high`, or stays flat at its low end
  /// @param slope its slope
  /// @param low below it is `NONE`
  /// @param high largest answer
  InverseTable(DoubleUnaryOperator function, DoubleUnaryOperator slope, double low, double high) {
    this.function = function;
    this.slope = slope;
    for (int i = 0; i < NODES; i++) {
      at[i] = i == NODES - 1 ? high : low + (high - low) * i / (NODES - 1);
      falling[i] = -function.applyAsDouble(at[i]);
      inverseSlope[i] = 1 / slope.applyAsDouble(at[i]);
    }
  }

  /// The function.
  double function(double z) {
    return function.applyAsDouble(z);
  }

  /// Largest value of the function, at its low end.
  double top() {
    return -falling[0];
  }

  /// Smallest value of the function, at its high end.
  double bottom() {
    return -falling[NODES - 1];
  }

  /// The `z` at which the function has a value; [#NONE] for a value of [#top] or more, the high end
  /// for one of [#bottom] or less.
  double z(double value) {
    if (value >= top()) {
      return NONE;
    }
    if (value <= bottom()) {
      return at[NODES - 1];
    }
    int found = Arrays.binarySearch(falling, -value);
    int right = found >= 0 ? Math.max(found, 1) : -found - 1;
    int left = right - 1;
    double width = falling[right] - falling[left];
    double part = (-value - falling[left]) / width;
    double rest = 1 - part;
    double z =
        rest * rest * (1 + 2 * part) * at[left]
            + part * part * (3 - 2 * part) * at[right]
            - width * part * rest * (rest * inverseSlope[left] - part * inverseSlope[right]);
    z = inside(z, left, right);
    double steep = slope.applyAsDouble(z);
    return steep < 0 ? inside(z - (function.applyAsDouble(z) - value) / steep, left, right) : z;
  }

  private double inside(double z, int left, int right) {
    return z >= at[left] && z <= at[right] ? z : (at[left] + at[right]) / 2;
  }

  /// Slope of `e^z` by the value, 0 or less.
  double slope(double z, double x) {
    double steep = slope.applyAsDouble(z);
    return steep < 0 ? x / steep : 0;
  }
}
