package offerwright.calc.productivity;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import offerwright.domain.Require;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/// The curve through two measured points: who uses `x1` makes `y1`, who uses `x2` makes `y2`. All
/// four are above 0 and `x1` is below `x2`. Both points are the same curve's only if output grows,
/// but not faster than use; for Hill, not faster than its steepness allows.
///
/// @param x1 lesser use
/// @param y1 output at it
/// @param x2 greater use; example: 10 times the lesser
/// @param y2 output at it; example: twice the lesser
public record TwoPoints(double x1, double y1, double x2, double y2) {
  private static final double RELATIVE = 1e-14;
  private static final double ABSOLUTE = 1e-14;
  private static final int TRIES = 1_000;

  /// Widest search for a scale, in powers of e around the two uses.
  private static final double FAR = 13;

  /// Refuses points that are not above 0 or out of order.
  public TwoPoints {
    Require.that(x1 > 0 && x2 > x1, "the uses must be above 0 and rise, were %s and %s", x1, x2);
    Require.that(y1 > 0 && y2 > 0, "the outputs must be above 0, were %s and %s", y1, y2);
  }

  /// The curve of a form through the points, or why there is none.
  ///
  /// @param form the form
  /// @param steepness `n`, given, for Hill; not looked at for the others
  public Checked<ScaledCurve> calibrate(CurveForm form, double steepness) {
    double uses = x2 / x1;
    double outputs = y2 / y1;
    double most = form == CurveForm.HILL ? StrictMath.pow(uses, steepness) : uses;
    boolean straight = form == CurveForm.POWER && outputs == uses;
    if (outputs <= 1 || (outputs >= most && !straight)) {
      return none(outputs, most);
    }
    double first =
        switch (form) {
          case POWER -> StrictMath.log(outputs) / StrictMath.log(uses);
          case MICHAELIS_MENTEN -> (y2 - y1) / (y1 / x1 - y2 / x2);
          case HILL -> {
            // Michaelis and Menten in x^n
            double left = StrictMath.pow(x1, steepness);
            double right = StrictMath.pow(x2, steepness);
            yield StrictMath.pow((y2 - y1) / (y1 / left - y2 / right), 1 / steepness);
          }
          case LOGARITHMIC ->
              scale(k -> StrictMath.log1p(x2 / k) / StrictMath.log1p(x1 / k), outputs);
          case SATURATING ->
              scale(k -> StrictMath.expm1(-x2 / k) / StrictMath.expm1(-x1 / k), outputs);
        };
    if (!(first > 0 && first <= 1e6)) {
      return none(outputs, most);
    }
    ResponseCurve shape = form.curve(first, steepness);
    return Checked.good(new ScaledCurve(shape, y1 / ResponseCurves.value(shape, x1)));
  }

  /// The scale at which the ratio of the outputs is the measured one; the ratio rises with the
  /// scale from 1 to the ratio of the uses. NaN if it lies too far out.
  private double scale(DoubleUnaryOperator ratio, double outputs) {
    DoubleUnaryOperator gap = log -> ratio.applyAsDouble(StrictMath.exp(log)) - outputs;
    double low = StrictMath.log(x1) - FAR;
    double high = StrictMath.log(x2) + FAR;
    return gap.applyAsDouble(low) < 0 && gap.applyAsDouble(high) > 0
        ? StrictMath.exp(
            new BrentSolver(RELATIVE, ABSOLUTE, 0).solve(TRIES, gap::applyAsDouble, low, high))
        : Double.NaN;
  }

  private Checked<ScaledCurve> none(double outputs, double most) {
    return Checked.bad(
        Problem.error(
            "points",
            String.format(
                Locale.ROOT,
                "No curve of this form goes through both points: output grows %.3g times, and it can only grow more than 1 and less than %.3g times.",
                outputs,
                most),
            "Correct the points or choose another form."));
  }
}
