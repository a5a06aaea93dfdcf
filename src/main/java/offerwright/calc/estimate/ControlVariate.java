package offerwright.calc.estimate;

import offerwright.domain.Require;

/// A mean made sharper by a second figure whose mean is known (Glasserman 2004, Monte Carlo Methods
/// in Financial Engineering, 4.1): instead of Y the mean of `Y + b (C - E C)` is taken, with `b =
/// -Cov(Y, C)/Var(C)`. The coefficient comes from pilot paths that do not count in the mean,
/// because one fitted to the same paths biases it.
///
/// @param coefficient b; 0 if either figure did not vary in the pilot
/// @param correlation of the two in the pilot, -1 to 1
public record ControlVariate(double coefficient, double correlation) {

  /// Fits the coefficient to pilot paths.
  ///
  /// @param figure Y by pilot path, at least two
  /// @param control C by pilot path
  public static ControlVariate fit(double[] figure, double[] control) {
    Require.that(
        figure.length == control.length && figure.length >= 2,
        "a pilot of %d and %d paths",
        figure.length,
        control.length);
    double figureMean = MeanEstimate.mean(figure);
    double controlMean = MeanEstimate.mean(control);
    CompensatedSum products = new CompensatedSum();
    for (int i = 0; i < figure.length; i++) {
      products.add((figure[i] - figureMean) * (control[i] - controlMean));
    }
    double covariance = products.value() / (figure.length - 1);
    double figureVariance = MeanEstimate.variance(figure);
    double controlVariance = MeanEstimate.variance(control);
    if (!(figureVariance > 0) || !(controlVariance > 0)) {
      return new ControlVariate(0, 0);
    }
    double correlation = covariance / Math.sqrt(figureVariance) / Math.sqrt(controlVariance);
    return new ControlVariate(-covariance / controlVariance, Math.clamp(correlation, -1, 1));
  }

  /// The sharper mean of paths outside the pilot.
  ///
  /// @param figure Y by path, at least one
  /// @param control C by path
  /// @param known mean of C in closed form
  public Estimate mean(double[] figure, double[] control, double known) {
    return MeanEstimate.of(adjusted(figure, control, known));
  }

  /// `Y + b (C - E C)` by path.
  ///
  /// @param figure Y by path
  /// @param control C by path
  /// @param known mean of C in closed form
  public double[] adjusted(double[] figure, double[] control, double known) {
    Require.that(
        figure.length == control.length, "%d paths against %d", figure.length, control.length);
    double[] adjusted = new double[figure.length];
    for (int i = 0; i < figure.length; i++) {
      adjusted[i] = figure[i] + coefficient * (control[i] - known);
    }
    return adjusted;
  }

  /// Variance left of what it was, `1 - ρ²`; example: 0.19 for a correlation of 0.9.
  public double varianceRatio() {
    return 1 - correlation * correlation;
  }
}
