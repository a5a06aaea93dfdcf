package offerwright.calc.policy;

/// Expected figures of each person under a policy, in the order of [Staff].
///
/// @param utility output the budget brings, `leverage · response(use)`; 1 = the average engineer at
///   the reference use
/// @param served part of what is wanted that can be done, 0 to 1
/// @param runOut probability of running out within the year
@SuppressWarnings("ArrayRecordComponent")
public record PersonFigures(double[] utility, double[] served, double[] runOut) {}
