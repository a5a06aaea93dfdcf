package offerwright.calc.policy;

/// What output is measured against.
///
/// @param value value of the most productive split that demand allows, in closed form; NaN = not
///   known
/// @param inFull output of the most productive split if every budget were used to the last cent, as
///   `InFull` gives it; NaN = not known
public record BestOutput(double value, double inFull) {
  /// Nothing to measure against: the figures that need it are left out.
  public static final BestOutput UNKNOWN = new BestOutput(Double.NaN, Double.NaN);
}
