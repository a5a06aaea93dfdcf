package offerwright.ui.chart;

import java.util.List;
import java.util.stream.Stream;

/// Measured points and a curve through them.
///
/// @param across over what; example: "Tokens, × average"
/// @param up what is measured; example: "Output"
/// @param points what was measured
/// @param curve points of the curve from left to right; empty if there is none
public record ResponsePlot(String across, String up, List<Point> points, List<Point> curve) {
  /// A place.
  public record Point(double x, double y) {}

  /// Copies the lists.
  public ResponsePlot {
    points = List.copyOf(points);
    curve = List.copyOf(curve);
  }

  Stream<Point> all() {
    return Stream.concat(points.stream(), curve.stream());
  }
}
