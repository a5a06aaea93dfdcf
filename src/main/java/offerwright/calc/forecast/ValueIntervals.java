package offerwright.calc.forecast;

import java.util.Optional;
import offerwright.calc.estimate.Estimate;

/// The figures of a [ValueResult] that are means of paths or ratios of such means, each with its 95
/// % interval: a ratio by linearisation (Cochran, Sampling Techniques, 1977, section 2.11). What is
/// believed of the uplift is held at its mean.
///
/// @param presentCost present value of costs
/// @param presentOutput present value of benefits at an uplift of 100 %
/// @param breakEvenUplift uplift at which the mean net present value is zero; empty if there is no
///   output to lift
/// @param breakEvenBelief weight of the claim at which it is zero; empty if claim and evidence
///   agree
/// @param averageReturn present value of benefits over costs, less 1; empty without costs
/// @param marginalReturn return on the last dollar, less 1, at the mean use; empty without tokens
/// @param costPerEngineer cost of one more engineer-equivalent a year; empty if none is gained
public record ValueIntervals(
    Estimate presentCost,
    Estimate presentOutput,
    Optional<Estimate> breakEvenUplift,
    Optional<Estimate> breakEvenBelief,
    Optional<Estimate> averageReturn,
    Optional<Estimate> marginalReturn,
    Optional<Estimate> costPerEngineer) {}
