package offerwright.calc.estimate;

import java.util.Arrays;
import java.util.List;
import offerwright.domain.Require;

/// The density of a sample, smoothed by a Gaussian kernel: `f(x) = Σ φ((x - xᵢ) / h) / (n h)`
/// (Silverman 1986, Density Estimation for Statistics and Data Analysis). A picture of a
/// distribution, not a figure to reckon with.
///
/// Values are shared out to the four nearest of fine bins by cubic interpolation, at least 24 bins
/// a bandwidth; the result differs from the sum over all values by less than a millionth of the
/// peak of one kernel. A few thousand bins are added up instead of every value at every place.
public final class KernelDensity {
  /// Bins a bandwidth: the error of cubic interpolation of the kernel is `(9/16)/24 · 3 · 24⁻⁴`.
  private static final int FINE = 24;

  /// The kernel is nothing so many bandwidths away: below 1.3e-14 of its peak.
  private static final double REACH = 8;

  /// With more places a bandwidth than this, binning brings nothing.
  private static final double COARSE = 64;

  /// A point mass without any other value is drawn so wide, as a share of itself.
  private static final double NARROW = 1e-3;

  private static final double PEAK = 1 / StrictMath.sqrt(2 * StrictMath.PI);

  private KernelDensity() {}

  /// Silverman's rule of thumb, `0.9 min(s, IQR / 1.34) n^(-1/5)` (Silverman 1986, equation 3.31),
  /// with the quartiles of type 7; `s` alone where half of the values are one and the same, as R's
  /// `bw.nrd0` does. 0 where all are. Example: 0.1427 for 10,000 standard normal values, about.
  ///
  /// @param values at least one, finite
  public static double bandwidth(double[] values) {
    double mean = OrderFreeSum.mean(values);
    double deviation = StrictMath.sqrt(OrderFreeSum.variance(values, mean));
    double[] quartiles = Quantiles.of(values, 0.25, 0.75);
    double robust = (quartiles[1] - quartiles[0]) / 1.34;
    double spread = robust > 0 ? Math.min(deviation, robust) : deviation;
    return isOne(values) ? 0 : 0.9 * spread * StrictMath.pow(values.length, -0.2);
  }

  /// The mean of equal values is rounded, so their deviation need not be 0.
  private static boolean isOne(double[] values) {
    return Arrays.stream(values).allMatch(value -> value == values[0]);
  }

  /// The density over all values and what the kernel adds beyond them, so that its area is 1.
  ///
  /// @param values at least one, finite
  /// @param points places, 32 or more; 256 draw a smooth curve
  public static DensityCurve of(double[] values, int points) {
    Require.that(points >= 32, "a density has 32 places or more, was %d", points);
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    // With four bandwidths at both ends, a bandwidth is at least one step.
    double bandwidth = Math.max(bandwidth(values), (greatest - least) / (points - 1 - REACH));
    if (bandwidth == 0) {
      bandwidth = least == 0 ? NARROW : Math.abs(least) * NARROW;
    }
    double more = bandwidth * REACH / 2;
    return within(values, least - more, greatest + more, points, bandwidth);
  }

  /// The density in a window. A bandwidth is at least one step, so that nothing falls between two
  /// places: a point mass is a narrow peak.
  ///
  /// @param values at least one, finite
  /// @param from first place
  /// @param to last place, above `from`
  /// @param points places, two or more
  public static DensityCurve within(double[] values, double from, double to, int points) {
    return within(values, from, to, points, bandwidth(values));
  }

