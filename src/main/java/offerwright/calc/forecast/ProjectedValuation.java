package offerwright.calc.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import offerwright.calc.productivity.UpliftBelief;
import offerwright.calc.roi.CashFlows;
import offerwright.calc.roi.MonthlyProgramme;
import offerwright.calc.roi.Rates;
import offerwright.calc.roi.UpliftValue;
import offerwright.domain.plan.ValueCase;

/// What projected levels cost and return together.
///
/// @param inputs the scenario
/// @param levels its levels, projected
record ProjectedValuation(ProjectionInputs inputs, List<ProjectedLevel> levels) {
  ProjectedValue value() {
    ValueCase given = inputs.scenario().value();
    UpliftBelief belief = UpliftBelief.of(given);
    double evidence = belief.evidenceMean();
    double claim = belief.claim();
    double uplift = belief.mean();
    MonthlyProgramme programme = new MonthlyProgramme(inputs.upfront(), costs(), outputs());
    double rate = given.discountRate().fraction();
    CashFlows flows = rounded(programme.flows(uplift));
    UpliftValue present = programme.value(rate);
    double monthly = Rates.monthly(rate);
    OptionalDouble modified = flows.modifiedRate(monthly, monthly);
    return new ProjectedValue(
        evidence,
        claim,
        uplift,
        flows.flows(),
        flows.netPresentValue(monthly),
        present.presentCost(),
        present.presentOutput(),
        present.breakEvenUplift(),
        present.breakEvenBelief(claim, evidence),
        modified.isPresent()
            ? OptionalDouble.of(Rates.yearly(modified.getAsDouble()))
            : OptionalDouble.empty(),
        flows.payback(),
        flows.discountedPayback(monthly),
        costPerEngineer(uplift));
  }

  private List<Double> costs() {
    List<Double> costs = new ArrayList<>();
    for (int month = 0; month < inputs.months(); month++) {
      double spend = 0;
      double heads = 0;
      for (ProjectedLevel level : levels) {
        spend += level.months().get(month).spend();
        heads += level.months().get(month).heads();
      }
      costs.add(spend + Rounded.at(heads * inputs.overhead(), inputs.currency().digits()));
    }
    return costs;
  }

  private List<Double> outputs() {
    double realised = inputs.scenario().value().realisation().fraction();
    List<Double> outputs = new ArrayList<>();
    for (int month = 0; month < inputs.months(); month++) {
      double output = 0;
      for (ProjectedLevel level : levels) {
        output += level.months().get(month).output();
      }
      outputs.add(Rounded.at(output * realised, inputs.currency().digits()));
    }
    return outputs;
  }

  private CashFlows rounded(CashFlows flows) {
    return new CashFlows(
        flows.flows().stream().map(flow -> Rounded.at(flow, inputs.currency().digits())).toList());
  }

  /// Everything spent on tokens and overhead over the engineer-years gained: output times uplift
  /// over the loaded cost of one engineer.
  private OptionalDouble costPerEngineer(double uplift) {
    double spent = costs().stream().mapToDouble(Double::doubleValue).sum();
    double output = outputs().stream().mapToDouble(Double::doubleValue).sum();
    double gained = output * uplift / loadedCost();
    return gained > 0 ? OptionalDouble.of(spent / gained) : OptionalDouble.empty();
  }

  /// Mean over everybody's months.
  private double loadedCost() {
    double heads = 0;
    double base = 0;
    for (int level = 0; level < levels.size(); level++) {
      for (ProjectedMonth month : levels.get(level).months()) {
        heads += month.heads();
        base += month.heads() * inputs.levels().get(level).base();
      }
    }
    return heads > 0 ? base / heads * (1 + inputs.scenario().value().load().fraction()) : 1;
  }
}
