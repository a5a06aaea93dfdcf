package offerwright.calc.estimate;

import java.util.ArrayList;
import java.util.List;
import offerwright.domain.Require;

/// How a mean settles while paths are added.
public final class Convergence {
  private static final int FIRST = 2;

  private Convergence() {}

  /// The mean after a number of paths.
  ///
  /// @param paths how many; 2, 4, 8, … and all of them
  /// @param mean mean of the first `paths` values
  /// @param standardError its standard error
  public record Point(int paths, double mean, double standardError) {
    /// Lower end of "± 2 standard errors".
    public double low() {
      return mean - 2 * standardError;
    }

    /// Upper end of "± 2 standard errors".
    public double high() {
      return mean + 2 * standardError;
    }
  }

  /// Running mean at 2, 4, 8, … paths and at all of them; a single value makes one point without
  /// error.
  ///
  /// @param values by path, at least one
  public static List<Point> points(double[] values) {
    Require.that(values.length > 0, "a mean needs at least one value");
    List<Point> points = new ArrayList<>();
    double centre = values[0];
    CompensatedSum sum = new CompensatedSum();
    CompensatedSum squares = new CompensatedSum();
    long next = FIRST;
    for (int i = 0; i < values.length; i++) {
      // Measured from the first value, so that a great mean does not drown the variance.
      double apart = values[i] - centre;
      sum.add(apart);
      squares.add(apart * apart);
      int paths = i + 1;
      if (paths == next || paths == values.length) {
        points.add(point(paths, centre, sum.value(), squares.value()));
        next *= 2;
      }
    }
    return List.copyOf(points);
  }

  private static Point point(int paths, double centre, double sum, double squares) {
    double mean = sum / paths;
    double variance = paths == 1 ? 0 : Math.max(0, squares - sum * mean) / (paths - 1);
    return new Point(paths, centre + mean, Math.sqrt(variance / paths));
  }
}
