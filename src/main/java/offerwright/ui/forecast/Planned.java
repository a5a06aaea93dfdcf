package offerwright.ui.forecast;

import java.util.Optional;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.workspace.Workspace;

/// What the form shows and changes: a scenario and the settings of a run, in the workspace they
/// belong to.
///
/// @param workspace the workspace
/// @param scenario one of its scenarios
record Planned(Workspace workspace, Scenario scenario) {
  /// The scenario with a key; empty if there is none.
  static Optional<Planned> of(Workspace workspace, String id) {
    return workspace.plan().scenario(id).map(scenario -> new Planned(workspace, scenario));
  }

  ForecastPlan plan() {
    return workspace.plan();
  }

  SimulationSettings settings() {
    return plan().simulation();
  }

  Planned with(Scenario changed) {
    return new Planned(workspace.withPlan(plan().withScenario(changed)), changed);
  }

  Planned with(SimulationSettings changed) {
    return new Planned(workspace.withPlan(plan().withSimulation(changed)), scenario);
  }
}
