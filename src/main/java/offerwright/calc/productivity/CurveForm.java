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

  private static final double MORE = 10;
  private static final double ROUND = 1e4;

  /// The form of a curve.
  public static CurveForm of(ResponseCurve curve) {
    return switch (curve) {
      case ResponseCurve.Power _ -> POWER;
      case ResponseCurve.Logarithmic _ -> LOGARITHMIC;
      case ResponseCurve.MichaelisMenten _ -> MICHAELIS_MENTEN;
      case ResponseCurve.Hill _ -> HILL;
      case ResponseCurve.Saturating _ -> SATURATING;
    };
  }

  /// A curve of this form that says the same as another one about ten times the tokens, so that
  /// changing the form changes as little as possible; a usual curve if there is none.
  public ResponseCurve like(ResponseCurve other) {
    if (of(other) == this) {
      return other;
    }
    double more = ResponseCurves.relative(other, MORE);
    return more > 0
        ? new TwoPoints(1, 1, MORE, more)
            .calibrate(this, 1)
            .value()
            .map(ScaledCurve::shape)
            .map(this::rounded)
            .orElseGet(this::usual)
        : usual();
  }

  /// Figures a person can read: four decimals are finer than anybody knows them.
  private ResponseCurve rounded(ResponseCurve curve) {
    double first = Math.rint(CurveModel.first(curve) * ROUND) / ROUND;
    return first > 0 ? curve(first, 1) : usual();
  }

  private ResponseCurve usual() {
    return switch (this) {
      case POWER -> new ResponseCurve.Power(0.3);
      case LOGARITHMIC -> new ResponseCurve.Logarithmic(0.5);
      case MICHAELIS_MENTEN -> new ResponseCurve.MichaelisMenten(1.5);
      case HILL -> new ResponseCurve.Hill(1.5, 1);
      case SATURATING -> new ResponseCurve.Saturating(0.8);
    };
  }

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
