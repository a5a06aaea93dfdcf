package offerwright.domain.plan;

import offerwright.domain.Require;

/// How output answers to tokens used, `f(x)` with `x` the use against the reference use (1 = the
/// average person today). Only ratios `f(x)/f(1)` matter.
public sealed interface ResponseCurve {
  /// `x^β`.
  ///
  /// @param exponent β, above 0 to 1; example: 0.30
  record Power(double exponent) implements ResponseCurve {
    /// Refuses an exponent outside (0, 1].
    public Power {
      Require.that(
          exponent > 0 && exponent <= 1,
          "the exponent must be above 0 and at most 1, was %s",
          exponent);
    }
  }

  /// `ln(1 + x/k)`.
  ///
  /// @param scale k, above 0; example: 0.5
  record Logarithmic(double scale) implements ResponseCurve {
    /// Refuses a scale that is not above 0.
    public Logarithmic {
      above(scale, "the scale");
    }
  }

  /// `x / (K + x)`, Michaelis and Menten.
  ///
  /// @param half K, the use at which half of the most is reached, above 0; example: 1.5
  record MichaelisMenten(double half) implements ResponseCurve {
    /// Refuses a half-use that is not above 0.
    public MichaelisMenten {
      above(half, "the use at half of the most");
    }
  }

  /// `x^n / (K^n + x^n)`, Hill; not concave if n is above 1.
  ///
  /// @param half K, above 0; example: 1.5
  /// @param steepness n, above 0; example: 2
  record Hill(double half, double steepness) implements ResponseCurve {
    /// Refuses figures that are not above 0.
    public Hill {
      above(half, "the use at half of the most");
      above(steepness, "the steepness");
    }
  }

  /// `1 - e^(-x/k)`.
  ///
  /// @param scale k, above 0; example: 0.8
  record Saturating(double scale) implements ResponseCurve {
    /// Refuses a scale that is not above 0.
    public Saturating {
      above(scale, "the scale");
    }
  }

  private static void above(double value, String what) {
    Require.that(
        value > 0 && value <= 1e6, "%s must be above 0 and at most 1e6, was %s", what, value);
  }
}
