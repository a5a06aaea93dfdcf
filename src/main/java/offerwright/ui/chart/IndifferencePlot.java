package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// The inside of an [IndifferenceChart] in one size: curves, points with their names, and the
/// legend where it covers none of them.
///
/// @param shown what is shown
/// @param frame the plot
/// @param across axis from left to right
/// @param up axis from the foot up
record IndifferencePlot(Indifference shown, Frame frame, Axis across, Axis up) {
  private static final double DOT = 5;
  private static final double LINE = 20;
  private static final double SAMPLE = 28;
  private static final double NAME = 15;
  private static final double ASCENT = 11.5;
  private static final double STEP = 8;

  /// A point with a name.
  private record Named(double x, double y, String words) {}

  double x(double figure) {
    return frame.x(across.share(figure / shown.across().size()));
  }

  double y(double figure) {
    return frame.y(up.share(figure / shown.up().size()));
  }

  /// Boxes of words first, so that they hide grid lines and no curve: a gap in a curve means
  /// something.
  void draw(Ink ink, Optional<Frame> legend) {
    List<Named> names = names();
    List<Optional<DotLabels.Place>> places = places(ink, names, legend);
    Stream.concat(
            legend.map(this::ground).stream(),
            places.stream().flatMap(Optional::stream).map(DotLabels.Place::box))
        .forEach(box ->
            ink.bar("ow-chart-box", box.left() - 2, box.top(), box.right() + 2, box.bottom()));
    legend.ifPresent(box -> drawLegend(ink, box));
    places.stream()
        .flatMap(Optional::stream)
        .flatMap(place -> place.leader().stream())
        .forEach(leader ->
            ink.line("ow-note-line", leader.fromX(), leader.fromY(), leader.toX(), leader.toY()));
    // The person's own curve lies over the others.
    shown.curves().stream()
        .sorted(Comparator.comparing(Indifference.Curve::look).reversed())
        .forEach(curve -> draw(ink, curve));
    shown
        .today()
        .ifPresent(today ->
            ink.dot("ow-offer-dot", x(today.x()), y(today.y()), DOT + 1)
                .getStyleClass()
                .add(today.tag().style()));
    shown.asks().forEach(ask -> ink.dot("ow-ask-dot", x(ask.x()), y(ask.y()), DOT));
    for (int i = 0; i < names.size(); i++) {
      String words = names.get(i).words();
      places
          .get(i)
          .map(DotLabels.Place::box)
          .ifPresent(box -> ink.text(words, "ow-chart-strong", box.left(), box.top() + ASCENT));
    }
  }

  private void draw(Ink ink, Indifference.Curve curve) {
    for (List<Indifference.Point> stretch : curve.stretches()) {
      double[] points =
          stretch.stream()
              .flatMapToDouble(point -> DoubleStream.of(x(point.x()), y(point.y().getAsDouble())))
              .toArray();
      if (points.length == 2) {
        ink.line(curve.look().style(), points[0] - 3, points[1], points[0] + 3, points[1])
            .getStyleClass()
            .add(good());
      } else {
        ink.path(curve.look().style(), points).getStyleClass().add(good());
      }
    }
  }

  private String good() {
    return switch (shown.good()) {
      case CASH -> "ow-in-cash";
      case VARIABLE -> "ow-in-variable";
      case EQUITY -> "ow-in-equity";
      case BENEFITS -> "ow-in-benefits";
      case TOKENS -> "ow-in-tokens";
    };
  }

  private List<Optional<DotLabels.Place>> places(
      Ink ink, List<Named> names, Optional<Frame> legend) {
    List<DotLabels.Item> items =
        names.stream()
            .map(name ->
                new DotLabels.Item(
                    name.x(),
                    name.y(),
                    DOT + 1,
                    Math.ceil(ink.width(name.words(), "ow-chart-strong")),
                    NAME,
                    Optional.empty()))
            .toList();
    return DotLabels.places(frame.wider(2), items, legend.stream().toList(), lines());
  }

  private List<Named> names() {
    List<Named> names = new ArrayList<>();
    shown
        .asks()
        .forEach(ask -> names.add(new Named(x(ask.x()), y(ask.y()), String.valueOf(ask.number()))));
    shown
        .today()
        .ifPresent(today -> names.add(new Named(x(today.x()), y(today.y()), today.words())));
    return names;
  }

