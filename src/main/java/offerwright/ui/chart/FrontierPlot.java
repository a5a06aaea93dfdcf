package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offerwright.calc.estimate.Estimate;
import offerwright.ui.text.Formats;

/// The inside of a [FrontierChart] in one size: curve, bound, whiskers, dots and their names.
final class FrontierPlot {
  private static final String WHISKER = "ow-frontier-whisker";
  private static final double LINE = 15;
  private static final double ASCENT = 11.5;
  private static final double DOT = 5.5;
  private static final double RING = 9.5;
  private static final double MARK = 3.5;
  private static final double CAP = 3.5;
  private static final double SAME = 5;
  private static final double SAME_DOT = 2;
  private static final int CROWD = 3;
  private static final double LONGEST = 0.4;
  private static final Frame NOWHERE = new Frame(0, 0, -9, -9);

  private final Frontier frontier;
  private final Optional<String> selected;
  private final FrontierPlane plane;
  private final Frame frame;
  private final FrontierCurve curve;
  private final List<Frame> names = new ArrayList<>();
  private final Map<String, DotLabels.Offset> offsets = new HashMap<>();

  FrontierPlot(Frontier frontier, Optional<String> selected, FrontierPlane plane, Formats formats) {
    this.frontier = frontier;
    this.selected = selected;
    this.plane = plane;
    frame = plane.frame();
    curve = new FrontierCurve(frontier, plane, formats);
  }

  /// A plot without anything in it.
  static FrontierPlot none(Formats formats) {
    return new FrontierPlot(Frontier.NONE, Optional.empty(), FrontierPlane.NONE, formats);
  }

  double x(Frontier.Dot dot) {
    return plane.x(dot.across().value());
  }

  double y(Frontier.Dot dot) {
    return plane.y(dot.output().value());
  }

