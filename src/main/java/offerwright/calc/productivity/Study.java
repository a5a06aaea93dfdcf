package offerwright.calc.productivity;

import java.util.OptionalDouble;

/// A study of what AI does to engineers' output.
///
/// @param name authors and year
/// @param design how it was done and with how many
/// @param effect what it found, in its own words and units
/// @param logMultiplier logarithm of the multiplier of output; empty if it is not pooled
/// @param error its standard error; empty if it is not pooled
/// @param source where it is published
public record Study(
    String name,
    String design,
    String effect,
    OptionalDouble logMultiplier,
    OptionalDouble error,
    String source) {
  /// True if it goes into the synthesis.
  public boolean isPooled() {
    return logMultiplier.isPresent() && error.isPresent();
  }
}
