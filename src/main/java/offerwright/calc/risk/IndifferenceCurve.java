package offerwright.calc.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Pairs of two parts of an offer that are all worth the same sure amount; example: base salary
/// against token budget.
///
/// @param points in the order asked for
public record IndifferenceCurve(List<Point> points) {
  /// How far around the last point the next is looked for first, as a share of the range.
  private static final double NEAR = 0.02;

  /// Copies the list.
  public IndifferenceCurve {
    points = List.copyOf(points);
  }

  /// A point of the curve.
  ///
  /// @param x the first part
  /// @param y what the second part must be; empty if nothing in its range will do
  /// @param ahead who stays ahead for every y of the range then: A = the offer is worth more than
  ///   the sure amount, B = less; NEITHER where y is there
  public record Point(double x, OptionalDouble y, Side ahead) {}

  /// Solves point by point, each from where the last two lead to, to a relative accuracy of about
  /// 10⁻¹² of y.
  ///
  /// @param offer what can be set
  /// @param paths number of paths
  /// @param certain the sure amount that every point is worth
  /// @param aversion whose risk it is
  /// @param xs values of the first part
  /// @param range where the second part may lie
  public static IndifferenceCurve of(
      AdjustableTwo offer,
      int paths,
      double certain,
      RiskAversion aversion,
      double[] xs,
      Range range) {
    List<Point> points = new ArrayList<>();
    double last = Double.NaN;
    double before = Double.NaN;
    for (double x : xs) {
      Gap gap = new Gap((y, values) -> offer.fill(x, y, values), paths, aversion, certain, range);
      double y = root(gap, last, before);
      boolean found = !Double.isNaN(y) && gap.bears(y);
      points.add(
          new Point(
              x,
              found ? OptionalDouble.of(y) : OptionalDouble.empty(),
              found ? Side.NEITHER : ahead(gap, y)));
      before = found ? last : Double.NaN;
      last = found ? y : Double.NaN;
    }
    return new IndifferenceCurve(points);
  }

  private static double root(Gap gap, double last, double before) {
    if (Double.isNaN(last)) {
      return gap.root();
    }
    double reach = NEAR * gap.range().width();
    return Double.isNaN(before)
        ? gap.root(last, reach)
        : gap.root(
            2 * last - before, Math.min(reach, Math.max(Math.abs(last - before), reach / 100)));
  }

  /// Where A jumps over the sure amount it stays ahead wherever it can be valued.
  private static Side ahead(Gap gap, double y) {
    return Double.isNaN(y) ? Side.of(gap.at(gap.range().low())) : Side.A;
  }
}
