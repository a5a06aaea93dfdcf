package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import offerwright.calc.estimate.Estimate;

/// What a [FrontierChart] shows: policies by an index of fairness and the output they leave, and
/// the curve of α-fair splits.
///
/// @param across title of the index; example: "Gini of the budget (0 = everyone the same)"
/// @param equal the index where everyone has the same, which the axis shows; empty = the axis shows
///   the policies alone
/// @param dots the policies, in the order of their table
/// @param curve the α-fair splits, α ascending; may be empty
/// @param alpha α to mark on the curve; empty = none
/// @param bound words on a line at 100 % of output; example: "most a personal split can reach";
///   empty = no line
public record Frontier(
    String across,
    OptionalDouble equal,
    List<Dot> dots,
    List<Point> curve,
    OptionalDouble alpha,
    String bound) {
  /// Nothing to show.
  public static final Frontier NONE =
      new Frontier("", OptionalDouble.empty(), List.of(), List.of(), OptionalDouble.empty(), "");

  /// The output of the bound, in percent.
  static final double BEST = 100;

  /// Copies the lists.
  public Frontier {
    dots = List.copyOf(dots);
    curve = List.copyOf(curve);
  }

  /// A policy.
  ///
  /// @param key what it is selected by
  /// @param letter stands for the name where there is little room; example: "A"
  /// @param name example: "Hybrid 50 / 50"
  /// @param across the index with its 95 % interval
  /// @param output output in percent of the best split, with its 95 % interval; a pool can come to
  ///   more than 100
  /// @param today true for the budgets of today
  /// @param facts further figures to say
  public record Dot(
      String key,
      String letter,
      String name,
      Estimate across,
      Estimate output,
      boolean today,
      List<Fact> facts) {
    /// Copies the list.
    public Dot {
      facts = List.copyOf(facts);
    }

    /// False for figures that are infinite or not known.
    boolean isDrawn() {
      return Double.isFinite(across.value()) && Double.isFinite(output.value());
    }
  }

  /// A figure in words.
  ///
  /// @param name example: "Output"
  /// @param figure example: "99.2 %, 99.0 to 99.4 %"
  public record Fact(String name, String figure) {}

  /// An α-fair split.
  ///
  /// @param alpha α; infinite for max-min
  /// @param across its index
  /// @param output its output in percent of the best split
  public record Point(double alpha, double across, double output) {
    boolean isDrawn() {
      return Double.isFinite(across) && Double.isFinite(output);
    }

    /// Equal steps of this are about equally far apart on the curve: 0 for α = 0, 1 for max-min.
    private double step() {
      return Double.isInfinite(alpha) ? 1 : alpha / (1 + alpha);
    }
  }

  /// The policies that can be drawn.
  List<Dot> drawn() {
    return dots.stream().filter(Dot::isDrawn).toList();
  }

  /// The policies without a place.
  List<Dot> left() {
    return dots.stream().filter(dot -> !dot.isDrawn()).toList();
  }

  /// The curve from α = 0 to 1, or beyond; both hold the point at α = 1.
  List<Point> part(boolean beyond) {
    List<Point> part = new ArrayList<>();
    Optional<Point> middle = at(1);
    if (beyond) {
      middle.ifPresent(part::add);
    }
    curve.stream()
        .filter(Point::isDrawn)
        .filter(point -> beyond ? point.alpha() > 1 : point.alpha() < 1)
        .forEach(part::add);
    if (!beyond) {
      middle.ifPresent(part::add);
    }
    return part;
  }

  /// The place of an α on the curve, between the points known; empty outside them.
  Optional<Point> at(double alpha) {
    Optional<Point> before = Optional.empty();
    for (Point point : curve) {
      if (!point.isDrawn()) {
        continue;
      }
      if (point.alpha() == alpha) {
        return Optional.of(point);
      }
      if (point.alpha() > alpha) {
        return before.map(from -> between(from, point, alpha));
      }
      before = Optional.of(point);
    }
    return Optional.empty();
  }

  private static Point between(Point from, Point to, double alpha) {
    double share =
        (new Point(alpha, 0, 0).step() - from.step()) / Math.max(to.step() - from.step(), 1e-12);
    return new Point(
        alpha,
        from.across() + share * (to.across() - from.across()),
        from.output() + share * (to.output() - from.output()));
  }
}
