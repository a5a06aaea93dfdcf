package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds room for the names of dots on a plane. No two names overlap and all lie in the plot; dots,
/// whiskers and curves are kept clear of as far as there is room. A name far from its dot has a
/// line that leads to it. Each name takes its cheapest place in turn, the most crowded first, and
/// may move again when the others have found theirs.
final class DotLabels {
  private static final double[] GAPS = {
    3, 6, 10, 15, 22, 30, 40, 52, 66, 82, 100, 122, 150, 180, 220
  };
  private static final int DIRECTIONS = 24;
  private static final int ROUNDS = 4;
  private static final double APART = 2;
  private static final double NEAR = 60;
  private static final double LEADER_FROM = 10;
  private static final double OVER_DOT = 500;
  private static final double OVER_LINE = 40;
  private static final double FAITH = 40;
  private static final double LEFT_OUT = 1e6;
  private static final double CROSSING = 120;

  private final Frame plot;
  private final List<Item> items;
  private final List<List<Frame>> candidates;
  private final List<Frame> fixed;
  private final List<Line> lines;
  private final List<Optional<Place>> places;

  /// A dot with the size of its name.
  ///
  /// @param x its centre
  /// @param y its centre
  /// @param radius its radius, ring and all
  /// @param width of the name
  /// @param height of the name
  /// @param before where the name stood, which it leaves only for a much better place
  record Item(
      double x, double y, double radius, double width, double height, Optional<Offset> before) {
    Frame box() {
      return new Frame(x - radius, y - radius, x + radius, y + radius);
    }
  }

  /// The upper left corner of a name, seen from the centre of its dot.
  record Offset(double x, double y) {}

  /// Something drawn that names should not cover.
  record Line(double fromX, double fromY, double toX, double toY) {
    /// How much of it lies in a box, in pixels.
    double within(Frame box) {
      double from = 0;
      double to = 1;
      double[][] sides = {
        {fromX - toX, fromX - box.left()},
        {toX - fromX, box.right() - fromX},
        {fromY - toY, fromY - box.top()},
        {toY - fromY, box.bottom() - fromY}
      };
      for (double[] side : sides) {
        if (side[0] == 0) {
          if (side[1] < 0) {
            return 0;
          }
        } else if (side[0] < 0) {
          from = Math.max(from, side[1] / side[0]);
        } else {
          to = Math.min(to, side[1] / side[0]);
        }
      }
      return to > from ? (to - from) * Math.hypot(toX - fromX, toY - fromY) : 0;
    }

    boolean crosses(Line other) {
      return side(other.fromX, other.fromY) * side(other.toX, other.toY) < 0
          && other.side(fromX, fromY) * other.side(toX, toY) < 0;
    }

    private double side(double x, double y) {
      return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
    }
  }

  /// Where a name stands.
  ///
  /// @param box its box
  /// @param leader the line to its dot, if it is far
  record Place(Frame box, Optional<Line> leader) {}

  private DotLabels(
      Frame plot,
      List<Item> items,
      List<List<Frame>> candidates,
      List<Frame> fixed,
      List<Line> lines) {
    this.plot = plot;
    this.items = items;
    this.candidates = candidates;
    this.fixed = fixed;
    this.lines = lines;
    places = new ArrayList<>(items.stream().map(_ -> Optional.<Place>empty()).toList());
  }

  /// A place for each dot's name in the order given; empty where there is none.
  ///
  /// @param fixed boxes of words that stand already
  /// @param lines whiskers and curves
  static List<Optional<Place>> places(
      Frame plot, List<Item> items, List<Frame> fixed, List<Line> lines) {
    List<List<Frame>> candidates = items.stream().map(DotLabels::around).toList();
    List<Optional<Place>> best = List.of();
    double least = Double.POSITIVE_INFINITY;
    for (Comparator<Integer> first : orders(items)) {
      DotLabels labels =
          new DotLabels(
              plot, List.copyOf(items), candidates, List.copyOf(fixed), List.copyOf(lines));
      labels.settleAll(first);
      double cost = labels.total();
      if (best.isEmpty() || cost < least) {
        best = List.copyOf(labels.places);
        least = cost;
      }
    }
    return best;
  }

