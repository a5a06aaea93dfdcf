package offerwright.calc.simulate;

/// What persons came to: means over paths by [Stint.Own#person], over the whole horizon. Arrays
/// belong to the outcome; nobody writes to them.
///
/// @param wanted desired spending, in the unit of the budget
/// @param served part of it that was served, low-value work not included
/// @param unmet the rest
/// @param output response alone, without the weight of the person: sum over calendar years of
///   `months/12 · response`; example: 1 for a year of the reference use
/// @param ranOut calendar years in which the person wanted more than was served; example: 0.35
@SuppressWarnings("ArrayRecordComponent")
public record PersonOutcome(
    double[] wanted, double[] served, double[] unmet, double[] output, double[] ranOut) {}
