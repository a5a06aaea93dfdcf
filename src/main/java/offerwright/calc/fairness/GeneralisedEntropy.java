package offerwright.calc.fairness;

import java.util.Arrays;
import offerwright.calc.estimate.CompensatedSum;
import offerwright.domain.Require;

/// Generalised entropy: `GE(α) = [mean((x/μ)^α) - 1] / (α (α - 1))` (Shorrocks 1980, Econometrica
/// 48). The smaller α, the more it looks at those with least: GE(0) is Theil L, GE(1) Theil T,
/// GE(2) half the squared coefficient of variation. 0 is equal.
public final class GeneralisedEntropy {
  /// Nearer than this to 0 and 1 the limits are taken.
  static final double NEAR = 1e-8;

  private GeneralisedEntropy() {}

  /// GE(α). Infinite for α of 0 or less if somebody has nothing; 0 if all have nothing; NaN for
  /// nobody.
  ///
  /// @param values each 0 or more
  /// @param alpha any finite number
  public static double of(double[] values, double alpha) {
    Require.that(Double.isFinite(alpha), "alpha must be a number, was %s", alpha);
    if (Math.abs(alpha) < NEAR) {
      return Theil.l(values);
    }
    if (Math.abs(alpha - 1) < NEAR) {
      return Theil.t(values);
    }
    return Amounts.atLeast(0, excess(values, alpha) / (alpha * (alpha - 1)));
  }

  /// `mean((x/μ)^α) - 1`, without the loss of digits near α = 0 and 1: since the mean of `x/μ` is
  /// 1, it is the mean of `y^α - 1` and of `y^α - y`.
  static double excess(double[] values, double alpha) {
    Amounts.check(values);
    if (Arrays.stream(values).allMatch(value -> value == 0)) {
      return values.length == 0 ? Double.NaN : 0;
    }
    double unit = Amounts.unit(values);
    CompensatedSum sum = new CompensatedSum();
    for (double value : values) {
      double y = value / unit;
      if (alpha < 0.5) {
        sum.add(StrictMath.expm1(alpha * StrictMath.log(y)));
      } else if (y == 0) {
        sum.add(0);
      } else {
        sum.add(y * StrictMath.expm1((alpha - 1) * StrictMath.log(y)));
      }
    }
    return sum.value() / values.length;
  }
}
