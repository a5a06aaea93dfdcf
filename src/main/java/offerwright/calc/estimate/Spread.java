package offerwright.calc.estimate;

import java.util.List;
import java.util.Optional;

/// Five quantiles of a figure over the paths (type 7).
///
/// @param p5 5 % of the paths are below
/// @param p25 lower quartile
/// @param median median
/// @param p75 upper quartile
/// @param p95 5 % of the paths are above
/// @param ends ends of the 95 % intervals of the five; empty where they come from a closed form
public record Spread(
    double p5, double p25, double median, double p75, double p95, Optional<Ends> ends) {

  /// Ends of the intervals of five quantiles.
  ///
  /// @param low lower ends
  /// @param high upper ends
  public record Ends(Spread low, Spread high) {}

  /// Quantiles from a closed form: they have no interval.
  public Spread(double p5, double p25, double median, double p75, double p95) {
    this(p5, p25, median, p75, p95, Optional.empty());
  }

  /// The five with their intervals, lowest first; a quantile from a closed form is its own
  /// interval.
  public List<Estimate> estimates() {
    Spread low = ends.map(Ends::low).orElse(this);
    Spread high = ends.map(Ends::high).orElse(this);
    return List.of(
        new Estimate(p5, low.p5, high.p5),
        new Estimate(p25, low.p25, high.p25),
        new Estimate(median, low.median, high.median),
        new Estimate(p75, low.p75, high.p75),
        new Estimate(p95, low.p95, high.p95));
  }

  /// The same quantiles in another unit; `factor` is above 0.
  public Spread times(double factor) {
    return new Spread(
        p5 * factor,
        p25 * factor,
        median * factor,
        p75 * factor,
        p95 * factor,
        ends.map(found -> new Ends(found.low.times(factor), found.high.times(factor))));
  }
}
