package offerwright.calc.productivity;

import offerwright.domain.plan.ResponseCurve;

/// The forms a response curve can have.
public enum CurveForm {
  /// `x^β`.
  POWER,
  /// `ln(1 + x/k)`.
  LOGARITHMIC,
  /// `x / (K + x)`.
  MICHAELIS_MENTEN,
  /// `x^n / (K^n + x^n)`.
  HILL,
  /// `1 - e^(-x/k)`.
  SATURATING;

  /// Number of parameters, the height included: 3 for Hill, 2 for the others.
  public int parameters() {
    return this == HILL ? 3 : 2;
  }

  /// The curve with a first parameter (β, k or K) and, for Hill, a steepness. Throws if they are
  /// outside what [ResponseCurve] allows.
  public ResponseCurve curve(double first, double steepness) {
    return switch (this) {
      case POWER -> new ResponseCurve.Power(first);
      case LOGARITHMIC -> new ResponseCurve.Logarithmic(first);
      case MICHAELIS_MENTEN -> new ResponseCurve.MichaelisMenten(first);
      case HILL -> new ResponseCurve.Hill(first, steepness);
      case SATURATING -> new ResponseCurve.Saturating(first);
    };
  }
}
