package offerwright.calc.policy;

import java.util.Arrays;
import offerwright.domain.plan.ResponseCurve;

/// The α-fair split (Mo and Walrand 2000; Atkinson 1970): `max Σ u^(1-α)/(1-α)`, `Σ ln u` for α 1,
/// with `u = a f(x/reference)` and every budget used to the last cent.
///
/// At the optimum `(1-α) ln a + ln f′(x) - α ln f(x)` is the same for everybody who gets something.
/// What depends on x is one falling function for all, so that one price settles the split. Under a
/// power curve it is `x ∝ a^((1-α)/(1-β(1-α)))`. Where a Hill curve of steepness n above 1 makes a
/// convex start (α below `1 - 1/n`), its concave envelope is used: nobody gets less than the lump
/// at which output per money is best, but for the last one served, and equals are served in the
/// order of the list.
final class AlphaFairSplit {
  /// A share of `e^-60` of the whole is less than a cent of any pool.
  private static final double NOTHING = 60;

  private static final double FLAT = 1e-12;

  private AlphaFairSplit() {}

  /// Weights that share `total`, in money, α-fair.
  static double[] of(Staff staff, double alpha, double total) {
    if (alpha == 1 || !(total > 0)) {
      double[] equal = new double[staff.size()];
      Arrays.fill(equal, 1);
      return equal;
    }
    return staff.response() instanceof ResponseCurve.Power(double exponent)
        ? power(staff.leverage(), exponent, alpha)
        : general(staff, alpha, total / References.of(staff));
  }

  /// In closed form; with a straight line at α 0 the most able share all.
  private static double[] power(double[] leverage, double exponent, double alpha) {
    double bend = 1 - exponent * (1 - alpha);
    double most = Arrays.stream(leverage).max().orElse(1);
    if (bend == 0) {
      return Arrays.stream(leverage).map(a -> a == most ? 1 : 0).toArray();
    }
    double power = (1 - alpha) / bend;
    double favoured = power > 0 ? most : Arrays.stream(leverage).min().orElse(1);
    return Arrays.stream(leverage).map(a -> StrictMath.pow(a / favoured, power)).toArray();
  }

  private static double[] general(Staff staff, double alpha, double total) {
    LogCurve curve = LogCurve.of(staff.response());
    double[] merit = new double[staff.size()];
    double best = Double.NEGATIVE_INFINITY;
    double mean = 0;
    for (int i = 0; i < merit.length; i++) {
      merit[i] = (1 - alpha) * StrictMath.log(staff.leverage()[i]);
      best = Math.max(best, merit[i]);
      mean += merit[i] / merit.length;
    }
    double all = StrictMath.log(total);
    double each = all - StrictMath.log(merit.length);
    double least = Math.max(Lump.of(staff.response(), alpha), all - NOTHING);
    InverseTable inverse =
        new InverseTable(
            z -> curve.marginal(z) - alpha * curve.value(z),
            z -> curve.marginalSlope(z) - alpha * curve.valueSlope(z),
            least,
            Math.max(all, least) + 1);
    double[] uses = new double[merit.length];
    double highest = inverse.function(Math.max(each, least));
    // A pool so small that the curve is a straight line up to it has one price for all of it.
    double margin = FLAT * Math.max(1, Math.abs(best + inverse.bottom()));
    DualRoot.solve(
        (price, amounts) -> {
          double slopes = 0;
          for (int i = 0; i < amounts.length; i++) {
            double z = inverse.z(price - merit[i]);
            amounts[i] = StrictMath.exp(z);
            slopes += z == InverseTable.NONE ? 0 : inverse.slope(z, amounts[i]);
          }
          return slopes;
        },
        total,
        best + inverse.bottom() - margin,
        best + highest,
        mean + highest,
        uses);
    return uses;
  }
}
