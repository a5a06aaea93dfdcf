package offerwright.calc.tax;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/// A continuous, non-decreasing, piecewise-linear function that is 0 up to 0: from each step on,
/// every further unit adds the step's rate. The values at the steps are accumulated once.
final class RateSchedule {
  private final double[] from;
  private final double[] rates;
  private final double[] values;

  private RateSchedule(double[] from, double[] rates) {
    this.from = from;
    this.rates = rates;
    values = new double[from.length];
    for (int i = 1; i < from.length; i++) {
      values[i] = values[i - 1] + rates[i - 1] * (from[i] - from[i - 1]);
    }
  }

  /// Steps at 0 and at `knots`, in any order; the rate of a step is `rateFrom` where it begins.
  /// Knots below 0 do not count.
  static RateSchedule stepping(DoubleStream knots, DoubleUnaryOperator rateFrom) {
    double[] from =
        DoubleStream.concat(DoubleStream.of(0), knots.filter(knot -> knot > 0))
            .sorted()
            .distinct()
            .toArray();
    return new RateSchedule(from, DoubleStream.of(from).map(rateFrom).toArray());
  }

  /// Steps in rising order, the first at 0, with their rates.
  static RateSchedule of(double[] from, double[] rates) {
    return new RateSchedule(from.clone(), rates.clone());
  }

  /// One rate on everything.
  static RateSchedule flat(double rate) {
    return stepping(DoubleStream.empty(), _ -> rate);
  }

  /// `rate` on what exceeds `start`.
  static RateSchedule above(double start, double rate) {
    return stepping(DoubleStream.of(start), x -> x < start ? 0 : rate);
  }

  /// The value at `x`: 0 for `x` of 0 or less.
  double at(double x) {
    if (x <= 0) {
      return 0;
    }
    int i = step(x);
    return values[i] + rates[i] * (x - from[i]);
  }

  /// What the next unit after `x` adds, a share; example: 0.22.
  double rateAt(double x) {
    return rates[step(Math.max(0, x))];
  }

  /// The highest rate of all steps.
  double highestRate() {
    return DoubleStream.of(rates).max().orElseThrow();
  }

  /// The largest `x` of 0 or more whose value is not above `value` (0 or more); infinite if the
  /// function never exceeds it.
  double lastAtMost(double value) {
    int i = values.length - 1;
    while (values[i] > value) {
      i--;
    }
    return rates[i] == 0 ? Double.POSITIVE_INFINITY : from[i] + (value - values[i]) / rates[i];
  }

  /// This function seen from `start` (0 or more) on: `f(start + x) - f(start)`, without the
  /// cancellation of that difference.
  RateSchedule seenFrom(double start) {
    int first = step(start);
    double[] moved = new double[from.length - first];
    for (int i = 1; i < moved.length; i++) {
      moved[i] = from[first + i] - start;
    }
    return new RateSchedule(moved, Arrays.copyOfRange(rates, first, rates.length));
  }

  /// The same function, beginning only at `start` (0 or more): `f(x - start)`.
  RateSchedule delayed(double start) {
    double[] moved = new double[from.length + 1];
    double[] kept = new double[from.length + 1];
    for (int i = 0; i < from.length; i++) {
      moved[i + 1] = from[i] + start;
      kept[i + 1] = rates[i];
    }
    return new RateSchedule(moved, kept);
  }

  /// The sum of two functions.
  RateSchedule plus(RateSchedule other) {
    return stepping(DoubleStream.concat(knots(), other.knots()), x -> rateAt(x) + other.rateAt(x));
  }

  /// Where the rate may change, the first at 0.
  DoubleStream knots() {
    return DoubleStream.of(from);
  }

  private int step(double x) {
    int i = from.length - 1;
    while (x < from[i]) {
      i--;
    }
    return i;
  }
}
