package offerwright.ui.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.Scenario;

/// Changes to the budget rules a plan keeps to compare, each under a name of its own.
final class BudgetVariants {
  private BudgetVariants() {}

  /// The rules kept under a name; empty if there are none.
  static Optional<BudgetPolicy> named(ForecastPlan plan, String name) {
    return plan.variants().stream().filter(policy -> policy.name().equals(name)).findFirst();
  }

  /// Why rules cannot have a name, as a sentence; empty if they can.
  ///
  /// @param former their name until now; empty for new rules
  static Optional<String> refusal(ForecastPlan plan, Optional<String> former, String name) {
    if (name.isBlank()) {
      return Optional.of("This must not be empty.");
    }
    return former.equals(Optional.of(name)) || named(plan, name).isEmpty()
        ? Optional.empty()
        : Optional.of("Other budget rules are kept under this name.");
  }

  /// The name itself, or with the first number that makes it free: "House rules 2".
  static String freeName(ForecastPlan plan, String wanted) {
    return named(plan, wanted).isEmpty()
        ? wanted
        : IntStream.iterate(2, number -> number + 1)
            .mapToObj(number -> wanted + " " + number)
            .filter(name -> named(plan, name).isEmpty())
            .findFirst()
            .orElseThrow();
  }

  /// The plan with the rules of a scenario kept under a name that is free.
  static ForecastPlan kept(ForecastPlan plan, Scenario scenario, String name) {
    List<BudgetPolicy> all = new ArrayList<>(plan.variants());
    all.add(scenario.budget().withName(freeName(plan, name)));
    return plan.withVariants(all);
  }

  /// The plan with rules under another name, in the scenarios that use them as kept too.
  static ForecastPlan renamed(ForecastPlan plan, String former, String name) {
    Optional<BudgetPolicy> policy = named(plan, former);
    return plan.withVariants(
            plan.variants().stream()
                .map(each -> each.name().equals(former) ? each.withName(name) : each)
                .toList())
        .withScenarios(
            plan.scenarios().stream()
                .map(scenario ->
                    policy.filter(scenario.budget()::equals).isPresent()
                        ? scenario.withBudget(scenario.budget().withName(name))
                        : scenario)
                .toList());
  }

  /// The plan without rules of a name.
  static ForecastPlan without(ForecastPlan plan, String name) {
    return plan.withVariants(
        plan.variants().stream().filter(policy -> !policy.name().equals(name)).toList());
  }

  /// The plan with the rules of a name in a scenario; unchanged if either is missing.
  static ForecastPlan using(ForecastPlan plan, String scenarioId, String name) {
    Optional<Scenario> scenario = plan.scenario(scenarioId);
    Optional<BudgetPolicy> policy = named(plan, name);
    return scenario.isPresent() && policy.isPresent()
        ? plan.withScenario(scenario.get().withBudget(policy.get()))
        : plan;
  }
}
