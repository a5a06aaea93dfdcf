package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.Scenario;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

class BudgetVariantsTest {
  private final ForecastPlan plan =
      Samples.open("meridian-labs").value().orElseThrow().plan().withVariants(List.of());
  private final Scenario base = plan.scenarios().getFirst();

  private static List<String> names(ForecastPlan plan) {
    return plan.variants().stream().map(BudgetPolicy::name).toList();
  }

  @Test
  void rulesOfAScenarioAreKeptUnderAName() {
    ForecastPlan kept = BudgetVariants.kept(plan, base, "As today");
    assertThat(kept.variants()).containsExactly(base.budget().withName("As today"));
    assertThat(kept.scenarios()).isEqualTo(plan.scenarios());
  }

  @Test
  void aNameIsGivenOnce() {
    ForecastPlan kept = BudgetVariants.kept(plan, base, "As today");
    assertThat(BudgetVariants.refusal(kept, Optional.empty(), "As today"))
        .contains("Other budget rules are kept under this name.");
    assertThat(BudgetVariants.refusal(kept, Optional.of("As today"), "As today")).isEmpty();
    assertThat(BudgetVariants.refusal(kept, Optional.empty(), " "))
        .contains("This must not be empty.");
    assertThat(names(BudgetVariants.kept(kept, base, "As today")))
        .containsExactly("As today", "As today 2");
  }

  @Test
  void aNewNameIsFollowedByTheScenariosThatUseTheRules() {
    ForecastPlan used =
        BudgetVariants.using(BudgetVariants.kept(plan, base, "As today"), base.id(), "As today");
    ForecastPlan renamed = BudgetVariants.renamed(used, "As today", "House rules");
    assertThat(names(renamed)).containsExactly("House rules");
    assertThat(renamed.scenario(base.id()).orElseThrow().budget().name()).isEqualTo("House rules");
    assertThat(renamed.scenarios().getLast()).isEqualTo(used.scenarios().getLast());
  }

  @Test
  void keptRulesAreUsedInAnotherScenario() {
    Scenario strict = base.withBudget(base.budget().withScale(Percent.of(60)));
    ForecastPlan kept = BudgetVariants.kept(plan, strict, "Strict");
    String last = plan.scenarios().getLast().id();
    ForecastPlan used = BudgetVariants.using(kept, last, "Strict");
    assertThat(used.scenario(last).orElseThrow().budget())
        .isEqualTo(strict.budget().withName("Strict"));
    assertThat(BudgetVariants.using(kept, "nobody", "Strict")).isEqualTo(kept);
    assertThat(BudgetVariants.using(kept, last, "nothing")).isEqualTo(kept);
  }

  @Test
  void removedRulesAreGone() {
    assertThat(names(BudgetVariants.without(BudgetVariants.kept(plan, base, "Strict"), "Strict")))
        .isEmpty();
  }
}
