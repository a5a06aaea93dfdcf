package offerwright.calc.price;

import java.util.OptionalDouble;

/// Exact moments of a price index in a month.
///
/// @param mean example: 0.87
/// @param deviation standard deviation; empty where it has no closed form
public record PriceMoments(double mean, OptionalDouble deviation) {}
