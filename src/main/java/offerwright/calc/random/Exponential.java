package offerwright.calc.random;

/// The exponential function with the same bits on every machine, in a form that C2 vectorises:
/// `Math.exp` may differ in the last bit between processors.
///
/// `x = k·ln2 + r` with `|r| ≤ ln2/2`; `e^r` by its Taylor polynomial of degree 13, whose remainder
/// is below 5e-18; `2^k` by its bits. Error below 1 ulp against `StrictMath.exp`.
public final class Exponential {
  /// Arguments beyond this many are taken for it, on both sides; `e^700` is 1e304.
  public static final double LARGEST = 700;

  private static final double PER_LN2 = 1.4426950408889634;
  private static final double LN2_HIGH = 0.6931471803691238;
  private static final double LN2_LOW = 1.9082149292705877e-10;

  /// 1.5·2⁵²: adding it rounds to a whole number and leaves that number in the low bits.
  private static final double ROUNDER = 6755399441055744.0;

  private static final long BIAS = 1023;

  private Exponential() {}

  /// `e^x`; example: `of(1)` is 2.71828….
  public static double of(double x) {
    double shifted = shifted(x);
    return mantissa(x, shifted) * power(shifted);
  }

  /// Replaces every number `x` of a row by `e^(scale·x + shift)`, each with its own shift; the same
  /// bits as [#of].
  ///
  /// @param powers scratch of the same length, as is `shift`
  public static void fill(double[] row, double scale, double[] shift, double[] powers) {
    for (int i = 0; i < row.length; i++) {
      double x = scale * row[i] + shift[i];
      double shifted = shifted(x);
      powers[i] = shifted;
      row[i] = mantissa(x, shifted);
    }
    for (int i = 0; i < row.length; i++) {
      row[i] *= power(powers[i]);
    }
  }

  private static double shifted(double x) {
    return Math.max(-LARGEST, Math.min(LARGEST, x)) * PER_LN2 + ROUNDER;
  }

  private static double power(double shifted) {
    return Double.longBitsToDouble((Double.doubleToRawLongBits(shifted) + BIAS) << 52);
  }

  private static double mantissa(double x, double shifted) {
    double k = shifted - ROUNDER;
    double r = (Math.max(-LARGEST, Math.min(LARGEST, x)) - k * LN2_HIGH) - k * LN2_LOW;
    double q = 1 / 6227020800.0;
    q = q * r + 1 / 479001600.0;
    q = q * r + 1 / 39916800.0;
    q = q * r + 1 / 3628800.0;
    q = q * r + 1 / 362880.0;
    q = q * r + 1 / 40320.0;
    q = q * r + 1 / 5040.0;
    q = q * r + 1 / 720.0;
    q = q * r + 1 / 120.0;
    q = q * r + 1 / 24.0;
    q = q * r + 1 / 6.0;
    q = q * r + 0.5;
    return 1 + (r + r * r * q);
  }
}
