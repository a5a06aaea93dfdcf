package offerwright.ui.chart;

/// An axis from zero in steps a person reads easily (1, 2, 2.5 or 5 times a power of ten), with at
/// most six grid lines.
///
/// @param top upper end, a multiple of `step`
/// @param step distance of the grid lines
public record NiceScale(double top, double step) {
  private static final int MOST_LINES = 6;

  /// The smallest such scale that holds `highest`; 0 to 1 for nothing.
  public static NiceScale upTo(double highest) {
    return upTo(highest, MOST_LINES);
  }

  /// The same with at most `most` grid lines, two or more, for a chart with little room.
  public static NiceScale upTo(double highest, int most) {
    if (!(highest > 0) || Double.isInfinite(highest)) {
      return new NiceScale(1, 1);
    }
    double rough = highest / (most - 1);
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double factor : new double[] {1, 2, 2.5, 5, 10}) {
      double step = factor * power;
      if (step >= rough * (1 - 1e-12)) {
        return new NiceScale(Math.ceil(highest / step - 1e-9) * step, step);
      }
    }
    throw new IllegalStateException("ten times the power of ten is never below the rough step");
  }

  /// Number of grid lines above zero.
  public int lines() {
    return (int) Math.round(top / step);
  }
}
