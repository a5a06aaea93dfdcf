package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.List;

/// A scale from figures to a place between 0 (low end) and 1 (high end), with ticks a person reads
/// easily.
///
/// @param low lower end
/// @param high upper end, above `low`
/// @param logarithmic true if equal factors are equally far apart
/// @param ticks figures to write, within the ends
/// @param decimals decimals the ticks need
record Axis(double low, double high, boolean logarithmic, List<Double> ticks, int decimals) {
  private static final double NEARLY = 1e-9;

  Axis {
    ticks = List.copyOf(ticks);
  }

  /// A straight axis from a step at or below `least` to one at or above `greatest`, with at most
  /// `most` ticks: two or more, three or more if zero lies between the figures.
  static Axis linear(double least, double greatest, int most) {
    double from = Double.isFinite(least) ? least : 0;
    double to = Double.isFinite(greatest) && greatest > from ? greatest : from + 1;
    int allowed = Math.max(most, from < 0 && to > 0 ? 3 : 2);
    double step = step((to - from) / (allowed - 1));
    while (Math.ceil(to / step - NEARLY) - Math.floor(from / step + NEARLY) + 1 > allowed) {
      step = step(step * 1.01);
    }
    long first = (long) Math.floor(from / step + NEARLY);
    long last = (long) Math.ceil(to / step - NEARLY);
    return new Axis(first * step, last * step, false, multiples(step, first, last), places(step));
  }

  /// A straight axis that ends exactly at the figures given; its ticks lie within.
  static Axis tight(double least, double greatest, int most) {
    if (!(greatest > least)) {
      return linear(least, greatest, most);
    }
    double step = step((greatest - least) / most);
    List<Double> inside =
        multiples(
            step,
            (long) Math.ceil(least / step - NEARLY),
            (long) Math.floor(greatest / step + NEARLY));
    return new Axis(least, greatest, false, inside, places(step));
  }

  /// An axis of equal factors that holds both figures, which are above 0.
  static Axis logarithmic(double least, double greatest, int most) {
    double from = least > 0 && Double.isFinite(least) ? least : 1;
    double to = greatest > from && Double.isFinite(greatest) ? greatest : from * 10;
    for (List<Integer> digits : List.of(List.of(1, 2, 5), List.of(1, 3), List.of(1))) {
      Axis axis = logarithmic(from, to, digits, 1);
      if (axis.ticks().size() <= most) {
        return axis;
      }
    }
    int decades = (int) Math.ceil(Math.log10(to / from)) + 1;
    return logarithmic(from, to, List.of(1), Math.ceilDiv(decades, Math.max(1, most - 1)));
  }

  private static Axis logarithmic(double from, double to, List<Integer> digits, int everyDecade) {
    List<Double> ticks = new ArrayList<>();
    int lowest = Math.floorDiv((int) Math.floor(Math.log10(from)), everyDecade) * everyDecade;
    double reached = 0;
    for (int power = lowest; reached < to * (1 - NEARLY); power += everyDecade) {
      for (int digit : digits) {
        if (reached < to * (1 - NEARLY)) {
          reached = power < 0 ? digit / Math.pow(10, -power) : digit * Math.pow(10, power);
          ticks.add(reached);
        }
      }
    }
    while (ticks.size() > 2 && ticks.get(1) <= from * (1 + NEARLY)) {
      ticks.removeFirst();
    }
    return new Axis(ticks.getFirst(), ticks.getLast(), true, ticks, places(ticks.getFirst()));
  }

  /// The smallest of 1, 2, 2.5, 5 times a power of ten that is not below `rough`.
  private static double step(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double factor : List.of(1.0, 2.0, 2.5, 5.0)) {
      if (factor * power >= rough * (1 - NEARLY)) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  private static List<Double> multiples(double step, long first, long last) {
    List<Double> ticks = new ArrayList<>();
    for (long i = first; i <= last; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  private static int places(double step) {
    int places = 0;
    double scaled = Math.abs(step);
    while (places < 8 && Math.abs(scaled - Math.rint(scaled)) > 1e-6 * scaled) {
      scaled *= 10;
      places++;
    }
    return places;
  }

  /// Where a figure lies: 0 at the low end, 1 at the high end; beyond for figures outside.
  double share(double figure) {
    return logarithmic
        ? Math.log(Math.max(figure, Double.MIN_NORMAL) / low) / Math.log(high / low)
        : (figure - low) / (high - low);
  }

  /// True if the figure lies on the axis.
  boolean holds(double figure) {
    return figure >= low - (high - low) * NEARLY && figure <= high + (high - low) * NEARLY;
  }

  /// Decimals of one tick: on a logarithmic axis each has its own.
  int decimalsOf(double tick) {
    return logarithmic ? places(tick) : decimals;
  }
}
