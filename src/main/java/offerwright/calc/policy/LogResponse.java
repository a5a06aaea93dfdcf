package offerwright.calc.policy;

import offerwright.calc.productivity.ResponseCurves;
import offerwright.calc.random.Exponential;
import offerwright.calc.random.Logarithm;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.ResponseCurve.Hill;
import offerwright.domain.plan.ResponseCurve.Logarithmic;
import offerwright.domain.plan.ResponseCurve.MichaelisMenten;
import offerwright.domain.plan.ResponseCurve.Power;
import offerwright.domain.plan.ResponseCurve.Saturating;

/// A response curve as a function of the logarithm of use, `f(e^s)/f(1)`, made for integration:
/// fast, the same bits on every machine, and with what is known of where it bends.
///
/// @param curve the curve
/// @param height `f(1)`
/// @param bend `s` at which the curve bends: the logarithm of its scale or half-use
/// @param strip distance of the nearest singularity, or of growth out of bounds, from the real axis
///   of `s`: how far the curve can be followed by a polynomial
/// @param growth most slope of `ln f`: the curve rises with `e^(growth · s)` at most, up to the
///   bend
/// @param eases true if the curve is the smoother the farther from the bend
record LogResponse(
    ResponseCurve curve, double height, double bend, double strip, double growth, boolean eases) {
  private static final double SMALL = 1e-3;

  static LogResponse of(ResponseCurve curve) {
    double height = ResponseCurves.value(curve, 1);
    return switch (curve) {
      case Power(double exponent) ->
          new LogResponse(curve, height, 0, Double.POSITIVE_INFINITY, exponent, true);
      case Logarithmic(double scale) -> bending(curve, height, scale, 1);
      case MichaelisMenten(double half) -> bending(curve, height, half, 1);
      case Hill(double half, double steepness) -> bending(curve, height, half, steepness);
      case Saturating(double scale) ->
          new LogResponse(curve, height, StrictMath.log(scale), Math.PI / 2, 1, false);
    };
  }

  private static LogResponse bending(
      ResponseCurve curve, double height, double at, double steepness) {
    return new LogResponse(curve, height, StrictMath.log(at), Math.PI / steepness, steepness, true);
  }

  /// `f(e^s)/f(1)`; example: 1 at 0.
  double at(double s) {
    double shape =
        switch (curve) {
          case Power(double exponent) -> Exponential.of(exponent * s);
          case Logarithmic _ -> logarithmOfOneAnd(Exponential.of(s - bend));
          case MichaelisMenten _ -> 1 / (1 + Exponential.of(bend - s));
          case Hill(double _, double steepness) -> 1 / (1 + Exponential.of(steepness * (bend - s)));
          case Saturating _ -> oneLessExponential(Exponential.of(s - bend));
        };
    return shape / height;
  }

  /// `f(x)/f(1)` at a use of 0 or more.
  double relative(double use) {
    return use > 0 ? at(Logarithm.of(use)) : 0;
  }

  /// `ln(1 + v)` for v of 0 or more, exact for small v as well (Goldberg 1991, What Every Computer
  /// Scientist Should Know About Floating-Point Arithmetic, theorem 4).
  private static double logarithmOfOneAnd(double v) {
    double sum = 1 + v;
    return sum == 1 ? v : v * Logarithm.of(sum) / (sum - 1);
  }

  /// `1 - e^(-v)` for v of 0 or more; its series where the difference would lose digits.
  private static double oneLessExponential(double v) {
    return v < SMALL ? v * (1 - v / 2 * (1 - v / 3 * (1 - v / 4))) : 1 - Exponential.of(-v);
  }
}
