package offerwright.calc.risk;

import offerwright.calc.estimate.OrderFreeSum;
import offerwright.domain.Require;

/// What comparing on the same paths is worth (Glasserman 2004, Monte Carlo Methods in Financial
/// Engineering, 4.2): `Var(A - B) = σ_A² + σ_B² - 2 ρ σ_A σ_B`, where paths of their own would give
/// `σ_A² + σ_B²`.
///
/// @param varianceTogether variance of the difference on common paths
/// @param varianceApart variance of the difference if each had paths of its own
public record CommonNumbers(double varianceTogether, double varianceApart) {

  /// From deviations; example: 30, 40 and 0.9 give 340 instead of 2,500.
  ///
  /// @param correlation ρ, -1 to 1
  public static CommonNumbers of(double deviationA, double deviationB, double correlation) {
    double apart = deviationA * deviationA + deviationB * deviationB;
    double shared = 2 * correlation * deviationA * deviationB;
    return new CommonNumbers(Math.max(0, apart - shared), apart);
  }

  /// As it was in a simulation.
  ///
  /// @param a amount by path, at least one
  /// @param b amount on the same paths
  public static CommonNumbers between(double[] a, double[] b) {
    Require.that(a.length == b.length, "%d paths against %d", a.length, b.length);
    double[] apart = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      apart[i] = a[i] - b[i];
    }
    return new CommonNumbers(variance(apart), variance(a) + variance(b));
  }

  /// How many times fewer paths give the same interval; example: 7.35. Infinite if the difference
  /// does not vary although the two do; 1 if nothing varies.
  public double efficiency() {
    return varianceTogether > 0
        ? varianceApart / varianceTogether
        : varianceApart > 0 ? Double.POSITIVE_INFINITY : 1;
  }

  private static double variance(double[] values) {
    return OrderFreeSum.variance(values, OrderFreeSum.mean(values));
  }
}
