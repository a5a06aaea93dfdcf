package offerwright.calc.roi;

import java.util.OptionalDouble;

/// Something else the money could be spent on, beside tokens.
///
/// @param name example: "Hiring"
/// @param costPerEngineer cost of one more engineer-equivalent a year; empty if it adds none
/// @param equivalents engineer-equivalents a year that the mean yearly token spending would buy
///   instead
/// @param npv net present value over the horizon of spending the same money this way
public record AlternativeValue(
    String name, OptionalDouble costPerEngineer, double equivalents, double npv) {}
