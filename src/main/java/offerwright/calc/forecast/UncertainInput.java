package offerwright.calc.forecast;

import java.util.function.DoubleFunction;
import offerwright.calc.trail.Quantity;
import offerwright.domain.plan.Scenario;

/// An input nobody knows, with the range that holds four fifths of what it may be.
///
/// @param name example: "Demand growth a year"
/// @param low its 10 % quantile
/// @param base what the scenario says
/// @param high its 90 % quantile
/// @param logarithmic true if it varies by factors, false if by differences
/// @param change puts another value into a scenario
/// @param shown the value as a figure
record UncertainInput(
    String name,
    double low,
    double base,
    double high,
    boolean logarithmic,
    Change change,
    DoubleFunction<Quantity> shown) {
  /// Puts a value into a scenario.
  interface Change {
    Scenario apply(Scenario scenario, double value);
  }

  private static final double Z90 = 1.2815515655446004;

  /// The value at a standard normal quantile: `low` at -1.28, `base` at 0, `high` at 1.28, straight
  /// between and beyond, in logarithms if it varies by factors.
  double at(double z) {
    double end = z < 0 ? low : high;
    double steps = Math.abs(z) / Z90;
    return logarithmic ? base * StrictMath.pow(end / base, steps) : base + (end - base) * steps;
  }
}
