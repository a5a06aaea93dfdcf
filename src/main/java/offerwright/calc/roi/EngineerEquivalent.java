package offerwright.calc.roi;

import java.util.OptionalDouble;
import offerwright.domain.Require;

/// What one more engineer's worth of output costs: the common currency in which tokens, hiring,
/// tooling and training are compared. All costs are of one engineer and one year.
public final class EngineerEquivalent {
  private EngineerEquivalent() {}

  /// Cost of one more engineer-equivalent if `cost` is spent on every engineer: `cost / (uplift ·
  /// realisation)`; example: 20,000 at 12 % and full realisation is 166,667. Empty if nothing is
  /// gained.
  public static OptionalDouble cost(double cost, double uplift, double realisation) {
    return uplift > 0 && realisation > 0
        ? OptionalDouble.of(cost / (uplift * realisation))
        : OptionalDouble.empty();
  }

  /// The uplift at which it costs as much as another way (a hire, usually) whose
  /// engineer-equivalent costs `other`; example: 20,000 against 270,000 is 7.4 %.
  public static double equalUplift(double cost, double realisation, double other) {
    Require.that(realisation > 0 && other > 0, "realisation and the other cost must be above 0");
    return cost / (realisation * other);
  }

  /// Productivity multiplier at which spending pays for itself, `m* = 1 + (T + O) / (c V)`;
  /// example: 1.185 for 50,000 of tokens on an engineer who costs 270,000.
  ///
  /// @param tokens T, 0 or more
  /// @param overhead O, 0 or more
  /// @param realisation c, above 0 to 1
  /// @param value loaded value V, above 0
  public static double breakEvenMultiplier(
      double tokens, double overhead, double realisation, double value) {
    Require.that(realisation > 0 && value > 0, "realisation and value must be above 0");
    return 1 + (tokens + overhead) / (realisation * value);
  }
}
