package offerwright.calc.forecast;

import java.util.List;
import java.util.OptionalDouble;

/// What the projection returns, in the company's currency. Rates are effective a year; the start is
/// not discounted; the flow of a month falls on its end.
///
/// @param evidenceUplift mean of the evidence
/// @param claimUplift the claim taken through Amdahl's law
/// @param believedUplift mean of the mixture by belief
/// @param cashFlows at the start and at the end of each month
/// @param npv net present value
/// @param presentCost present value of the costs
/// @param presentOutput present value of the benefits at an uplift of 100 %
/// @param breakEvenUplift uplift at which costs and benefits are even; empty without output
/// @param breakEvenBelief weight of the claim at which they are; empty if claim and evidence agree
/// @param modifiedRate modified internal rate of return a year; empty without costs or benefits
/// @param payback months until it has paid back; empty = never
/// @param discountedPayback the same, discounted; empty = never
/// @param costPerEngineer cost of one more engineer-equivalent a year; empty if the uplift is not
///   positive
public record ProjectedValue(
    double evidenceUplift,
    double claimUplift,
    double believedUplift,
    List<Double> cashFlows,
    double npv,
    double presentCost,
    double presentOutput,
    OptionalDouble breakEvenUplift,
    OptionalDouble breakEvenBelief,
    OptionalDouble modifiedRate,
    OptionalDouble payback,
    OptionalDouble discountedPayback,
    OptionalDouble costPerEngineer) {
  /// Copies the list.
  public ProjectedValue {
    cashFlows = List.copyOf(cashFlows);
  }
}
