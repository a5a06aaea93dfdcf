package offerwright.calc.productivity;

import java.util.OptionalDouble;

/// A response curve fitted to measurements.
///
/// @param curve the curve of least squares
/// @param heightError standard error of its height
/// @param firstError standard error of its first parameter (β, k or K)
/// @param steepnessError standard error of Hill's steepness; empty for the other forms
/// @param deviation standard deviation of the residuals
/// @param freedom measurements less parameters
public record FittedCurve(
    ScaledCurve curve,
    double heightError,
    double firstError,
    OptionalDouble steepnessError,
    double deviation,
    int freedom) {}
