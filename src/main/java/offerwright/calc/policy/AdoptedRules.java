package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offerwright.calc.forecast.ScenarioBasis;
import offerwright.domain.level.Level;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.LevelDemand;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.TeamPool;
import offerwright.domain.workspace.Workspace;

/// The forecast once a policy is adopted: its budgets are pooled as the policy is, and what people
/// want is written down, because a level without a demand of its own is expected to use a share of
/// its budget, and wants do not change with budgets.
final class AdoptedRules {
  private final Workspace workspace;
  private final ForecastPlan plan;
  private final List<String> notes = new ArrayList<>();

  AdoptedRules(Workspace workspace, Allocation allocation) {
    this.workspace = workspace;
    Optional<TeamPool> pool =
        allocation.pooled()
            ? Optional.of(new TeamPool(Percent.ofFraction(allocation.fairUse())))
            : Optional.empty();
    List<Scenario> scenarios = new ArrayList<>();
    int repooled = 0;
    int written = 0;
    for (Scenario scenario : workspace.plan().scenarios()) {
      Scenario kept = withDemand(scenario);
      written += kept.equals(scenario) ? 0 : 1;
      boolean same = scenario.budget().pool().equals(pool);
      repooled += same ? 0 : 1;
      scenarios.add(same ? kept : kept.withBudget(kept.budget().withPool(pool)));
    }
    plan = workspace.plan().withScenarios(scenarios);
    note(repooled, pool, written);
  }

  ForecastPlan plan() {
    return plan;
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  private void note(int repooled, Optional<TeamPool> pool, int written) {
    if (repooled > 0) {
      notes.add(
          pool.map(found ->
                  "The forecast pools budgets by team in "
                      + scenarios(repooled)
                      + ", with a fair-use cap of "
                      + found.fairUse()
                      + ".")
              .orElse(
                  "The forecast gives everybody a budget of their own in "
                      + scenarios(repooled)
                      + "."));
    }
    if (written > 0) {
      notes.add(
          "What levels want to use is written down in "
              + scenarios(written)
              + " of the forecast, so that it stays what it was.");
    }
  }

  private static String scenarios(int count) {
    return count == 1 ? "1 scenario" : count + " scenarios";
  }

  private Scenario withDemand(Scenario scenario) {
    Set<String> known = new HashSet<>();
    scenario.demand().means().forEach(mean -> known.add(mean.levelId()));
    List<Level> unknown =
        workspace.ladder().levels().stream().filter(level -> !known.contains(level.id())).toList();
    if (unknown.isEmpty()) {
      return scenario;
    }
    return ScenarioBasis.of(workspace, scenario, workspace.plan().simulation())
        .value()
        .map(basis -> {
          List<LevelDemand> means = new ArrayList<>(scenario.demand().means());
          unknown.forEach(level -> means.add(new LevelDemand(level.id(), usual(level, basis))));
          return scenario.withDemand(scenario.demand().withMeans(means));
        })
        .orElse(scenario);
  }

  /// What a level without a demand of its own is expected to use a month, before the scenario's
  /// scale.
  private Money usual(Level level, ScenarioBasis basis) {
    return Money.rounded(
        basis.ladder()[basis.level(level.id())] * level.expectedUtilisation().fraction() / 12,
        workspace.company().currency());
  }
}
