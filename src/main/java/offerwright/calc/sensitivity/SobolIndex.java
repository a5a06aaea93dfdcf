package offerwright.calc.sensitivity;

import offerwright.calc.estimate.Estimate;

/// How much of a figure's variance hangs on an input.
///
/// @param input its name
/// @param first share of the variance that goes if this input alone becomes known
/// @param total share that stays if all others become known; what it has above `first` comes from
///   working together with other inputs
public record SobolIndex(String input, Estimate first, Estimate total) {}
