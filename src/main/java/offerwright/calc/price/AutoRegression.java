package offerwright.calc.price;

import java.util.Arrays;
import offerwright.domain.Require;

/// Mean reversion of equally spaced values by least squares of each value on the one before (the
/// example of van den Berg, "Calibrating the Ornstein-Uhlenbeck model"): slope `b = e^(-κΔ)`.
///
/// @param slope b; the values revert only if it lies between 0 and 1; example: 0.457
/// @param slopeError its standard error
/// @param intercept of the line
/// @param squares sum of squared residuals
/// @param pairs number n of pairs, one less than values
/// @param spacing Δ in years
public record AutoRegression(
    double slope, double slopeError, double intercept, double squares, int pairs, double spacing) {

  /// Fits the line.
  ///
  /// @param values at least four, not all the same
  /// @param spacing years between two of them, above 0
  public static AutoRegression of(double[] values, double spacing) {
    Require.that(
        values.length >= 4 && spacing > 0,
        "an autoregression needs 4 values, were %d",
        values.length);
    int n = values.length - 1;
    double[] before = Arrays.copyOf(values, n);
    double[] after = Arrays.copyOfRange(values, 1, n + 1);
    LogLinearTrend line = LogLinearTrend.of(before, after);
    return new AutoRegression(
        line.slope(),
        line.slopeError(),
        line.intercept(),
        line.residual() * line.residual() * (n - 2),
        n,
        spacing);
  }

  /// True if the values revert, 0 < b < 1; the figures below have no meaning otherwise.
  public boolean reverts() {
    return slope > 0 && slope < 1;
  }

  /// κ a year: `-ln b / Δ`.
  public double speed() {
    return -StrictMath.log(slope) / spacing;
  }

  /// Standard error of κ by the delta method: `SE(b) / (bΔ)`.
  public double speedError() {
    return slopeError / (slope * spacing);
  }

  /// Level that the values revert to: `a / (1 - b)`.
  public double level() {
    return intercept / (1 - slope);
  }

  /// σ by maximum likelihood, the residual variance over n.
  public double volatility() {
    return volatility(squares / pairs);
  }

  /// σ by least squares, the residual variance over n - 2.
  public double leastSquaresVolatility() {
    return volatility(squares / (pairs - 2));
  }

  private double volatility(double variance) {
    return Math.sqrt(variance * 2 * speed() / (1 - slope * slope));
  }

  /// Years until half of a gap is closed: `ln 2 / κ`.
  public double halfLife() {
    return StrictMath.log(2) / speed();
  }
}
