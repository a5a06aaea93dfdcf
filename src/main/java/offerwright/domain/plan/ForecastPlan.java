package offerwright.domain.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.Require;

/// What a workspace has to say about the years to come.
///
/// @param simulation months, paths and seed
/// @param scenarios every id once; may be empty in a workspace from an older file
/// @param variants budget rules to compare under every scenario; every name once
/// @param software the software budget beside; every name once
public record ForecastPlan(
    SimulationSettings simulation,
    List<Scenario> scenarios,
    List<BudgetPolicy> variants,
    List<SoftwareLine> software) {
  /// Copies the lists; refuses a key used twice.
  public ForecastPlan {
    scenarios = Require.distinct(scenarios, Scenario::id, "scenario id");
    variants = Require.distinct(variants, BudgetPolicy::name, "budget policy");
    software = Require.distinct(software, SoftwareLine::name, "software line");
  }

  /// No scenario yet: three years from January 2027, 10,000 paths.
  public static final ForecastPlan UNPLANNED =
      new ForecastPlan(
          new SimulationSettings(YearMonth.of(2027, 1), 36, 10_000, 20261121),
          List.of(),
          List.of(),
          List.of());

  /// The scenario with an id; empty if there is none.
  public Optional<Scenario> scenario(String id) {
    return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
  }

  /// This plan with a scenario replaced, or added at the end if its id is new.
  public ForecastPlan withScenario(Scenario changed) {
    List<Scenario> all = new ArrayList<>(scenarios);
    int at = 0;
    while (at < all.size() && !all.get(at).id().equals(changed.id())) {
      at++;
    }
    if (at < all.size()) {
      all.set(at, changed);
    } else {
      all.add(changed);
    }
    return withScenarios(all);
  }

  /// This plan without a scenario.
  public ForecastPlan withoutScenario(String id) {
    return withScenarios(scenarios.stream().filter(scenario -> !scenario.id().equals(id)).toList());
  }

  /// This plan with other settings.
  public ForecastPlan withSimulation(SimulationSettings changed) {
    return new ForecastPlan(changed, scenarios, variants, software);
  }

  /// This plan with other scenarios.
  public ForecastPlan withScenarios(List<Scenario> changed) {
    return new ForecastPlan(simulation, changed, variants, software);
  }

  /// This plan with other budget rules to compare.
  public ForecastPlan withVariants(List<BudgetPolicy> changed) {
    return new ForecastPlan(simulation, scenarios, changed, software);
  }

  /// This plan with another software budget.
  public ForecastPlan withSoftware(List<SoftwareLine> changed) {
    return new ForecastPlan(simulation, scenarios, variants, changed);
  }
}
