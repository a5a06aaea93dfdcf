package offerwright.calc.productivity;

import java.util.List;
import offerwright.domain.Require;
import offerwright.domain.problem.Checked;

/// Measured use and output, one pair for each person or team: what a response curve is fitted to.
///
/// @param points in the order they were given
public record Measurements(List<Point> points) {
  /// One pair.
  ///
  /// @param use tokens in any unit, above 0; example: 1.5 for half more than the average person
  /// @param output what was made with them in any unit, 0 or more; example: 12 changes merged
  public record Point(double use, double output) {
    /// Refuses a use that is not above 0 and an output below 0.
    public Point {
      Require.that(use > 0 && Double.isFinite(use), "the use must be above 0, was %s", use);
      Require.that(
          output >= 0 && Double.isFinite(output), "the output must be 0 or more, was %s", output);
    }
  }

  /// Copies the list.
  public Measurements {
    points = List.copyOf(points);
  }

  /// The same outputs with every use against the mean of all, which counts as 1; unchanged without
  /// points.
  public Measurements againstMean() {
    double mean = points.stream().mapToDouble(Point::use).average().orElse(1);
    return new Measurements(
        points.stream().map(point -> new Point(point.use() / mean, point.output())).toList());
  }

  /// The curve of a form fitted by least squares, or why there is none; see [CurveFit#of].
  public Checked<FittedCurve> fit(CurveForm form) {
    return CurveFit.of(
        form,
        points.stream().mapToDouble(Point::use).toArray(),
        points.stream().mapToDouble(Point::output).toArray());
  }
}
