package offerwright.calc.forecast;

import java.util.List;
import java.util.OptionalDouble;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Spread;
import offerwright.calc.productivity.TaskValue;
import offerwright.calc.roi.AlternativeValue;

/// What the tokens return. Rates are effective a year; money is in the company's currency; uplifts
/// are fractions (0.09 = 9 %).
///
/// @param npv net present value over the horizon
/// @param npvSpread its quantiles: chance in prices, use and productivity together
/// @param chanceOfLoss chance that it is negative, Wilson interval
/// @param breakEvenUplift uplift at which the mean net present value is zero; infinite if there is
///   no output to lift
/// @param breakEvenBelief weight of the claim at which it is zero; empty if claim and evidence
///   agree; below 0 = pays on the evidence alone; above 1 = not even the claim pays
/// @param evidenceUplift mean of the evidence
/// @param evidenceLow 2.5 % quantile of the evidence
/// @param evidenceHigh 97.5 % quantile of the evidence
/// @param claimUplift the claim taken through Amdahl's law
/// @param believedUplift mean of the mixture by belief
/// @param costPerEngineer cost of one more engineer-equivalent through tokens a year; empty if the
///   believed uplift is not positive
/// @param hireCost cost of one more engineer-equivalent through hiring in the first year; infinite
///   if coordination eats it all
/// @param averageReturn present value of benefits over costs, less 1; empty without costs
/// @param marginalReturn return on the last dollar, less 1
/// @param internalRates all internal rates of return a year on the mean cash flows; empty = none
/// @param modifiedRate modified internal rate of return a year
/// @param payback months until the mean cash flows have paid back; empty = never
/// @param discountedPayback the same, discounted; empty = never
/// @param presentCost present value of mean costs
/// @param presentOutput present value of mean benefits at an uplift of 1 (100 %): the net present
///   value is `uplift · presentOutput - presentCost`
/// @param alternatives the same money spent otherwise
/// @param tasks the task catalogue, priced
/// @param cashFlows mean cash flow at the start and at the end of each month
/// @param intervals those of the figures above that hang on chance in the paths
public record ValueResult(
    Estimate npv,
    Spread npvSpread,
    Estimate chanceOfLoss,
    double breakEvenUplift,
    OptionalDouble breakEvenBelief,
    double evidenceUplift,
    double evidenceLow,
    double evidenceHigh,
    double claimUplift,
    double believedUplift,
    OptionalDouble costPerEngineer,
    double hireCost,
    OptionalDouble averageReturn,
    OptionalDouble marginalReturn,
    List<Double> internalRates,
    OptionalDouble modifiedRate,
    OptionalDouble payback,
    OptionalDouble discountedPayback,
    double presentCost,
    double presentOutput,
    List<AlternativeValue> alternatives,
    List<TaskValue> tasks,
    List<Double> cashFlows,
    ValueIntervals intervals) {
  /// Copies the lists.
  public ValueResult {
    internalRates = List.copyOf(internalRates);
    alternatives = List.copyOf(alternatives);
    tasks = List.copyOf(tasks);
    cashFlows = List.copyOf(cashFlows);
  }
}
