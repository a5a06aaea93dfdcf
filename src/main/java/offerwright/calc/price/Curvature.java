package offerwright.calc.price;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;

/// How uncertain the maximum of a likelihood is: the inverse of its curvature there.
final class Curvature {
  private static final double RELATIVE_STEP = 1e-4;

  private Curvature() {}

  /// Covariance of the parameters at the maximum `point` of the logarithm of a likelihood, from
  /// second differences. Empty if the point is no proper maximum.
  static Optional<double[][]> covariance(ToDoubleFunction<double[]> logLikelihood, double[] point) {
    int n = point.length;
    double[][] information = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        information[i][j] = -second(logLikelihood, point, i, j);
        information[j][i] = information[i][j];
      }
    }
    try {
      RealMatrix inverse =
          new LUDecomposition(new Array2DRowRealMatrix(information)).getSolver().getInverse();
      for (int i = 0; i < n; i++) {
        double variance = inverse.getEntry(i, i);
        if (!(variance > 0) || Double.isInfinite(variance)) {
          return Optional.empty();
        }
      }
      return Optional.of(inverse.getData());
    } catch (SingularMatrixException flat) {
      return Optional.empty();
    }
  }

  private static double second(ToDoubleFunction<double[]> f, double[] point, int i, int j) {
    double di = step(point[i]);
    double dj = step(point[j]);
    if (i == j) {
      return (moved(f, point, i, di, j, 0)
              - 2 * f.applyAsDouble(point)
              + moved(f, point, i, -di, j, 0))
          / (di * di);
    }
    return (moved(f, point, i, di, j, dj)
            - moved(f, point, i, di, j, -dj)
            - moved(f, point, i, -di, j, dj)
            + moved(f, point, i, -di, j, -dj))
        / (4 * di * dj);
  }

  private static double moved(
      ToDoubleFunction<double[]> f, double[] point, int i, double di, int j, double dj) {
    double[] moved = point.clone();
    moved[i] += di;
    moved[j] += dj;
    return f.applyAsDouble(moved);
  }

  private static double step(double value) {
    return RELATIVE_STEP * Math.max(0.1, Math.abs(value));
  }
}
