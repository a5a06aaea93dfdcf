package offerwright.calc.price;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/// One figure of a fit with its uncertainty.
///
/// @param parameter what it is
/// @param value the estimate
/// @param kind how its uncertainty was worked out
/// @param standardError empty if there is none
/// @param low lower end of the 95 % interval; empty without uncertainty
/// @param high upper end; may be infinite
public record FittedFigure(
    FitParameter parameter,
    double value,
    ErrorKind kind,
    OptionalDouble standardError,
    OptionalDouble low,
    OptionalDouble high) {
  private static final double RELATIVE_STEP = 1e-5;

  /// A figure without uncertainty.
  static FittedFigure bare(FitParameter parameter, double value, ErrorKind kind) {
    return new FittedFigure(
        parameter,
        value,
        kind,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  /// A figure whose interval is `value ± quantile · error`.
  static FittedFigure around(
      FitParameter parameter, double value, ErrorKind kind, double error, double quantile) {
    return new FittedFigure(
        parameter,
        value,
        kind,
        OptionalDouble.of(error),
        OptionalDouble.of(value - quantile * error),
        OptionalDouble.of(value + quantile * error));
  }

  /// A figure above 0 whose logarithm has the interval; `error` is of the figure.
  static FittedFigure positive(
      FitParameter parameter, double value, ErrorKind kind, double error, double quantile) {
    double factor = StrictMath.exp(quantile * error / value);
    return new FittedFigure(
        parameter,
        value,
        kind,
        OptionalDouble.of(error),
        OptionalDouble.of(value / factor),
        OptionalDouble.of(value * factor));
  }

  /// An increasing function of this figure: its value, its interval, and its standard error by the
  /// delta method.
  FittedFigure as(FitParameter other, DoubleUnaryOperator function) {
    return new FittedFigure(
        other,
        function.applyAsDouble(value),
        kind,
        mapped(standardError, error -> error * Math.abs(slope(function))),
        mapped(low, function),
        mapped(high, function));
  }

  private double slope(DoubleUnaryOperator function) {
    double step = RELATIVE_STEP * Math.max(RELATIVE_STEP, Math.abs(value));
    return (function.applyAsDouble(value + step) - function.applyAsDouble(value - step))
        / (2 * step);
  }

  private static OptionalDouble mapped(OptionalDouble end, DoubleUnaryOperator function) {
    return end.isPresent()
        ? OptionalDouble.of(function.applyAsDouble(end.getAsDouble()))
        : OptionalDouble.empty();
  }
}