  /// Densities in one window, to stand over one axis: from the least to the greatest of the
  /// quantiles `tail` and `1 - tail` of all samples, and three bandwidths beyond. Long tails do not
  /// squeeze the rest; each curve says how much it leaves outside.
  ///
  /// @param samples at least one, each with at least one value, all finite
  /// @param tail 0 to below 0.5; example: 0.005
  /// @param points places, two or more
  public static List<DensityCurve> together(List<double[]> samples, double tail, int points) {
    Require.that(tail >= 0 && tail < 0.5, "a tail is below 0.5, was %s", tail);
    double from = Double.POSITIVE_INFINITY;
    double to = Double.NEGATIVE_INFINITY;
    for (double[] sample : samples) {
      double[] ends = Quantiles.of(sample, tail, 1 - tail);
      double more = 3 * bandwidth(sample);
      from = Math.min(from, ends[0] - more);
      to = Math.max(to, ends[1] + more);
    }
    // Where all is one value the window is a hundredth of it to both sides.
    double spare = to > from ? (to - from) * 0.02 : to == 0 ? 1 : Math.abs(to) * 0.01;
    double first = from - spare;
    double last = to + spare;
    return samples.stream().map(sample -> within(sample, first, last, points)).toList();
  }

  private static DensityCurve within(
      double[] values, double from, double to, int points, double wanted) {
    Require.that(values.length > 0, "a density needs at least one value");
    Require.that(points >= 2 && to > from, "a window from %s to %s in %d", from, to, points);
    double step = (to - from) / (points - 1);
    double bandwidth = Math.max(wanted, step);
    double[] heights = new double[points];
    if (bandwidth > COARSE * step) {
      for (int i = 0; i < points; i++) {
        heights[i] = direct(values, bandwidth, from + i * step);
      }
    } else {
      binned(values, from, step, bandwidth, heights);
    }
    double each = 1.0 / values.length;
    int below = 0;
    int above = 0;
    for (double value : values) {
      Require.that(Double.isFinite(value), "a density of finite values, not of %s", value);
      below += value < from ? 1 : 0;
      above += value > to ? 1 : 0;
    }
    return new DensityCurve(from, step, heights, bandwidth, below * each, above * each);
  }

  /// The sum over all values, at one place.
  static double direct(double[] values, double bandwidth, double place) {
    CompensatedSum sum = new CompensatedSum();
    for (double value : values) {
      sum.add(kernel((place - value) / bandwidth));
    }
    return sum.value() / (values.length * bandwidth);
  }

  private static double kernel(double distance) {
    return PEAK * StrictMath.exp(-distance * distance / 2);
  }

  private static void binned(
      double[] values, double from, double step, double bandwidth, double[] heights) {
    int each = Math.max(1, (int) Math.ceil(FINE * step / bandwidth));
    double width = step / each;
    int reach = (int) Math.ceil(REACH * bandwidth / width);
    double[] bins = bins(values, from, width, reach, (heights.length - 1) * each + 1);
    double[] kernel = new double[reach + 1];
    for (int i = 0; i <= reach; i++) {
      kernel[i] = kernel(i * width / bandwidth) / (values.length * bandwidth);
    }
    for (int i = 0; i < heights.length; i++) {
      int middle = i * each + reach;
      double sum = bins[middle] * kernel[0];
      for (int j = 1; j <= reach; j++) {
        sum += (bins[middle - j] + bins[middle + j]) * kernel[j];
      }
      // Shares of cubic interpolation can be negative, a density cannot.
      heights[i] = Math.max(0, sum);
    }
  }

  /// How much of the values each bin holds, from `reach` bins before the first place to as many
  /// after the last.
  private static double[] bins(double[] values, double from, double width, int reach, int count) {
    double[] bins = new double[count + 2 * reach];
    for (double value : values) {
      double position = (value - from) / width + reach;
      int before = (int) Math.floor(position);
      if (before >= 1 && before + 2 < bins.length) {
        double t = position - before;
        bins[before - 1] -= t * (t - 1) * (t - 2) / 6;
        bins[before] += (t + 1) * (t - 1) * (t - 2) / 2;
        bins[before + 1] -= (t + 1) * t * (t - 2) / 2;
        bins[before + 2] += (t + 1) * t * (t - 1) / 6;
      }
    }
    return bins;
  }
}