  /// Who chooses first decides much, so several orders are tried.
  private static List<Comparator<Integer>> orders(List<Item> items) {
    Comparator<Integer> crowded = Comparator.comparingInt(i -> -neighbours(items, i));
    Comparator<Integer> right = Comparator.comparingDouble(i -> -items.get(i).x());
    Comparator<Integer> upper = Comparator.comparingDouble(i -> items.get(i).y());
    return List.of(crowded, right, right.reversed(), upper, upper.reversed());
  }

  private void settleAll(Comparator<Integer> first) {
    List<Integer> order = IntStream.range(0, items.size()).boxed().sorted(first).toList();
    boolean moved = true;
    for (int round = 0; moved && round < ROUNDS; round++) {
      List<Optional<Place>> before = List.copyOf(places);
      order.forEach(this::settle);
      moved = !before.equals(places);
    }
  }

  private double total() {
    return IntStream.range(0, items.size())
        .mapToDouble(i ->
            places
                .get(i)
                .map(place -> cost(i, place.box(), Double.POSITIVE_INFINITY))
                .orElse(LEFT_OUT))
        .sum();
  }

  private static int neighbours(List<Item> items, int index) {
    Item item = items.get(index);
    return (int)
        items.stream()
            .filter(other -> Math.hypot(other.x() - item.x(), other.y() - item.y()) < NEAR)
            .count();
  }

  private void settle(int index) {
    Item item = items.get(index);
    places.set(index, Optional.empty());
    Optional<Frame> best = cheapest(index, candidates.get(index));
    if (best.isEmpty()) {
      best = cheapest(index, everywhere(item));
    }
    places.set(index, best.map(box -> new Place(box, leader(item, box))));
  }

  private Optional<Frame> cheapest(int index, List<Frame> candidates) {
    Optional<Frame> best = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (Frame box : candidates) {
      double cost = cost(index, box, least);
      if (cost < least) {
        least = cost;
        best = Optional.of(box);
      }
    }
    return best;
  }

  /// Boxes that touch the dot, and further and further out.
  private static List<Frame> around(Item item) {
    List<Frame> boxes = new ArrayList<>();
    item.before().ifPresent(offset -> boxes.add(stood(item, offset)));
    for (double gap : GAPS) {
      for (int i = 0; i < DIRECTIONS; i++) {
        double angle = 2 * Math.PI * i / DIRECTIONS;
        double away = item.radius() + gap;
        double centreX =
            item.x()
                + away * Math.cos(angle)
                + Math.clamp(1.4 * Math.cos(angle), -1, 1) * item.width() / 2;
        double centreY =
            item.y()
                + away * Math.sin(angle)
                + Math.clamp(1.4 * Math.sin(angle), -1, 1) * item.height() / 2;
        boxes.add(box(item, centreX - item.width() / 2, centreY - item.height() / 2));
      }
    }
    return boxes;
  }

  private List<Frame> everywhere(Item item) {
    List<Frame> boxes = new ArrayList<>();
    for (double top = plot.top(); top + item.height() <= plot.bottom(); top += item.height() / 2) {
      for (double left = plot.left(); left + item.width() <= plot.right(); left += 8) {
        boxes.add(box(item, left, top));
      }
    }
    return boxes;
  }

  private static Frame stood(Item item, Offset offset) {
    return box(item, item.x() + offset.x(), item.y() + offset.y());
  }

  private static Frame box(Item item, double left, double top) {
    double x = Math.rint(left);
    double y = Math.rint(top);
    return new Frame(x, y, x + item.width(), y + item.height());
  }

