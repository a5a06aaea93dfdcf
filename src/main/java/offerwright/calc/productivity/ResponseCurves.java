package offerwright.calc.productivity;

import java.util.OptionalDouble;
import offerwright.domain.Require;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.ResponseCurve.Hill;
import offerwright.domain.plan.ResponseCurve.Logarithmic;
import offerwright.domain.plan.ResponseCurve.MichaelisMenten;
import offerwright.domain.plan.ResponseCurve.Power;
import offerwright.domain.plan.ResponseCurve.Saturating;

/// Values and slopes of response curves. Use `x` is measured against the reference use: 1 = the
/// average person today.
public final class ResponseCurves {
  private ResponseCurves() {}

  /// `f(x)` with the curve's own height; `x` is 0 or more.
  public static double value(ResponseCurve curve, double x) {
    Require.that(x >= 0, "the use must be 0 or more, was %s", x);
    return switch (curve) {
      case Power(double exponent) -> StrictMath.pow(x, exponent);
      case Logarithmic(double scale) -> StrictMath.log1p(x / scale);
      case MichaelisMenten(double half) -> x / (half + x);
      case Hill(double half, double steepness) ->
          x == 0 ? 0 : 1 / (1 + StrictMath.pow(half / x, steepness));
      case Saturating(double scale) -> -StrictMath.expm1(-x / scale);
    };
  }

  /// Output against that at the reference use, `f(x) / f(1)`; example: ten times the tokens under
  /// an exponent of 0.30 give 2.0.
  public static double relative(ResponseCurve curve, double x) {
    return value(curve, x) / value(curve, 1);
  }

  /// The slope of [#relative] at `x`: what one more reference use would add. `x` is above 0.
  public static double marginal(ResponseCurve curve, double x) {
    Require.that(x > 0, "the use must be above 0, was %s", x);
    double slope =
        switch (curve) {
          case Power(double exponent) -> exponent * StrictMath.pow(x, exponent - 1);
          case Logarithmic(double scale) -> 1 / (scale + x);
          case MichaelisMenten(double half) -> half / ((half + x) * (half + x));
          case Hill(double half, double steepness) -> {
            double left = StrictMath.pow(half / x, steepness);
            yield left == Double.POSITIVE_INFINITY
                ? 0
                : steepness * left / (x * (1 + left) * (1 + left));
          }
          case Saturating(double scale) -> StrictMath.exp(-x / scale) / scale;
        };
    return slope / value(curve, 1);
  }

  /// How much of the most that any use could bring is reached at `x`, 0 to 1; empty for the power
  /// and the logarithmic curve, which have no most.
  public static OptionalDouble saturation(ResponseCurve curve, double x) {
    return switch (curve) {
      case Power _, Logarithmic _ -> OptionalDouble.empty();
      case MichaelisMenten _, Hill _, Saturating _ -> OptionalDouble.of(value(curve, x));
    };
  }
}
