package offerwright.ui.forecast;

import java.util.List;
import offerwright.calc.forecast.ForecastRequest;
import offerwright.calc.forecast.ScenarioRun;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.workspace.Workspace;

/// What is asked of the engine, without the parts of a workspace that cannot change the answer, so
/// that the same question is answered only once.
///
/// @param workspace the workspace without offers, and with the plan's settings only
/// @param runs scenarios and budget rules
/// @param settings months, paths and seed
record Question(Workspace workspace, List<ScenarioRun> runs, SimulationSettings settings) {
  Question {
    runs = List.copyOf(runs);
  }

  static Question of(Workspace workspace, List<ScenarioRun> runs) {
    Workspace bare =
        workspace
            .withOffers(List.of())
            .withCompetingOffers(List.of())
            .withPlan(workspace.plan().withScenarios(List.of()).withVariants(List.of()));
    return new Question(bare, runs, workspace.plan().simulation());
  }

  /// The same question with few paths.
  Question coarse(int paths) {
    return new Question(workspace, runs, settings.withPaths(paths));
  }

  ForecastRequest request(int threads) {
    return new ForecastRequest(workspace, runs, settings, threads);
  }
}
