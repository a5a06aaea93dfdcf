package offerwright.calc.forecast;

import java.util.List;
import offerwright.calc.trail.Assumption;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.problem.Problem;

/// Everything one run found.
///
/// @param settings months, paths and seed it was made with
/// @param currency currency of every amount
/// @param results one for each run asked for, in that order
/// @param checks closed forms beside the simulation; none with fewer than 100 paths
/// @param assumptions every default that was assumed, with its provenance
/// @param problems what a person should know about the inputs
public record ForecastResult(
    SimulationSettings settings,
    CurrencyCode currency,
    List<ScenarioResult> results,
    List<ClosedFormCheck> checks,
    List<Assumption> assumptions,
    List<Problem> problems) {
  /// Copies the lists.
  public ForecastResult {
    results = List.copyOf(results);
    checks = List.copyOf(checks);
    assumptions = List.copyOf(assumptions);
    problems = List.copyOf(problems);
  }

  /// The result of the first run.
  public ScenarioResult first() {
    return results.getFirst();
  }
}
