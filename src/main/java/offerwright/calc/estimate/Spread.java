package offerwright.calc.estimate;

/// Five quantiles of a simulated figure over the paths (type 7).
///
/// @param p5 5 % of the paths are below
/// @param p25 lower quartile
/// @param median median
/// @param p75 upper quartile
/// @param p95 5 % of the paths are above
public record Spread(double p5, double p25, double median, double p75, double p95) {

  /// The same quantiles in another unit; `factor` is above 0.
  public Spread times(double factor) {
    return new Spread(p5 * factor, p25 * factor, median * factor, p75 * factor, p95 * factor);
  }
}
