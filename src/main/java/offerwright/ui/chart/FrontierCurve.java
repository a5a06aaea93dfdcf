package offerwright.ui.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.scene.shape.Rectangle;
import offerwright.ui.text.Formats;

/// The α-fair splits in a [FrontierChart] of one size: solid from α = 0 to 1, dashed beyond, with
/// marks at α anybody knows and at that of the moment.
///
/// @param frontier what is shown
/// @param plane where figures lie
/// @param formats how figures are written
record FrontierCurve(Frontier frontier, FrontierPlane plane, Formats formats) {
  private static final double EDGE = 3;
  private static final List<Double> NAMED = List.of(0.0, 0.5, 1.0, 2.0, Double.POSITIVE_INFINITY);

  /// A point of the curve that is marked.
  ///
  /// @param present true for the α of the moment
  record Mark(double x, double y, String words, boolean present) {}

  /// Where the curve leaves the plot, and what its marks outside come to.
  record Exit(double x, double y, String words) {}

  /// How an α is called: "α = 0.5", "max-min".
  static String words(double alpha, Formats formats) {
    return Double.isInfinite(alpha)
        ? "max-min"
        : "α = " + formats.number(BigDecimal.valueOf(alpha));
  }

  /// The marks in the plot.
  List<Mark> marks() {
    Optional<Frontier.Point> present =
        frontier.alpha().isPresent()
            ? frontier.at(frontier.alpha().getAsDouble())
            : Optional.empty();
    List<Mark> marks = new ArrayList<>();
    for (double alpha : NAMED) {
      frontier
          .at(alpha)
          .filter(plane::holds)
          .filter(point -> present.isEmpty() || present.get().alpha() != alpha)
          .map(point -> mark(point, false))
          .ifPresent(marks::add);
    }
    present.filter(plane::holds).map(point -> mark(point, true)).ifPresent(marks::add);
    return marks;
  }

  private Mark mark(Frontier.Point point, boolean present) {
    return new Mark(plane.x(point), plane.y(point), words(point.alpha(), formats), present);
  }

  /// The curve piece by piece.
  List<DotLabels.Line> lines() {
    List<DotLabels.Line> lines = new ArrayList<>();
    for (boolean beyond : new boolean[] {false, true}) {
      List<Frontier.Point> part = frontier.part(beyond);
      for (int i = 1; i < part.size(); i++) {
        lines.add(line(part.get(i - 1), part.get(i)));
      }
    }
    return lines;
  }

  private DotLabels.Line line(Frontier.Point from, Frontier.Point to) {
    return new DotLabels.Line(plane.x(from), plane.y(from), plane.x(to), plane.y(to));
  }

  /// Empty for a curve that stays inside.
  Optional<Exit> exit() {
    List<Frontier.Point> tail = frontier.part(true);
    for (int i = 1; i < tail.size(); i++) {
      if (!plane.holds(tail.get(i))) {
        DotLabels.Line step = line(tail.get(i - 1), tail.get(i));
        double across = step.toX() - step.fromX();
        double down = step.toY() - step.fromY();
        double share = step.within(plane.frame()) / Math.hypot(across, down);
        String arrow = step.toY() > plane.frame().bottom() ? "↓ " : "→ ";
        return Optional.of(
            new Exit(
                step.fromX() + share * across, step.fromY() + share * down, arrow + outside(tail)));
      }
    }
    return Optional.empty();
  }

  private String outside(List<Frontier.Point> tail) {
    return tail.stream()
        .filter(point -> !plane.holds(point))
        .filter(point -> NAMED.contains(point.alpha()) || point.equals(tail.getLast()))
        .map(point ->
            words(point.alpha(), formats) + ": " + formats.decimal(point.output(), 1) + " %")
        .collect(Collectors.joining(", "));
  }

  void draw(Ink ink) {
    draw(ink, "ow-frontier-curve", frontier.part(false));
    draw(ink, "ow-frontier-beyond", frontier.part(true));
  }

  private void draw(Ink ink, String style, List<Frontier.Point> part) {
    double[] points =
        part.stream()
            .flatMapToDouble(point -> DoubleStream.of(plane.x(point), plane.y(point)))
            .toArray();
    if (points.length >= 4) {
      Frame frame = plane.frame();
      ink.path(style, points)
          .setClip(
              new Rectangle(
                  frame.left() - EDGE,
                  frame.top() - EDGE,
                  frame.width() + 2 * EDGE,
                  frame.height() + EDGE));
    }
  }
}
