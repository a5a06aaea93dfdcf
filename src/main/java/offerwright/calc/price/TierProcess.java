package offerwright.calc.price;

import java.util.OptionalDouble;

/// How the price of one tier moves, as an index: 1 is today's price. Month 0 is the first month, at
/// today's price; month `m` has `m` monthly steps behind it. All steps are exact, so the length of
/// a step costs nothing.
sealed interface TierProcess
    permits KnownPath, GeometricWalk, ReleaseJumps, ReversionToTrend, RegimeChain {
  /// Length of a step in years.
  double STEP = 1.0 / 12;

  /// Fills `index[m * count + p]` for the months `0 .. months - 1` and the paths of `shocks`.
  void fill(Shocks shocks, int months, double[] index);

  /// Exact mean of the index in a month.
  double mean(int month);

  /// Exact mean of the square of the index in a month.
  double secondMoment(int month);

  /// Quantile of the index in a month, where it has a closed form.
  OptionalDouble quantile(int month, double probability);

  /// Weight that the normal shock of a step (1 is the first) has in the logarithm of the index in a
  /// month; empty if it is not the same on every path.
  OptionalDouble loading(int month, int step);

  /// True if no path differs from another.
  boolean isCertain();

  /// Variance of the index in a month.
  default double variance(int month) {
    double mean = mean(month);
    return isCertain() ? 0 : Math.max(0, secondMoment(month) - mean * mean);
  }
}