  /// How bad a place is; infinite where it is not allowed. Stops counting from `enough` on.
  private double cost(int index, Frame box, double enough) {
    if (!plot.holds(box)) {
      return Double.POSITIVE_INFINITY;
    }
    Item item = items.get(index);
    double distance = distance(item, box);
    double cost = 1.2 * distance + direction(item, box);
    if (item.before().filter(offset -> stood(item, offset).equals(box)).isPresent()) {
      cost -= FAITH;
    }
    if (cost >= enough) {
      return cost;
    }
    Frame wide = box.wider(APART);
    if (fixed.stream().anyMatch(wide::overlaps)) {
      return Double.POSITIVE_INFINITY;
    }
    Optional<Line> leader = leader(item, box);
    for (Frame words : fixed) {
      cost += leader.filter(line -> line.within(words.wider(1)) > 0).isPresent() ? CROSSING : 0;
    }
    for (int i = 0; i < items.size() && cost < enough; i++) {
      if (wide.overlaps(items.get(i).box())) {
        cost += OVER_DOT;
      }
      if (i == index) {
        continue;
      }
      if (distance(items.get(i), box) < distance) {
        cost += leader.isPresent() ? 6 : 30;
      }
      Frame other = items.get(i).box();
      cost += leader.filter(line -> line.within(other) > 0).isPresent() ? CROSSING : 0;
      Place place = places.get(i).orElse(null);
      if (place == null) {
        continue;
      }
      if (wide.overlaps(place.box())) {
        return Double.POSITIVE_INFINITY;
      }
      cost +=
          leader.filter(line -> line.within(place.box().wider(APART)) > 0).isPresent()
              ? CROSSING
              : 0;
      cost += place.leader().filter(line -> line.within(wide) > 0).isPresent() ? CROSSING : 0;
      cost +=
          leader.isPresent() && place.leader().filter(leader.get()::crosses).isPresent()
              ? CROSSING
              : 0;
    }
    for (int i = 0; i < lines.size() && cost < enough; i++) {
      cost += lines.get(i).within(box) > 0 ? OVER_LINE + 1.5 * lines.get(i).within(box) : 0;
    }
    return cost;
  }

  /// Readers look to the right of a dot first, then over and under it.
  private static double direction(Item item, Frame box) {
    double x = (box.left() + box.right()) / 2 - item.x();
    double y = (box.top() + box.bottom()) / 2 - item.y();
    double side = Math.clamp(x / (item.width() / 2 + item.radius()), -1, 1);
    return 4 * (1 - side) + (Math.abs(y) > 3 ? 2 : 0) + (Math.abs(side) < 0.2 ? -2 : 0);
  }

  /// From the edge of the dot to the box.
  private static double distance(Item item, Frame box) {
    double x = Math.clamp(item.x(), box.left(), box.right());
    double y = Math.clamp(item.y(), box.top(), box.bottom());
    return Math.max(0, Math.hypot(item.x() - x, item.y() - y) - item.radius());
  }

  /// From the edge of the dot to the nearest place of a box that is far from it.
  private static Optional<Line> leader(Item item, Frame box) {
    double far = distance(item, box);
    if (far <= LEADER_FROM) {
      return Optional.empty();
    }
    double middle = (box.top() + box.bottom()) / 2;
    boolean beside = item.x() < box.left() || item.x() > box.right();
    double x =
        beside ? (item.x() < box.left() ? box.left() - 2 : box.right() + 2) : clampInto(item, box);
    double y = beside ? middle : item.y() < box.top() ? box.top() : box.bottom();
    double length = Math.hypot(x - item.x(), y - item.y());
    double from = (item.radius() + 1) / length;
    return Optional.of(
        new Line(item.x() + (x - item.x()) * from, item.y() + (y - item.y()) * from, x, y));
  }

  private static double clampInto(Item item, Frame box) {
    double spare = Math.min(6, item.width() / 2);
    return Math.clamp(item.x(), box.left() + spare, box.right() - spare);
  }
}