  /// What names and the legend should not cover.
  private List<DotLabels.Line> lines() {
    List<DotLabels.Line> lines = new ArrayList<>();
    for (Indifference.Curve curve : shown.curves()) {
      for (List<Indifference.Point> stretch : curve.stretches()) {
        for (int i = 1; i < stretch.size(); i++) {
          Indifference.Point from = stretch.get(i - 1);
          Indifference.Point to = stretch.get(i);
          lines.add(
              new DotLabels.Line(
                  x(from.x()), y(from.y().getAsDouble()), x(to.x()), y(to.y().getAsDouble())));
        }
      }
    }
    return lines;
  }

  /// A place for the legend that covers no curve and no point and leaves room for names: as high
  /// and as far to the right as can be.
  Optional<Frame> room(Ink ink) {
    if (shown.curves().isEmpty()) {
      return Optional.empty();
    }
    double width = legendWidth(ink);
    double height = legendHeight();
    List<DotLabels.Line> lines = lines();
    List<Frame> dots =
        names().stream()
            .map(name -> new Frame(name.x() - 16, name.y() - 16, name.x() + 16, name.y() + 16))
            .toList();
    return Stream.iterate(
            frame.top() + 4, top -> top + height <= frame.bottom() - 4, top -> top + STEP)
        .flatMap(top ->
            Stream.iterate(
                    frame.right() - width - 8,
                    left -> left >= frame.left() + 8,
                    left -> left - STEP)
                .map(left -> new Frame(left, top, left + width, top + height)))
        .filter(box -> dots.stream().noneMatch(box.wider(4)::overlaps))
        .filter(box -> lines.stream().noneMatch(line -> line.within(box.wider(8)) > 0))
        .findFirst();
  }

  private double legendWidth(Ink ink) {
    return entries().stream().mapToDouble(entry -> width(ink, entry)).max().orElse(0);
  }

  private double legendHeight() {
    return entries().size() * LINE;
  }

  /// The words over the names of the curves, then the curves.
  private List<Optional<Indifference.Curve>> entries() {
    Stream<Optional<Indifference.Curve>> title =
        shown.legend().isEmpty() ? Stream.empty() : Stream.of(Optional.empty());
    return Stream.concat(title, shown.curves().stream().map(Optional::of)).toList();
  }

  private double width(Ink ink, Optional<Indifference.Curve> entry) {
    return Math.ceil(
        entry
            .map(curve -> SAMPLE + 8 + ink.width(curve.name(), "ow-chart-strong"))
            .orElseGet(() -> ink.width(shown.legend(), "ow-chart-strong")));
  }

  /// What the legend hides: no stump of a grid line stays at the edge of the plot.
  private Frame ground(Frame box) {
    double right = box.right() + LINE > frame.right() ? frame.right() : box.right() + 2;
    return new Frame(box.left() - 2, box.top(), right, box.bottom());
  }

  private void drawLegend(Ink ink, Frame box) {
    double top = box.top();
    for (Optional<Indifference.Curve> entry : entries()) {
      drawEntry(ink, entry, box.left(), top);
      top += LINE;
    }
  }

  private void drawEntry(Ink ink, Optional<Indifference.Curve> entry, double left, double top) {
    double y = top + LINE / 2;
    if (entry.isEmpty()) {
      ink.text(shown.legend(), "ow-chart-strong", left, y + 4);
      return;
    }
    Indifference.Curve curve = entry.get();
    ink.line(curve.look().style(), left, y, left + SAMPLE, y).getStyleClass().add(good());
    boolean own = curve.look() == Indifference.Look.OWN;
    ink.text(curve.name(), own ? "ow-chart-strong" : "ow-chart-label", left + SAMPLE + 8, y + 4);
  }

  /// The entries of the legend side by side in lines so many pixels wide, from 0 down.
  List<Frame> strip(Ink ink, double most) {
    List<Frame> boxes = new ArrayList<>();
    double left = 0;
    double top = 0;
    for (Optional<Indifference.Curve> entry : entries()) {
      double width = width(ink, entry);
      if (left > 0 && left + width > most) {
        left = 0;
        top += LINE;
      }
      boxes.add(new Frame(left, top, left + width, top + LINE));
      left += width + 16;
    }
    return boxes;
  }

  /// Draws them below `top`.
  void drawStrip(Ink ink, double top, double most) {
    List<Frame> boxes = strip(ink, most);
    for (int i = 0; i < boxes.size(); i++) {
      drawEntry(ink, entries().get(i), boxes.get(i).left(), top + boxes.get(i).top());
    }
  }
}
