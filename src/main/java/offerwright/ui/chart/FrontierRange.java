package offerwright.ui.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import offerwright.calc.estimate.Estimate;

/// How far the axes of a [FrontierChart] reach.
///
/// @param left least index
/// @param right greatest index
/// @param low least output in percent
/// @param high greatest output in percent
record FrontierRange(double left, double right, double low, double high) {
  /// The curve beyond α = 1 may make the axes so many times as long as what must be seen.
  private static final double TAIL = 2.5;

  /// The same in a low chart, in which dots would lie on a line.
  private static final double SHORT_TAIL = 1.6;

  private static final double SPARE = 0.12;
  private static final double LEAST_HEIGHT = 2;
  private static final double LEAST_WIDTH = 0.02;

  static final FrontierRange NONE =
      new FrontierRange(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  /// Holds every policy with its intervals, the bound and the curve up to α = 1, and of the rest of
  /// the curve as much as does not squeeze them.
  ///
  /// @param low true in a low chart
  static FrontierRange of(Frontier frontier, boolean low) {
    FrontierRange range = NONE;
    for (Frontier.Dot dot : frontier.drawn()) {
      for (double across : ends(dot.across())) {
        range = range.with(across, dot.output().value());
      }
      for (double output : ends(dot.output())) {
        range = range.with(dot.across().value(), output);
      }
    }
    for (Frontier.Point point : frontier.part(false)) {
      range = range.with(point.across(), point.output());
    }
    if (range.isNone()) {
      return range;
    }
    range = range.with(frontier.equal().orElse(range.left()), range.high());
    if (!frontier.bound().isEmpty()) {
      range = range.with(range.left(), Frontier.BEST);
    }
    return range.withTail(frontier.part(true), low ? SHORT_TAIL : TAIL);
  }

  private FrontierRange withTail(List<Frontier.Point> tail, double times) {
    double highest = Math.max(high - low, LEAST_HEIGHT) * times;
    double widest = Math.max(right - left, LEAST_WIDTH) * times;
    FrontierRange range = this;
    for (Frontier.Point point : tail) {
      FrontierRange longer = range.with(point.across(), point.output());
      if (longer.high() - longer.low() > highest || longer.right() - longer.left() > widest) {
        return range;
      }
      range = longer;
    }
    return range;
  }

  private static double[] ends(Estimate estimate) {
    return DoubleStream.of(estimate.low(), estimate.value(), estimate.high())
        .filter(Double::isFinite)
        .toArray();
  }

  boolean isNone() {
    return Double.isNaN(left);
  }

  private FrontierRange with(double across, double output) {
    return and(new FrontierRange(across, across, output, output));
  }

  /// What holds both.
  FrontierRange and(FrontierRange other) {
    if (isNone() || other.isNone()) {
      return isNone() ? other : this;
    }
    return new FrontierRange(
        Math.min(left, other.left()),
        Math.max(right, other.right()),
        Math.min(low, other.low()),
        Math.max(high, other.high()));
  }

  /// The axis of the index with at most so many ticks.
  Axis across(int most) {
    return ending(left, left + Math.max(right - left, LEAST_WIDTH) * 1.04, most);
  }

  /// The axis of output with at most so many ticks; its upper end leaves `room`, a share of the
  /// axis, over the greatest figure.
  Axis up(int most, double room) {
    double height = Math.max(high - low, LEAST_HEIGHT);
    double spare = (height - (high - low)) / 2;
    return ending(low - spare - 0.02 * height, high + spare + room * height, most);
  }

  /// From a tick to a figure, or to the next tick if that is near.
  private static Axis ending(double least, double greatest, int most) {
    double from = Math.abs(least) < 1e-9 ? 0 : least;
    for (int tries = most + 2; tries > most; tries--) {
      Axis finer = cut(Axis.linear(from, greatest, tries), greatest);
      if (finer.ticks().size() <= most) {
        return finer;
      }
    }
    return cut(Axis.linear(from, greatest, most), greatest);
  }

  private static Axis cut(Axis whole, double greatest) {
    boolean nearly = whole.high() - greatest < SPARE * (greatest - whole.low());
    return new Axis(
        whole.low(),
        nearly ? whole.high() : greatest,
        false,
        whole.ticks().stream().filter(tick -> nearly || tick <= greatest + 1e-9).toList(),
        whole.decimals());
  }
}
