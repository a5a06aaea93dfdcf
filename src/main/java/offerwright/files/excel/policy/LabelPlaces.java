package offerwright.files.excel.policy;

import java.util.ArrayList;
import java.util.List;

/// On which side of its dot the name of a policy stands, so that names keep clear of each other as
/// far as four sides allow.
final class LabelPlaces {
  /// A side of a dot.
  enum Side {
    RIGHT,
    ABOVE,
    BELOW,
    LEFT
  }

  /// A dot in a plot of a known size, from its lower left corner, in points.
  record Dot(double x, double y, String name) {}

  private record Box(double left, double bottom, double right, double top) {
    double over(Box other) {
      double width = Math.min(right, other.right) - Math.max(left, other.left);
      double height = Math.min(top, other.top) - Math.max(bottom, other.bottom);
      return width > 0 && height > 0 ? width * height : 0;
    }

    double area() {
      return (right - left) * (top - bottom);
    }
  }

  private static final double LETTER = 5.4;
  private static final double HIGH = 12;
  private static final double RADIUS = 5;

  private LabelPlaces() {}

  /// A side for each dot, in their order.
  ///
  /// @param width of the plot
  /// @param height of the plot
  static List<Side> of(List<Dot> dots, double width, double height) {
    Box plot = new Box(0, 0, width, height);
    List<Box> taken = new ArrayList<>();
    dots.forEach(dot ->
        taken.add(new Box(dot.x() - RADIUS, dot.y() - RADIUS, dot.x() + RADIUS, dot.y() + RADIUS)));
    List<Side> sides = new ArrayList<>();
    for (Dot dot : dots) {
      Side best = Side.RIGHT;
      double least = Double.MAX_VALUE;
      for (Side side : Side.values()) {
        double cost = cost(box(dot, side), plot, taken);
        if (cost < least) {
          least = cost;
          best = side;
        }
      }
      sides.add(best);
      taken.add(box(dot, best));
    }
    return sides;
  }

  private static double cost(Box box, Box plot, List<Box> taken) {
    return box.area() - box.over(plot) + taken.stream().mapToDouble(box::over).sum();
  }

  private static Box box(Dot dot, Side side) {
    double width = LETTER * dot.name().length();
    double apart = RADIUS + 1;
    return switch (side) {
      case RIGHT ->
          new Box(dot.x() + apart, dot.y() - HIGH / 2, dot.x() + apart + width, dot.y() + HIGH / 2);
      case LEFT ->
          new Box(dot.x() - apart - width, dot.y() - HIGH / 2, dot.x() - apart, dot.y() + HIGH / 2);
      case ABOVE ->
          new Box(
              dot.x() - width / 2, dot.y() + apart, dot.x() + width / 2, dot.y() + apart + HIGH);
      case BELOW ->
          new Box(
              dot.x() - width / 2, dot.y() - apart - HIGH, dot.x() + width / 2, dot.y() - apart);
    };
  }
}
