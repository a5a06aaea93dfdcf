package offerwright.ui.forecast;

import offerwright.calc.productivity.CurveForm;
import offerwright.calc.productivity.FittedCurve;
import offerwright.calc.productivity.ResponseCurves;
import offerwright.calc.productivity.ScaledCurve;
import offerwright.calc.productivity.TwoPoints;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.ui.text.Formats;

/// Response curves in words, and through two points a person types.
final class Responses {
  private static final double FEW = 0.005;

  private Responses() {}

  /// What a curve means: "Twice the tokens give 23.1 % more output, ten times the tokens 99.5 %
  /// more."
  static String meaning(ResponseCurve curve, Formats formats) {
    return "Twice the tokens give "
        + more(curve, 2, formats)
        + " more output, ten times the tokens "
        + more(curve, 10, formats)
        + " more.";
  }

  private static String more(ResponseCurve curve, double times, Formats formats) {
    double more = (ResponseCurves.relative(curve, times) - 1) * 100;
    return formats.decimal(more, more < 1 && more > FEW ? 2 : 1) + " %";
  }

  /// The name of the first parameter.
  static String first(CurveForm form) {
    return switch (form) {
      case POWER -> "exponent β";
      case LOGARITHMIC, SATURATING -> "scale k";
      case MICHAELIS_MENTEN, HILL -> "half of the most at K";
    };
  }

  /// The first parameter of a curve.
  static double first(ResponseCurve curve) {
    return switch (curve) {
      case ResponseCurve.Power(double exponent) -> exponent;
      case ResponseCurve.Logarithmic(double scale) -> scale;
      case ResponseCurve.MichaelisMenten(double half) -> half;
      case ResponseCurve.Hill(double half, double _) -> half;
      case ResponseCurve.Saturating(double scale) -> scale;
    };
  }

  /// Hill's steepness; 1 for the others, which have none.
  static double steepness(ResponseCurve curve) {
    return curve instanceof ResponseCurve.Hill(double _, double steepness) ? steepness : 1;
  }

  /// The curve of a form through two points, or why there is none.
  static Checked<ResponseCurve> through(
      CurveForm form, double steepness, double x1, double y1, double x2, double y2) {
    if (x1 <= 0 || y1 <= 0 || x2 <= 0 || y2 <= 0) {
      return Checked.bad(
          Problem.error("points", "Uses and outputs must be above 0.", "Correct the points."));
    }
    if (x2 <= x1) {
      return Checked.bad(
          Problem.error(
              "points",
              "The second point must have the greater use.",
              "Exchange the points, or correct their uses."));
    }
    return new TwoPoints(x1, y1, x2, y2).calibrate(form, steepness).map(ScaledCurve::shape);
  }

  /// How well a curve fits: "12 measurements, the curve misses them by 0.21 on average."
  static String quality(FittedCurve fitted, int count, int leftOut, Formats formats) {
    String out =
        leftOut == 0
            ? ""
            : ", " + formats.count(leftOut) + (leftOut == 1 ? " row" : " rows") + " left out";
    return formats.count(count)
        + (count == 1 ? " measurement" : " measurements")
        + out
        + "; standard deviation around the curve "
        + formats.decimal(fitted.deviation(), digits(fitted.deviation()))
        + ".";
  }

  /// Decimals that show three digits that count, at most six.
  static int digits(double value) {
    double size = Math.abs(value);
    return size == 0 ? 0 : Math.clamp((long) Math.ceil(2 - Math.log10(size)), 0, 6);
  }
}
