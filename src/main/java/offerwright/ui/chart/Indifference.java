package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import offerwright.calc.value.PackagePart;

/// What an [IndifferenceChart] shows: how much of one good is worth the same with how much of
/// another, and what could be asked for.
///
/// @param across the good from left to right, with the title of its axis as caption; example: "B's
///   token budget, $ thousand a year, face value"
/// @param up the other good; example: "B's base, $ thousand a year"
/// @param good the part of a package whose colour the curves have
/// @param legend over the names of the curves; example: "Own-use share of a token dollar"
/// @param curves at most one of them with the look of the person's own
/// @param asks numbered points
/// @param today where the offer stands; empty = not shown
public record Indifference(
    ChartUnit across,
    ChartUnit up,
    PackagePart good,
    String legend,
    List<Curve> curves,
    List<Ask> asks,
    Optional<Today> today) {
  /// Nothing to show.
  public static final Indifference NONE =
      new Indifference(
          ChartUnit.plain("", "", ""),
          ChartUnit.plain("", "", ""),
          PackagePart.TOKENS,
          "",
          List.of(),
          List.of(),
          Optional.empty());

  /// Copies the lists.
  public Indifference {
    curves = List.copyOf(curves);
    asks = List.copyOf(asks);
  }

  /// How a curve is drawn.
  public enum Look {
    /// Thick: the person's own.
    OWN,
    /// Thin.
    THIN,
    /// Thin and dotted.
    DOTTED,
    /// Thin, dashed and grey.
    DASHED;

    String style() {
      return switch (this) {
        case OWN -> "ow-same-own";
        case THIN -> "ow-same-thin";
        case DOTTED -> "ow-same-dotted";
        case DASHED -> "ow-same-dashed";
      };
    }
  }

  /// Amounts worth the same.
  ///
  /// @param name example: "0.30, yours"
  /// @param look how it is drawn
  /// @param points from left to right
  public record Curve(String name, Look look, List<Point> points) {
    /// Copies the list.
    public Curve {
      points = List.copyOf(points);
    }

    /// Stretches without a missing point.
    List<List<Point>> stretches() {
      List<List<Point>> stretches = new ArrayList<>();
      List<Point> stretch = new ArrayList<>();
      for (Point point : points) {
        if (point.isDrawn()) {
          stretch.add(point);
        } else if (!stretch.isEmpty()) {
          stretches.add(stretch);
          stretch = new ArrayList<>();
        }
      }
      if (!stretch.isEmpty()) {
        stretches.add(stretch);
      }
      return stretches;
    }

    /// The amount of the other good; empty where none is worth the same or none was reckoned.
    OptionalDouble at(double x) {
      return points.stream()
          .filter(point -> point.x() == x)
          .findFirst()
          .map(Point::y)
          .orElse(OptionalDouble.empty());
    }
  }

  /// A point of a curve.
  ///
  /// @param x amount of the good from left to right
  /// @param y amount of the other good; empty = none is worth the same, the curve breaks
  public record Point(double x, OptionalDouble y) {
    boolean isDrawn() {
      return y.isPresent() && Double.isFinite(y.getAsDouble());
    }
  }

  /// Something to ask for.
  ///
  /// @param number as in the table beside
  /// @param words what it is; example: "Raise the base"
  /// @param x amount of the good from left to right
  /// @param y amount of the other good
  public record Ask(int number, String words, double x, double y) {}

  /// Where an offer stands.
  ///
  /// @param tag its letter, for the colour
  /// @param words example: "B today: 218,000, no tokens"
  /// @param x amount of the good from left to right
  /// @param y amount of the other good
  public record Today(OfferTag tag, String words, double x, double y) {}

  /// Every amount of the good from left to right that any curve has a point at, ascending.
  List<Double> places() {
    return curves.stream()
        .flatMap(curve -> curve.points().stream())
        .map(Point::x)
        .distinct()
        .sorted()
        .toList();
  }

  DoubleStream xs() {
    return Stream.of(
            curves.stream().flatMap(curve -> curve.points().stream()).map(Point::x),
            asks.stream().map(Ask::x),
            today.stream().map(Today::x))
        .flatMap(figures -> figures)
        .mapToDouble(figure -> figure)
        .filter(Double::isFinite);
  }

  DoubleStream ys() {
    return DoubleStream.concat(
            curves.stream()
                .flatMap(curve -> curve.points().stream())
                .flatMapToDouble(point -> point.y().stream()),
            DoubleStream.concat(
                asks.stream().mapToDouble(Ask::y), today.stream().mapToDouble(Today::y)))
        .filter(Double::isFinite);
  }
}
