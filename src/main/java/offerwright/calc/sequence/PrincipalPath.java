package offerwright.calc.sequence;

import offerwright.domain.Require;

/// Builds a Brownian path from independent standard normals so that the first of them matter most:
/// by the principal components of the covariance `min(i, j)` of a path at equal steps (Acworth,
/// Broadie and Glasserman 1998; Glasserman 2004, 3.1.2). For 48 months the first component alone
/// holds 81 % of the variance. With independent random numbers the order would not matter; with a
/// Sobol' sequence, whose first dimensions are the evenest, it does.
public final class PrincipalPath {
  /// `weights[step][component]`.
  private final double[][] weights;

  /// A path of equal steps with variance 1 each.
  ///
  /// @param steps 1 or more; example: 48 months
  public PrincipalPath(int steps) {
    Require.that(steps >= 1, "a path needs at least one step, not %d", steps);
    weights = new double[steps][steps];
    double span = 2.0 * steps + 1;
    for (int k = 0; k < steps; k++) {
      double angle = (2 * k + 1) * Math.PI / span;
      // The eigenvalue is 1/(4 sin²(angle/2)), the eigenvector √(4/span) sin(step · angle).
      double deviation = 0.5 / StrictMath.sin(angle / 2);
      for (int i = 0; i < steps; i++) {
        weights[i][k] = deviation * 2 / Math.sqrt(span) * StrictMath.sin((i + 1) * angle);
      }
    }
  }

  /// Number of steps, which is the number of normals.
  public int steps() {
    return weights.length;
  }

  /// Writes the path at the steps 1, 2, …: a Brownian motion with variance 1 a step.
  ///
  /// @param normals one a step, the most important first
  /// @param path as long; not the same array
  public void build(double[] normals, double[] path) {
    for (int i = 0; i < weights.length; i++) {
      double sum = 0;
      for (int k = 0; k < weights.length; k++) {
        sum += weights[i][k] * normals[k];
      }
      path[i] = sum;
    }
  }

  /// Share of the variance of the whole path that the first components hold, 0 to 1.
  ///
  /// @param components 0 to the number of steps
  public double explained(int components) {
    double held = 0;
    double all = 0;
    for (double[] row : weights) {
      for (int k = 0; k < row.length; k++) {
        double part = row[k] * row[k];
        all += part;
        held += k < components ? part : 0;
      }
    }
    return held / all;
  }
}
