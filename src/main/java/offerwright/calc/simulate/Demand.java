package offerwright.calc.simulate;

/// How much is wanted, as plain numbers. Money is at today's price.
///
/// @param levelMeans mean of desired spending a month by level
/// @param timeFactors season times growth, by month of the horizon
/// @param teamFactors project phases by team and month
/// @param elasticity ε
/// @param between σ_b
/// @param within σ_w
/// @param teamCorrelation ρ
@SuppressWarnings("ArrayRecordComponent")
public record Demand(
    double[] levelMeans,
    double[] timeFactors,
    double[][] teamFactors,
    double elasticity,
    double between,
    double within,
    double teamCorrelation) {}
