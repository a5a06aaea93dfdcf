package offerwright.calc.estimate;

import offerwright.domain.Require;

/// A sum whose bits do not depend on the order of its terms, so that whoever numbers paths
/// otherwise gets the same figures. Every term is cut at three places that depend only on the
/// greatest term and on how many there are; each of the three parts then adds up without any
/// rounding (Rump, Ogita and Oishi 2008, SIAM Journal on Scientific Computing 31; Demmel and Nguyen
/// 2013, IEEE Symposium on Computer Arithmetic 21). What is cut off in the end is below `2⁻¹⁰⁰` of
/// the greatest term for up to a million terms.
public final class OrderFreeSum {
  private static final int DIGITS = 53;

  /// Greater terms could overflow where they are cut.
  private static final double LARGEST = 0x1p900;

  private double first;
  private double second;
  private double third;
  private final double cut1;
  private final double cut2;
  private final double cut3;

  private OrderFreeSum(double greatest, int count) {
    Require.that(greatest < LARGEST, "a sum of finite terms below 8e270, not of %s", greatest);
    int room = Integer.SIZE - Integer.numberOfLeadingZeros(count + 2);
    cut1 = Math.scalb(1.0, Math.getExponent(greatest) + 1 + room);
    cut2 = Math.scalb(cut1, room - DIGITS);
    cut3 = Math.scalb(cut2, room - DIGITS);
  }

  private void add(double term) {
    double part = (cut1 + term) - cut1;
    first += part;
    double rest = term - part;
    part = (cut2 + rest) - cut2;
    second += part;
    rest -= part;
    third += (cut3 + rest) - cut3;
  }

  private double value() {
    return first + (second + third);
  }

  /// Sum of all values; 0 for none. Example: ten times 0.1 is 1.
  ///
  /// @param values finite
  public static double of(double[] values) {
    double greatest = 0;
    for (double value : values) {
      greatest = Math.max(greatest, Math.abs(value));
    }
    if (greatest == 0) {
      return 0;
    }
    OrderFreeSum sum = new OrderFreeSum(greatest, values.length);
    for (double value : values) {
      sum.add(value);
    }
    return sum.value();
  }

  /// Sum of the squared distances from a centre; 0 for none.
  ///
  /// @param values finite
  public static double ofSquares(double[] values, double centre) {
    double greatest = 0;
    for (double value : values) {
      greatest = Math.max(greatest, Math.abs(value - centre));
    }
    if (greatest == 0) {
      return 0;
    }
    OrderFreeSum sum = new OrderFreeSum(greatest * greatest, values.length);
    for (double value : values) {
      double apart = value - centre;
      sum.add(apart * apart);
    }
    return sum.value();
  }

  /// Arithmetic mean.
  ///
  /// @param values at least one
  public static double mean(double[] values) {
    Require.that(values.length > 0, "a mean needs at least one value");
    return of(values) / values.length;
  }

  /// Sample variance over n - 1 around a mean; 0 for a single value.
  ///
  /// @param values at least one
  /// @param mean their mean
  public static double variance(double[] values, double mean) {
    return values.length == 1 ? 0 : ofSquares(values, mean) / (values.length - 1);
  }
}
