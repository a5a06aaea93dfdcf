package offerwright.calc.estimate;

import offerwright.domain.Require;

/// A figure estimated by simulation with its 95 % interval.
///
/// @param value the estimate
/// @param low lower end of the interval
/// @param high upper end of the interval
public record Estimate(double value, double low, double high) {
  /// Refuses an interval that does not hold the estimate.
  public Estimate {
    Require.that(
        (low <= value && value <= high) || Double.isNaN(value),
        "the interval from %s to %s does not hold %s",
        low,
        high,
        value);
  }

  /// A figure without chance in it: the interval is the figure itself.
  public static Estimate exact(double value) {
    return new Estimate(value, value, value);
  }

  /// Half the width of the interval; example: 0.04 in "34.51 ± 0.04".
  public double halfWidth() {
    return (high - low) / 2;
  }

  /// The same figure in another unit; example: `times(1e-6)` for millions.
  public Estimate times(double factor) {
    double a = low * factor;
    double b = high * factor;
    return new Estimate(value * factor, Math.min(a, b), Math.max(a, b));
  }
}
