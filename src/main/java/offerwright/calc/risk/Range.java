package offerwright.calc.risk;

import offerwright.domain.Require;

/// Where something may lie.
///
/// @param low lower end
/// @param high upper end, above the lower
public record Range(double low, double high) {
  /// Refuses ends out of order.
  public Range {
    Require.that(
        Double.isFinite(low) && Double.isFinite(high) && low < high,
        "a range from %s to %s",
        low,
        high);
  }

  /// Upper end less lower end.
  public double width() {
    return high - low;
  }
}
