package offerwright.calc.estimate;

import offerwright.domain.Require;

/// A density on evenly spaced places, to be drawn. The area under it is the share of the values
/// that lie in its window: 1, but for what [KernelDensity] leaves outside.
///
/// @param from the first place, in the unit of the values
/// @param step distance of two places, above 0
/// @param heights density at each place, per unit; two or more, none negative
/// @param bandwidth standard deviation of the kernel the values were smoothed by
/// @param below share of the values below the first place, 0 to 1
/// @param above share of the values above the last place, 0 to 1
@SuppressWarnings("ArrayRecordComponent") // compared nowhere, read by index
public record DensityCurve(
    double from, double step, double[] heights, double bandwidth, double below, double above) {
  /// Refuses a window without width.
  public DensityCurve {
    Require.that(step > 0 && Double.isFinite(from), "a density from %s in steps of %s", from, step);
    Require.that(heights.length >= 2, "a density has two places or more, was %d", heights.length);
  }

  /// Number of places.
  public int count() {
    return heights.length;
  }

  /// A place; example: `from` for 0.
  public double place(int index) {
    return from + index * step;
  }

  /// The last place.
  public double to() {
    return place(count() - 1);
  }

  /// The greatest height.
  public double peak() {
    double peak = 0;
    for (double height : heights) {
      peak = Math.max(peak, height);
    }
    return peak;
  }

  /// The height anywhere: straight between places, 0 outside the window.
  public double at(double value) {
    double position = (value - from) / step;
    if (!(position >= 0 && position <= count() - 1)) {
      return 0;
    }
    int before = Math.min((int) position, count() - 2);
    return heights[before] + (position - before) * (heights[before + 1] - heights[before]);
  }

  /// The area under the curve by the trapezoidal rule.
  public double area() {
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < count(); i++) {
      sum.add(heights[i] * (i == 0 || i == count() - 1 ? step / 2 : step));
    }
    return sum.value();
  }
}
