package offerwright.calc.productivity;

import offerwright.domain.Require;
import offerwright.domain.plan.ResponseCurve;

/// A response curve with its height: `height · f(x)`.
///
/// @param shape f
/// @param height output in the unit of the data for a shape of 1; the maximum of the curves that
///   have one; above 0
public record ScaledCurve(ResponseCurve shape, double height) {
  /// Refuses a height that is not above 0.
  public ScaledCurve {
    Require.that(height > 0, "the height of a curve must be above 0, was %s", height);
  }

  /// Output at a use of 0 or more.
  public double value(double x) {
    return height * ResponseCurves.value(shape, x);
  }

  /// Slope at a use above 0.
  public double marginal(double x) {
    return height * ResponseCurves.value(shape, 1) * ResponseCurves.marginal(shape, x);
  }
}
