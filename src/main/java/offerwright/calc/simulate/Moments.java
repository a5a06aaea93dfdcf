package offerwright.calc.simulate;

/// Mean and variance over paths of a figure that is not kept by path.
///
/// @param mean mean over paths
/// @param variance sample variance over paths
public record Moments(double mean, double variance) {}
