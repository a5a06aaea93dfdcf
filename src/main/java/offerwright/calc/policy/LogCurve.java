package offerwright.calc.policy;

import offerwright.domain.plan.ResponseCurve;

/// A response curve in logarithms, where budgets of a cent and of a fortune are alike and Newton's
/// method is at home: `ln f` and `ln f′` by `z = ln x`, and their slopes. Heights are left out: `f`
/// is as in [ResponseCurve].
sealed interface LogCurve {
  /// `ln f(e^z)`.
  double value(double z);

  /// Slope of [#value]: the elasticity of output.
  double valueSlope(double z);

  /// `ln f′(e^z)`.
  double marginal(double z);

  /// Slope of [#marginal].
  double marginalSlope(double z);

  /// The curve.
  static LogCurve of(ResponseCurve curve) {
    return switch (curve) {
      case ResponseCurve.Power(double exponent) -> new OfPower(exponent, StrictMath.log(exponent));
      case ResponseCurve.Logarithmic(double scale) -> new OfLogarithm(scale);
      case ResponseCurve.MichaelisMenten(double half) -> new OfHill(StrictMath.log(half), 1, 0);
      case ResponseCurve.Hill(double half, double steepness) ->
          new OfHill(StrictMath.log(half), steepness, StrictMath.log(steepness));
      case ResponseCurve.Saturating(double scale) -> new OfSaturation(scale, StrictMath.log(scale));
    };
  }

  /// `x^β`.
  record OfPower(double exponent, double logExponent) implements LogCurve {
    @Override
    public double value(double z) {
      return exponent * z;
    }

    @Override
    public double valueSlope(double z) {
      return exponent;
    }

    @Override
    public double marginal(double z) {
      return logExponent + (exponent - 1) * z;
    }

    @Override
    public double marginalSlope(double z) {
      return exponent - 1;
    }
  }

  /// `ln(1 + x/k)`.
  record OfLogarithm(double scale) implements LogCurve {
    @Override
    public double value(double z) {
      return StrictMath.log(StrictMath.log1p(StrictMath.exp(z) / scale));
    }

    @Override
    public double valueSlope(double z) {
      double x = StrictMath.exp(z);
      return x == 0 ? 1 : x / (scale + x) / StrictMath.log1p(x / scale);
    }

    @Override
    public double marginal(double z) {
      return -StrictMath.log(scale + StrictMath.exp(z));
    }

    @Override
    public double marginalSlope(double z) {
      double x = StrictMath.exp(z);
      return -x / (scale + x);
    }
  }

  /// `x^n / (K^n + x^n)`, written with `s = n (ln K - z)` as `1/(1 + e^s)`.
  record OfHill(double logHalf, double steepness, double logSteepness) implements LogCurve {
    @Override
    public double value(double z) {
      return -softPlus(steepness * (logHalf - z));
    }

    @Override
    public double valueSlope(double z) {
      return steepness / (1 + StrictMath.exp(steepness * (z - logHalf)));
    }

    @Override
    public double marginal(double z) {
      double s = steepness * (logHalf - z);
      return logSteepness + s - z - 2 * softPlus(s);
    }

    @Override
    public double marginalSlope(double z) {
      return 2 * valueSlope(z) - steepness - 1;
    }

    /// `ln(1 + e^s)`.
    private static double softPlus(double s) {
      return s > 0 ? s + StrictMath.log1p(StrictMath.exp(-s)) : StrictMath.log1p(StrictMath.exp(s));
    }
  }

  /// `1 - e^(-x/k)`.
  record OfSaturation(double scale, double logScale) implements LogCurve {
    @Override
    public double value(double z) {
      return StrictMath.log(-StrictMath.expm1(-StrictMath.exp(z) / scale));
    }

    @Override
    public double valueSlope(double z) {
      double ratio = StrictMath.exp(z) / scale;
      return ratio == 0 ? 1 : ratio / StrictMath.expm1(ratio);
    }

    @Override
    public double marginal(double z) {
      return -StrictMath.exp(z) / scale - logScale;
    }

    @Override
    public double marginalSlope(double z) {
      return -StrictMath.exp(z) / scale;
    }
  }
}
