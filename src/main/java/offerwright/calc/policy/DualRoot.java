package offerwright.calc.policy;

import offerwright.calc.estimate.CompensatedSum;

/// Finds the price at which what everybody takes adds up to what there is: the one root of the dual
/// of a separable concave problem (Boyd and Vandenberghe, Convex Optimization, 2004, §5.5).
/// Newton's steps on `ln Σx` by the logarithm of the price, kept inside an interval that is halved
/// where they do not help.
final class DualRoot {
  private static final double CLOSE = 1e-13;
  private static final double NEAR = 1e-9;
  private static final int MOST = 300;
  private static final int NEWTON = 12;

  private DualRoot() {}

  /// What everybody takes at a price.
  @FunctionalInterface
  interface Takings {
    /// Fills the amounts, none of them rising with the price, and returns the sum of their slopes
    /// by the logarithm of the price, 0 or less.
    double at(double logPrice, double[] amounts);
  }

  /// Fills `amounts` so that they add up to `total`, and returns the logarithm of the price. Where
  /// the takings jump over the total, because several people are equally good at using a lump, they
  /// are served in order while it lasts.
  ///
  /// @param takings what everybody takes
  /// @param total above 0
  /// @param low logarithm of a price at which the total or more is taken
  /// @param high logarithm of a price at which the total or less is taken
  /// @param start where to begin
  /// @param amounts filled
  static double solve(
      Takings takings, double total, double low, double high, double start, double[] amounts) {
    double below = low;
    double above = high;
    double price = Math.clamp(start, low, high);
    for (int i = 0; i < MOST; i++) {
      double slope = takings.at(price, amounts);
      double sum = CompensatedSum.sum(amounts);
      double gap = StrictMath.log(sum / total);
      if (Math.abs(gap) <= CLOSE) {
        return price;
      }
      if (gap > 0) {
        below = price;
      } else {
        above = price;
      }
      double next = price - gap * sum / slope;
      boolean newton = next > below && next < above && (i < NEWTON || i % 2 == 0);
      double tried = newton ? next : below + (above - below) / 2;
      if (Math.abs(gap) <= NEAR && Math.abs(next - price) <= 2 * Math.ulp(price)) {
        return price;
      }
      if (above - below <= CLOSE * Math.max(1, Math.abs(below))) {
        break;
      }
      price = tried;
    }
    takings.at(above, amounts);
    double[] most = new double[amounts.length];
    takings.at(below, most);
    fill(amounts, most, total);
    return above;
  }

  private static void fill(double[] amounts, double[] most, double total) {
    double left = total - CompensatedSum.sum(amounts);
    for (int i = 0; i < amounts.length && left > 0; i++) {
      double more = Math.min(most[i] - amounts[i], left);
      if (more > 0) {
        amounts[i] += more;
        left -= more;
      }
    }
  }
}
