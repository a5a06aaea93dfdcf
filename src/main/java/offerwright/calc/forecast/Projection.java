package offerwright.calc.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import offerwright.calc.price.OutlookPaths;
import offerwright.calc.price.PriceOutlooks;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.problem.Checked;
import offerwright.domain.workspace.Workspace;

/// A scenario followed without chance: expected headcount, the mean path of prices, everybody of a
/// level wanting the mean. It is what a person can follow with a pencil and a workbook recompute to
/// the cent; the simulation says what chance adds to it.
///
/// Left out, and to be said beside it: differences between people and months (so nobody runs out
/// while others have plenty: what is unmet is too low), pools of teams, the delay of approvals, and
/// budget years that begin on anniversaries, which are taken as calendar years. Leavers take their
/// share of what is left at their level with them; those who move up leave theirs.
public final class Projection {
  private Projection() {}

  /// Projects a scenario of a workspace.
  ///
  /// @param workspace people, ladder and prices
  /// @param scenario the scenario, under its own budget rules
  /// @param settings first month and months
  /// @param listIndex mean of the list price by month against today, at least as many as months
  /// @param tokensPerWork tokens the same work takes by month against today
  /// @throws IllegalArgumentException if a tier has no price in the company's currency, or a path
  ///   is shorter than the horizon
  public static ProjectionResult of(
      Workspace workspace,
      Scenario scenario,
      SimulationSettings settings,
      double[] listIndex,
      double[] tokensPerWork) {
    return of(ProjectionFacts.of(workspace, scenario, settings, listIndex, tokensPerWork));
  }

  /// Projects a run with the exact mean of its prices.
  ///
  /// @param workspace people, ladder, prices and price histories
  /// @param run a scenario and the budget rules it runs under
  /// @param settings first month and months
  /// @throws IllegalArgumentException if its prices cannot be followed or a tier has none; what
  ///   [Forecaster#problems] says is free of that
  public static ProjectionResult of(
      Workspace workspace, ScenarioRun run, SimulationSettings settings) {
    Checked<OutlookPaths> paths =
        PriceOutlooks.paths(
            run.scenario().prices(),
            workspace.histories(),
            workspace.prices().mix(),
            settings.first());
    OutlookPaths prices =
        paths.value().orElseThrow(() -> new IllegalArgumentException(paths.problems().toString()));
    double[] list = new double[settings.months()];
    double[] work = new double[settings.months()];
    Arrays.setAll(list, month -> prices.meanList(month).orElse(1));
    Arrays.setAll(work, prices::tokensPerWork);
    return of(workspace, run.scenario().withBudget(run.policy()), settings, list, work);
  }

  /// Projects what is already plain numbers.
  public static ProjectionResult of(ProjectionInputs inputs) {
    ProjectedHeads heads = ProjectedHeads.of(inputs);
    List<ProjectedLevel> levels = new ArrayList<>();
    for (int level = 0; level < inputs.levels().size(); level++) {
      levels.add(LevelProjection.of(inputs, heads, level));
    }
    return new ProjectionResult(inputs, levels, new ProjectedValuation(inputs, levels).value());
  }
}
