package offerwright.calc.forecast;

import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.Scenario;

/// A scenario under budget rules: its own, or others to compare with.
///
/// @param scenario the scenario
/// @param policy the budget rules it runs under
public record ScenarioRun(Scenario scenario, BudgetPolicy policy) {

  /// A scenario under its own budget rules.
  public static ScenarioRun own(Scenario scenario) {
    return new ScenarioRun(scenario, scenario.budget());
  }
}
