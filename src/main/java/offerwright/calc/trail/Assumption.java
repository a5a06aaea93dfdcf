package offerwright.calc.trail;

/// A default that was assumed on the way to a figure.
///
/// @param name what was assumed; example: "Volatility of the share price"
/// @param value the figure assumed
/// @param provenance where it comes from; example: "workspace setting", "methods.md §12"
public record Assumption(String name, Quantity value, String provenance) {}
