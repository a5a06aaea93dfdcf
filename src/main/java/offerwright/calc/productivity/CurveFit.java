package offerwright.calc.productivity;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import offerwright.domain.Require;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresOptimizer.Optimum;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresProblem;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.util.Precision;

/// Least squares of a response curve on measured use and output (a pilot, an import), by Levenberg
/// and Marquardt on the logarithms of the parameters, which so stay positive. The optimum and its
/// standard errors are those of the fit in the parameters themselves.
public final class CurveFit {
  private static final double TIGHT = 1e-14;
  private static final int TRIES = 10_000;
  private static final double LARGEST = 1e6;

  private CurveFit() {}

  /// The fitted curve, or why there is none.
  ///
  /// @param form the form
  /// @param uses above 0
  /// @param outputs one a use
  public static Checked<FittedCurve> of(CurveForm form, double[] uses, double[] outputs) {
    Require.that(
        uses.length == outputs.length, "%d uses for %d outputs", uses.length, outputs.length);
    for (double use : uses) {
      Require.that(use > 0 && Double.isFinite(use), "a use must be above 0, was %s", use);
    }
    if (Arrays.stream(uses).distinct().count() < form.parameters()
        || uses.length <= form.parameters()) {
      return bad(
          String.format(
              Locale.ROOT,
              "%d measurements at %d different uses are too few: this form has %d parameters.",
              uses.length,
              Arrays.stream(uses).distinct().count(),
              form.parameters()),
          "Measure more people, or choose a form with fewer parameters.");
    }
    try {
      return fitted(form, uses, outputs);
    } catch (MathIllegalStateException | MathIllegalArgumentException failed) {
      return bad(
          "The measurements do not settle on a curve of this form.",
          "Choose another form, or measure over a wider range of uses.");
    }
  }

  private static Checked<FittedCurve> fitted(CurveForm form, double[] uses, double[] outputs) {
    LeastSquaresProblem problem =
        new LeastSquaresBuilder()
            .model(new CurveModel(form, uses))
            .target(outputs)
            .start(new ArrayRealVector(start(form, uses, outputs)))
            .maxEvaluations(TRIES)
            .maxIterations(TRIES)
            .build();
    Optimum optimum =
        new LevenbergMarquardtOptimizer()
            .withCostRelativeTolerance(TIGHT)
            .withParameterRelativeTolerance(TIGHT)
            .withOrthoTolerance(TIGHT)
            .optimize(problem);
    double[] parameters = optimum.getPoint().toArray();
    Arrays.setAll(parameters, i -> StrictMath.exp(parameters[i]));
    double steepness = form == CurveForm.HILL ? parameters[2] : 1;
    double most = form == CurveForm.POWER ? 1 : LARGEST;
    if (!inside(parameters[1], most) || !inside(steepness, LARGEST) || !(parameters[0] > 0)) {
      return bad(
          String.format(
              Locale.ROOT,
              "No curve of this form fits: its best parameter would be %.4g, outside 0 to %.4g.",
              inside(parameters[1], most) ? steepness : parameters[1],
              inside(parameters[1], most) ? LARGEST : most),
          "Choose another form, or measure over a wider range of uses.");
    }
    int freedom = uses.length - form.parameters();
    double deviation = optimum.getCost() / Math.sqrt(freedom);
    double[] errors = optimum.getSigma(Precision.SAFE_MIN).toArray();
    // getSigma leaves the variance of the residuals out; a logarithm's error times the parameter is
    // the parameter's.
    Arrays.setAll(errors, i -> errors[i] * deviation * parameters[i]);
    ResponseCurve shape = form.curve(parameters[1], steepness);
    return Checked.good(
        new FittedCurve(
            new ScaledCurve(shape, parameters[0]),
            errors[0],
            errors[1],
            form == CurveForm.HILL ? OptionalDouble.of(errors[2]) : OptionalDouble.empty(),
            deviation,
            freedom));
  }

  /// Logarithms of height, first parameter and, for Hill, steepness: of the curve through the means
  /// of the lower and the upper half where there is one, otherwise from the middle of the data.
  private static double[] start(CurveForm form, double[] uses, double[] outputs) {
    double middle = Arrays.stream(uses).average().orElseThrow();
    double top = Arrays.stream(outputs).map(Math::abs).max().orElseThrow();
    double first = form == CurveForm.POWER ? StrictMath.log(0.5) : StrictMath.log(middle);
    double height = StrictMath.log(top > 0 ? top : 1);
    double[] low = mean(uses, outputs, middle, false);
    double[] high = mean(uses, outputs, middle, true);
    if (low[0] < high[0] && low[1] > 0 && high[1] > 0) {
      Checked<ScaledCurve> through =
          new TwoPoints(low[0], low[1], high[0], high[1]).calibrate(form, 1);
      if (through.value().isPresent()) {
        ScaledCurve curve = through.value().get();
        height = StrictMath.log(curve.height());
        first = StrictMath.log(CurveModel.first(curve.shape()));
      }
    }
    return form == CurveForm.HILL ? new double[] {height, first, 0} : new double[] {height, first};
  }

  private static boolean inside(double parameter, double most) {
    return parameter > 0 && parameter <= most;
  }

  private static double[] mean(double[] uses, double[] outputs, double middle, boolean upper) {
    double use = 0;
    double output = 0;
    int count = 0;
    for (int i = 0; i < uses.length; i++) {
      if (upper == (uses[i] > middle)) {
        use += uses[i];
        output += outputs[i];
        count++;
      }
    }
    return new double[] {use / count, output / count};
  }

  private static Checked<FittedCurve> bad(String message, String repair) {
    return Checked.bad(Problem.error("measurements", message, repair));
  }
}
