package offerwright.calc.simulate;

import java.util.function.DoubleUnaryOperator;

/// A response curve by a cubic polynomial on each 32nd of an octave between 2⁻²⁰ and 2²⁰, because a
/// power costs as much as a month of simulation. Through four Chebyshev points a cell, so that the
/// error of `x^β` is below 1e-8 relative; outside of the octaves the curve itself is asked. Never
/// below 0, not even where a curve is as steep as a step and the polynomial swings.
final class ResponseTable {
  private static final int CELLS_BITS = 5;
  private static final int SHIFT = 52 - CELLS_BITS;
  private static final int OCTAVES = 20;
  private static final double SMALLEST = 0x1p-20;
  private static final double LARGEST = 0x1p20;
  private static final long FIRST = Double.doubleToRawLongBits(SMALLEST) >>> SHIFT;

  private final DoubleUnaryOperator curve;
  private final double[] coefficients;

  ResponseTable(DoubleUnaryOperator curve) {
    this.curve = curve;
    int cells = (2 * OCTAVES) << CELLS_BITS;
    coefficients = new double[4 * cells];
    for (int cell = 0; cell < cells; cell++) {
      fit(cell);
    }
  }

  double of(double x) {
    if (!(x >= SMALLEST && x < LARGEST)) {
      return curve.applyAsDouble(x);
    }
    long bits = Double.doubleToRawLongBits(x) >>> SHIFT;
    int at = (int) (bits - FIRST) * 4;
    double low = Double.longBitsToDouble(bits << SHIFT);
    double t = (x - low) / low;
    return Math.max(
        0,
        ((coefficients[at + 3] * t + coefficients[at + 2]) * t + coefficients[at + 1]) * t
            + coefficients[at]);
  }

  /// Newton's divided differences through four points of the cell, multiplied out in powers of `t =
  /// x/low − 1`.
  private void fit(int cell) {
    double low = Double.longBitsToDouble((FIRST + cell) << SHIFT);
    double width = (Double.longBitsToDouble((FIRST + cell + 1) << SHIFT) - low) / low;
    double[] t = new double[4];
    double[] difference = new double[4];
    for (int i = 0; i < 4; i++) {
      t[i] = width * (0.5 - 0.5 * StrictMath.cos(StrictMath.PI * (2 * i + 1) / 8));
      difference[i] = curve.applyAsDouble(low * (1 + t[i]));
    }
    for (int order = 1; order < 4; order++) {
      for (int i = 3; i >= order; i--) {
        difference[i] = (difference[i] - difference[i - 1]) / (t[i] - t[i - order]);
      }
    }
    double[] power = {difference[3], 0, 0, 0};
    for (int i = 2; i >= 0; i--) {
      for (int k = 3; k > 0; k--) {
        power[k] = power[k - 1] - t[i] * power[k];
      }
      power[0] = difference[i] - t[i] * power[0];
    }
    System.arraycopy(power, 0, coefficients, 4 * cell, 4);
  }
}