  /// The dot nearest to a place, or the one whose name is there; below 0 = none so near.
  int dotAt(double x, double y, double near) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).wider(2).holds(x, y)) {
        return i;
      }
    }
    List<Frontier.Dot> dots = frontier.drawn();
    int best = -1;
    double least = near;
    for (int i = 0; i < dots.size(); i++) {
      double away = Math.hypot(x(dots.get(i)) - x, y(dots.get(i)) - y);
      if (away < least) {
        least = away;
        best = i;
      }
    }
    return best;
  }

  /// What has a name: a policy, some at the same place, or a mark on the curve.
  ///
  /// @param dot place of the policy among those drawn; below 0 for a mark
  private record Named(
      int dot, String key, double x, double y, double radius, String words, String style) {}

  /// Where names stand, seen from their dots, by what they name.
  Map<String, DotLabels.Offset> offsets() {
    return Map.copyOf(offsets);
  }

  /// Draws everything within the axes; true if letters had to stand for names.
  ///
  /// @param roomy false if letters stand for names at once
  /// @param before where names stood, to be kept where it is no worse
  boolean draw(Ink ink, boolean roomy, Map<String, DotLabels.Offset> before) {
    List<DotLabels.Line> lines = lines();
    List<FrontierCurve.Mark> marks = curve.marks();
    List<Frame> fixed = bound(ink, marks);
    List<Named> full = named(ink, marks, false);
    List<Optional<DotLabels.Place>> places =
        roomy ? places(ink, full, fixed, lines, before) : List.of();
    boolean letters = !roomy || places.stream().anyMatch(Optional::isEmpty);
    List<Named> shown = letters ? named(ink, marks, true) : full;
    if (letters) {
      places = places(ink, shown, fixed, lines, before);
    }
    frontier.drawn().forEach(_ -> names.add(NOWHERE));
    for (int i = 0; i < places.size(); i++) {
      Named name = shown.get(i);
      places
          .get(i)
          .map(DotLabels.Place::box)
          .ifPresent(box -> {
            if (name.dot() >= 0) {
              names.set(name.dot(), box);
            }
            ink.bar("ow-chart-box", box.left() - 2, box.top(), box.right() + 2, box.bottom());
            offsets.put(
                name.key(), new DotLabels.Offset(box.left() - name.x(), box.top() - name.y()));
          });
    }
    places.stream()
        .flatMap(Optional::stream)
        .flatMap(place -> place.leader().stream())
        .forEach(leader ->
            ink.line(
                "ow-frontier-leader", leader.fromX(), leader.fromY(), leader.toX(), leader.toY()));
    curve.draw(ink);
    frontier.drawn().forEach(dot -> whiskers(ink, dot));
    marks.forEach(mark ->
        ink.dot(
            mark.present() ? "ow-frontier-present" : "ow-frontier-alpha",
            mark.x(),
            mark.y(),
            mark.present() ? DOT - 1 : MARK));
    frontier.drawn().stream()
        .filter(this::isSelected)
        .forEach(dot -> ink.dot("ow-frontier-ring", x(dot), y(dot), RING));
    // The hollow dot of today stays in sight though a policy stands at the same place.
    frontier.drawn().stream().filter(dot -> !dot.today()).forEach(dot -> dot(ink, dot));
    frontier.drawn().stream().filter(Frontier.Dot::today).forEach(dot -> dot(ink, dot));
    for (int i = 0; i < places.size(); i++) {
      Named name = shown.get(i);
      places
          .get(i)
          .ifPresent(place ->
              ink.text(name.words(), name.style(), place.box().left(), place.box().top() + ASCENT));
    }
    return letters;
  }

  /// The policies first; many at one place have one name. A mark under a policy gives its name to
  /// that, unless the whole curve is there.
  private List<Named> named(Ink ink, List<FrontierCurve.Mark> marks, boolean letters) {
    List<Frontier.Dot> dots = frontier.drawn();
    List<FrontierCurve.Mark> free = new ArrayList<>(marks);
    List<Named> named = new ArrayList<>();
    for (List<Frontier.Dot> group : groups(dots)) {
      Frontier.Dot dot = group.getFirst();
      double x = x(dot);
      double y = y(dot);
      List<FrontierCurve.Mark> under =
          free.stream().filter(mark -> Math.hypot(mark.x() - x, mark.y() - y) < SAME).toList();
      free.removeAll(under);
      boolean ringed = group.stream().anyMatch(this::isSelected);
      String style = ringed || dot.today() ? "ow-chart-strong" : "ow-chart-label";
      String name = letters ? letters(group) : shortened(ink, dot.name(), style) + others(group);
      String words = name + (under.size() == 1 ? ", " + under.getFirst().words() : "");
      named.add(new Named(dots.indexOf(dot), dot.key(), x, y, ringed ? RING : DOT, words, style));
    }
    curve
        .exit()
        .ifPresent(exit ->
            named.add(
                new Named(-1, "→", exit.x(), exit.y(), 2, exit.words(), "ow-frontier-alpha-name")));
    for (FrontierCurve.Mark mark : free) {
      String style = mark.present() ? "ow-frontier-present-name" : "ow-frontier-alpha-name";
      double radius = mark.present() ? DOT : MARK + 1;
      String key = mark.present() ? "α" : mark.words();
      named.add(new Named(-1, key, mark.x(), mark.y(), radius, mark.words(), style));
    }
    return named;
  }

  /// Dots at one place, if they are too many for a name each; the one to be named first: the one
  /// selected, or today, or the first. All others alone.
  private List<List<Frontier.Dot>> groups(List<Frontier.Dot> dots) {
    List<List<Frontier.Dot>> groups = new ArrayList<>();
    List<Frontier.Dot> left = new ArrayList<>(dots);
    while (!left.isEmpty()) {
      Frontier.Dot first = left.getFirst();
      List<Frontier.Dot> group = new ArrayList<>();
      for (Frontier.Dot dot : left) {
        if (Math.hypot(x(dot) - x(first), y(dot) - y(first)) < SAME_DOT) {
          group.add(dot);
        }
      }
      if (group.size() < CROWD) {
        group = new ArrayList<>(List.of(first));
      }
      left.removeAll(group);
      group.sort(
          Comparator.comparing((Frontier.Dot dot) -> !isSelected(dot))
              .thenComparing(dot -> !dot.today()));
      groups.add(group);
    }
    return groups;
  }

  private static String others(List<Frontier.Dot> group) {
    boolean today = group.stream().skip(1).anyMatch(Frontier.Dot::today);
    return group.size() == 1
        ? ""
        : " and " + (group.size() - 1) + (today ? " more with today" : " more");
  }

  private static String letters(List<Frontier.Dot> group) {
    return group.stream().map(Frontier.Dot::letter).sorted().collect(Collectors.joining(" "));
  }

  private String shortened(Ink ink, String name, String style) {
    String words = name;
    int letters = name.length();
    while (letters > 1 && ink.width(words, style) > frame.width() * LONGEST) {
      letters--;
      words = name.substring(0, letters).strip() + "…";
    }
    return words;
  }

  private boolean isSelected(Frontier.Dot dot) {
    return selected.filter(dot.key()::equals).isPresent();
  }

  private List<Optional<DotLabels.Place>> places(
      Ink ink,
      List<Named> named,
      List<Frame> fixed,
      List<DotLabels.Line> lines,
      Map<String, DotLabels.Offset> before) {
    List<DotLabels.Item> items =
        named.stream()
            .map(name ->
                new DotLabels.Item(
                    name.x(),
                    name.y(),
                    name.radius(),
                    Math.ceil(ink.width(name.words(), name.style())),
                    LINE,
                    Optional.ofNullable(before.get(name.key()))))
            .toList();
    return DotLabels.places(frame, items, fixed, lines);
  }

  /// What names should not cover.
  private List<DotLabels.Line> lines() {
    List<DotLabels.Line> lines = new ArrayList<>();
    for (Frontier.Dot dot : frontier.drawn()) {
      double x = x(dot);
      double y = y(dot);
      if (reaches(dot.output(), plane.up(), frame.height())) {
        lines.add(
            new DotLabels.Line(x, plane.y(dot.output().low()), x, plane.y(dot.output().high())));
      }
      if (reaches(dot.across(), plane.across(), frame.width())) {
        lines.add(
            new DotLabels.Line(plane.x(dot.across().low()), y, plane.x(dot.across().high()), y));
      }
    }
    if (!frontier.bound().isEmpty()) {
      double best = plane.y(Frontier.BEST);
      lines.add(new DotLabels.Line(frame.left(), best, frame.right(), best));
    }
    lines.addAll(curve.lines());
    return lines;
  }

  /// True if an interval can be seen behind its dot.
  private static boolean reaches(Estimate estimate, Axis axis, double length) {
    return Double.isFinite(estimate.low())
        && Double.isFinite(estimate.high())
        && (axis.share(estimate.high()) - axis.share(estimate.low())) * length > 2 * (DOT + 2);
  }

  /// The bound with its words over it, at the end where less is in the way.
  private List<Frame> bound(Ink ink, List<FrontierCurve.Mark> marks) {
    if (frontier.bound().isEmpty()) {
      return List.of();
    }
    double y = plane.y(Frontier.BEST);
    ink.line("ow-frontier-bound", frame.left(), y, frame.right(), y);
    double width = ink.width(frontier.bound(), "ow-caption");
    double top = Math.floor(y) - LINE - 2;
    List<Frame> ends =
        List.of(
            new Frame(frame.left() + 4, top, frame.left() + 4 + width, top + LINE),
            new Frame(frame.right() - width, top, frame.right(), top + LINE));
    Frame best =
        busy(ends.getLast(), marks) < busy(ends.getFirst(), marks)
            ? ends.getLast()
            : ends.getFirst();
    ink.text(frontier.bound(), "ow-caption", best.left(), best.top() + ASCENT);
    return List.of(best);
  }

  private int busy(Frame box, List<FrontierCurve.Mark> marks) {
    Frame wide = box.wider(8);
    return (int)
        Stream.concat(
                marks.stream().filter(mark -> wide.holds(mark.x(), mark.y())),
                frontier.drawn().stream().filter(dot -> wide.holds(x(dot), y(dot))))
            .count();
  }

  private void whiskers(Ink ink, Frontier.Dot dot) {
    double x = x(dot);
    double y = y(dot);
    if (reaches(dot.output(), plane.up(), frame.height())) {
      double low = plane.y(dot.output().low());
      double high = plane.y(dot.output().high());
      ink.line(WHISKER, x, low, x, high);
      for (double end : List.of(low, high)) {
        if (Math.abs(end - y) > DOT + CAP) {
          ink.line(WHISKER, x - CAP, end, x + CAP, end);
        }
      }
    }
    if (reaches(dot.across(), plane.across(), frame.width())) {
      double low = plane.x(dot.across().low());
      double high = plane.x(dot.across().high());
      ink.line(WHISKER, low, y, high, y);
      for (double end : List.of(low, high)) {
        if (Math.abs(end - x) > DOT + CAP) {
          ink.line(WHISKER, end, y - CAP, end, y + CAP);
        }
      }
    }
  }

  private void dot(Ink ink, Frontier.Dot dot) {
    ink.dot(
        dot.today() ? "ow-frontier-today" : "ow-frontier-dot",
        x(dot),
        y(dot),
        dot.today() ? DOT - 1 : DOT);
  }
}
