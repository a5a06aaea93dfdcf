package offerwright.calc.policy;

import offerwright.domain.plan.ResponseCurve;

/// `ln` of the slope of a response curve, or of its concave envelope where the curve starts convex,
/// by `z = ln x`.
///
/// @param curve the curve
/// @param lump logarithm of the use up to which the envelope is straight; minus infinity for none
/// @param top the largest slope, at no use at all; infinite if there is no largest
record MarginalEnvelope(LogCurve curve, double lump, double top) {

  static MarginalEnvelope of(ResponseCurve response) {
    LogCurve curve = LogCurve.of(response);
    double lump = Lump.of(response, 0);
    double top =
        switch (response) {
          case ResponseCurve.Power(double exponent) -> exponent < 1 ? Double.POSITIVE_INFINITY : 0;
          case ResponseCurve.Logarithmic(double scale) -> -StrictMath.log(scale);
          case ResponseCurve.MichaelisMenten(double half) -> -StrictMath.log(half);
          case ResponseCurve.Hill(double half, double steepness) ->
              steepness < 1
                  ? Double.POSITIVE_INFINITY
                  : steepness > 1 ? curve.marginal(lump) : -StrictMath.log(half);
          case ResponseCurve.Saturating(double scale) -> -StrictMath.log(scale);
        };
    return new MarginalEnvelope(curve, lump, top);
  }

  double at(double z) {
    return z < lump ? top : curve.marginal(z);
  }
}
