package offerwright.calc.policy;

import offerwright.domain.plan.ResponseCurve;

/// Expected response to what a budget lets be used of uncertain demand, `E f(min(D, x)/reference) /
/// f(1)`: the part below the budget and `f(x)` for all demand above it.
interface LimitedResponse {
  /// @param law index of the demand; its mean and σ are above 0
  /// @param z `(ln x - μ)/σ`
  /// @param log `ln x`, `x` above 0
  /// @param beyond `P(D > x)`
  double of(int law, double z, double log, double beyond);

  /// In closed form for the power curve, by quadrature for the others.
  ///
  /// @param reference the use at which the response is 1, above 0
  static LimitedResponse of(DemandLaws laws, ResponseCurve curve, double reference) {
    return switch (curve) {
      case ResponseCurve.Power(double exponent) -> new PowerResponse(laws, exponent, reference);
      case ResponseCurve.Logarithmic _,
          ResponseCurve.MichaelisMenten _,
          ResponseCurve.Hill _,
          ResponseCurve.Saturating _ ->
          new QuadratureResponse(laws, LogResponse.of(curve), reference);
    };
  }
}
