package offerwright.calc.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import offerwright.calc.estimate.SpreadReader;
import offerwright.calc.simulate.Outcome;
import offerwright.calc.simulate.Progress;
import offerwright.calc.simulate.Simulator;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// Forecasts what token budgets will cost, how much of them is used, carried and forfeited, and
/// what they return.
public final class Forecaster {
  private Forecaster() {}

  /// What stands in the way of a forecast or should be known before it; an error means that [#run]
  /// would refuse. Example: "No list price is in force on 2027-01-01 for ...".
  public static List<Problem> problems(ForecastRequest request) {
    return ForecastInputs.of(request).problems();
  }

  /// Simulates every run of the request in one pass over the same random numbers. The figures
  /// depend on the workspace, the runs and the settings, and on nothing else.
  ///
  /// Throws [IllegalArgumentException] with the first error of [#problems] if there is one, and
  /// [java.util.concurrent.CancellationException] once `progress` says it is cancelled.
  public static ForecastResult run(ForecastRequest request, Progress progress) {
    Checked<ForecastInputs> checked = ForecastInputs.of(request);
    ForecastInputs inputs = good(checked);
    List<Outcome> outcomes = Simulator.run(inputs.simulation(), request.threads(), progress);
    SpreadReader spreads = new SpreadReader(request.settings().paths());
    List<RunData> runs = new ArrayList<>();
    for (int run = 0; run < outcomes.size(); run++) {
      runs.add(inputs.data(run, outcomes, spreads));
    }
    PathValues first = PathValues.of(runs.getFirst());
    return new ForecastResult(
        request.settings(),
        inputs.sides().getFirst().facts().currency(),
        results(runs, first),
        Checks.of(runs.getFirst(), first.uplift()),
        Assumptions.of(request),
        checked.problems());
  }

  /// What the net present value of the first run hangs on: a tornado simulated with at most 512
  /// paths, and Sobol' indices. Throws as [#run] does.
  public static SensitivityResult sensitivity(ForecastRequest request, Progress progress) {
    return new Sensitivity(request, progress).result();
  }

  static ForecastInputs inputs(ForecastRequest request) {
    return good(ForecastInputs.of(request));
  }

  static void stopIfCancelled(Progress progress) {
    if (progress.cancelled()) {
      throw new CancellationException("the forecast is no longer wanted");
    }
  }

  private static ForecastInputs good(Checked<ForecastInputs> checked) {
    return checked.value().orElseThrow(() -> refused(checked.problems()));
  }

  private static IllegalArgumentException refused(List<Problem> problems) {
    return new IllegalArgumentException(
        problems.stream()
            .filter(Problem::isError)
            .findFirst()
            .map(problem -> problem.message() + " " + problem.repair())
            .orElse("the forecast has no inputs"));
  }

  private static List<ScenarioResult> results(List<RunData> runs, PathValues first) {
    List<ScenarioResult> results = new ArrayList<>();
    for (RunData run : runs) {
      boolean isFirst = results.isEmpty();
      PathValues values = isFirst ? first : PathValues.of(run);
      results.add(
          new ScenarioResult(
              run.run(),
              HeadlineOf.run(run),
              SpendFan.run(run),
              LedgerOf.run(run),
              LinesOf.run(run),
              TokensOf.run(run),
              ValueOf.run(run, values),
              isFirst
                  ? Optional.empty()
                  : Optional.of(Differences.between(run, values, runs.getFirst(), first))));
    }
    return results;
  }
}
