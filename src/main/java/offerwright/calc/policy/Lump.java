package offerwright.calc.policy;

import offerwright.domain.plan.ResponseCurve;

/// The smallest use worth giving to one person under a curve with a convex start: where the tangent
/// from the origin touches `f^(1-α)`, `x f′/f = 1/(1-α)`. Below it, two people with half of it each
/// come to less than one with all.
final class Lump {
  private Lump() {}

  /// Logarithm of the lump; minus infinity where the curve is concave enough: all but Hill curves
  /// of a steepness above `1/(1-α)`.
  static double of(ResponseCurve curve, double alpha) {
    if (!(curve instanceof ResponseCurve.Hill(double half, double steepness))
        || steepness * (1 - alpha) <= 1) {
      return Double.NEGATIVE_INFINITY;
    }
    double missing = 1 / (steepness * (1 - alpha));
    return StrictMath.log(half) - StrictMath.log(missing / (1 - missing)) / steepness;
  }
}
