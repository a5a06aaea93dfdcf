package offerwright.calc.random;

/// Natural logarithm of positive normal numbers, the algorithm of fdlibm's `e_log.c` (Sun
/// Microsystems 1993, error below 2 ulp here) without its special cases: the same bits on every
/// machine, and several calls overlap in the processor.
public final class Logarithm {
  private static final double LN2_HIGH = 0.6931471803691238;
  private static final double LN2_LOW = 1.9082149292705877e-10;
  private static final double L1 = 0.6666666666666735;
  private static final double L2 = 0.3999999999940942;
  private static final double L3 = 0.2857142874366239;
  private static final double L4 = 0.22222198432149784;
  private static final double L5 = 0.1818357216161805;
  private static final double L6 = 0.15313837699209373;
  private static final double L7 = 0.14798198605116586;

  /// Bits of √½: mantissas are brought between it and √2.
  private static final long ROOT_HALF = 0x3FE6_A09E_667F_3BCDL;

  private Logarithm() {}

  /// `ln x` for a normal `x > 0`; example: `of(0.5)` is -0.6931…. The result is meaningless for
  /// other numbers.
  public static double of(double x) {
    long above = Double.doubleToRawLongBits(x) - ROOT_HALF;
    long exponent = above >> 52;
    double mantissa = Double.longBitsToDouble((above & 0x000F_FFFF_FFFF_FFFFL) + ROOT_HALF);
    double f = mantissa - 1;
    double s = f / (2 + f);
    double z = s * s;
    double w = z * z;
    double odd = w * (L2 + w * (L4 + w * L6));
    double even = z * (L1 + w * (L3 + w * (L5 + w * L7)));
    double half = 0.5 * f * f;
    return exponent * LN2_HIGH - ((half - (s * (half + (even + odd)) + exponent * LN2_LOW)) - f);
  }
}
