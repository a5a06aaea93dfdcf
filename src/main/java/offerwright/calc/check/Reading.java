package offerwright.calc.check;

import offerwright.calc.trail.Quantity;

/// One number behind a light.
///
/// @param name example: "Compa-ratio"
/// @param value the figure
public record Reading(String name, Quantity value) {}
