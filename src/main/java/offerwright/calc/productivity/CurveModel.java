package offerwright.calc.productivity;

import offerwright.domain.plan.ResponseCurve;
import org.apache.commons.math3.fitting.leastsquares.MultivariateJacobianFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.Pair;

/// Outputs at given uses and their derivatives by the logarithms of height, first parameter and,
/// for Hill, steepness.
final class CurveModel implements MultivariateJacobianFunction {
  private final CurveForm form;
  private final double[] uses;

  CurveModel(CurveForm form, double[] uses) {
    this.form = form;
    this.uses = uses.clone();
  }

  @Override
  public Pair<RealVector, RealMatrix> value(RealVector logs) {
    double height = StrictMath.exp(logs.getEntry(0));
    double first = StrictMath.exp(logs.getEntry(1));
    double steepness = form == CurveForm.HILL ? StrictMath.exp(logs.getEntry(2)) : 1;
    double[] values = new double[uses.length];
    double[][] slopes = new double[uses.length][];
    for (int i = 0; i < uses.length; i++) {
      double[] row = row(uses[i], first, steepness);
      values[i] = height * row[0];
      for (int j = 0; j < row.length; j++) {
        row[j] *= height;
      }
      slopes[i] = row;
    }
    return new Pair<>(new ArrayRealVector(values, false), new Array2DRowRealMatrix(slopes, false));
  }

  /// The shape, and its derivatives by the logarithms of its parameters. The shape itself is the
  /// derivative by the logarithm of the height.
  private double[] row(double x, double first, double steepness) {
    return switch (form) {
      case POWER -> {
        double value = StrictMath.pow(x, first);
        yield new double[] {value, value * StrictMath.log(x) * first};
      }
      case LOGARITHMIC -> new double[] {StrictMath.log1p(x / first), -x / (first + x)};
      case MICHAELIS_MENTEN -> {
        double value = x / (first + x);
        yield new double[] {value, -value * (1 - value)};
      }
      case HILL -> {
        double value = 1 / (1 + StrictMath.pow(first / x, steepness));
        double change = value * (1 - value) * steepness;
        yield new double[] {value, -change, change * StrictMath.log(x / first)};
      }
      case SATURATING -> {
        double ratio = x / first;
        yield new double[] {-StrictMath.expm1(-ratio), -ratio * StrictMath.exp(-ratio)};
      }
    };
  }

  /// The first parameter of a curve: β, k or K.
  static double first(ResponseCurve curve) {
    return switch (curve) {
      case ResponseCurve.Power(double exponent) -> exponent;
      case ResponseCurve.Logarithmic(double scale) -> scale;
      case ResponseCurve.MichaelisMenten(double half) -> half;
      case ResponseCurve.Hill(double half, double _) -> half;
      case ResponseCurve.Saturating(double scale) -> scale;
    };
  }
}
