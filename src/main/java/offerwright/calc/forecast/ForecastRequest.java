package offerwright.calc.forecast;

import java.util.List;
import offerwright.domain.Require;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.workspace.Workspace;

/// What is to be forecast.
///
/// @param workspace people, ladder and prices
/// @param runs what to simulate, all on the same random numbers; the first is the one others are
///   compared with
/// @param settings months, paths and seed
/// @param threads number of threads, 1 or more; the figures do not depend on it
public record ForecastRequest(
    Workspace workspace, List<ScenarioRun> runs, SimulationSettings settings, int threads) {
  /// Copies the list; refuses no run.
  public ForecastRequest {
    runs = List.copyOf(runs);
    Require.that(!runs.isEmpty() && threads >= 1, "a forecast needs a scenario and a thread");
  }
}
