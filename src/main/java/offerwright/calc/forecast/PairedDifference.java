package offerwright.calc.forecast;

import offerwright.calc.estimate.Estimate;

/// A run against the first run on the same random numbers: means of the differences by path with
/// paired intervals.
///
/// @param spend spending
/// @param forfeited forfeited, in money
/// @param unmet wanted and not served, in money
/// @param npv net present value
public record PairedDifference(Estimate spend, Estimate forfeited, Estimate unmet, Estimate npv) {}
