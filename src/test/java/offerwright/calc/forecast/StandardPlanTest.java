package offerwright.calc.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offerwright.calc.check.PlanCheck;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.calc.sample.StandardLadder;
import offerwright.domain.level.Level;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.market.RandomSteps;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.TokenCount;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.BudgetUnit;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.TierPath;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenRules;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class StandardPlanTest {
  private final Workspace workspace = SmallCompany.workspace();
  private final ForecastPlan plan = StandardPlan.of(workspace);

  @Test
  void thereAreSixViewsOfPricesOverTheSameEverythingElse() {
    assertThat(plan.scenarios())
        .extracting(Scenario::id)
        .containsExactly(
            "base", "deflation", "release-steps", "mean-reverting", "scarcity", "stress");
    Scenario base = plan.scenarios().getFirst();
    assertThat(plan.scenarios())
        .allSatisfy(scenario ->
            assertThat(scenario.withPrices(base.prices()).copiedAs("base", "Base"))
                .isEqualTo(base));
    assertThat(plan.scenarios()).extracting(Scenario::prices).doesNotHaveDuplicates();
  }

  @Test
  void noneHasAProblem() {
    assertThat(PlanCheck.problems(workspace.withPlan(plan), SmallCompany.TODAY)).isEmpty();
  }

  @Test
  void budgetRulesAreThoseOfTheWorkspaceAndThreeOthers() {
    TokenRules rules = workspace.settings().tokenRules();
    BudgetPolicy own = plan.scenarios().getFirst().budget();
    assertThat(own.carryover()).isEqualTo(rules.carryover());
    assertThat(own.leaving()).isEqualTo(rules.leaving());
    assertThat(own.reset()).isEqualTo(rules.reset());
    assertThat(plan.variants())
        .extracting(BudgetPolicy::name)
        .containsExactly("As the token policy", "Use it or lose it", "All carried", "Team pools");
    assertThat(plan.variants().getFirst()).isEqualTo(own);
    assertThat(plan.variants().get(1).carryover().carriesNothing()).isTrue();
    assertThat(plan.variants().get(3).pool()).isPresent();
  }

  @Test
  void theTierIsTheOneOfThePolicy() {
    TokenRules rules = workspace.settings().tokenRules();
    TokenRules cheap =
        new TokenRules(
            ModelTier.OPEN,
            rules.reset(),
            rules.carryover(),
            rules.leaving(),
            rules.personalUse(),
            rules.noticeDays());
    Workspace changed = workspace.withSettings(workspace.settings().withTokenRules(cheap));
    assertThat(StandardPlan.scenarios(changed))
        .allSatisfy(scenario ->
            assertThat(scenario.prices().tiers())
                .extracting(TierPath::tier)
                .containsExactly(ModelTier.OPEN));
  }

  @Test
  void aLadderInTokensGivesBudgetsInTokens() {
    List<Level> levels =
        workspace.ladder().levels().stream()
            .map(level -> level.withTokens(new TokenAmount.InTokens(new TokenCount(1_000_000_000))))
            .toList();
    Workspace inTokens = workspace.withLadder(new LevelLadder(levels));
    assertThat(StandardBudgets.ofWorkspace(inTokens).unit()).isEqualTo(BudgetUnit.TOKENS);
    assertThat(StandardBudgets.ofWorkspace(workspace).unit()).isEqualTo(BudgetUnit.MONEY);
  }

  @Test
  void amountsAreInTheCompanysCurrency() {
    Workspace euros = EmptyWorkspace.named("Europa", CurrencyCode.EUR);
    assertThat(euros.plan().software())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.fixed().currency()).isEqualTo(CurrencyCode.EUR));
    assertThat(euros.plan().scenarios().getFirst().value().overhead())
        .isEqualTo(Money.of(50, CurrencyCode.EUR));
  }

  /// The level's budget times its expected utilisation by the month is what an empty list of means
  /// stands for.
  @Test
  void anAverageMidLevelEngineerSpendsAboutThreeThousandAMonth() {
    Level mid = StandardLadder.in(CurrencyCode.USD).find("mid").orElseThrow();
    assertThat(mid.tokens())
        .isInstanceOfSatisfying(
            TokenAmount.InMoney.class,
            budget ->
                assertThat(budget.annual().toDouble() * mid.expectedUtilisation().fraction() / 12)
                    .isCloseTo(3_000, within(1e-9)));
    assertThat(plan.scenarios().getFirst().demand().means()).isEmpty();
  }

  /// A stationary share of scarcity of 15/(15+5) = 75 %, and months in it that last 20 on average.
  @Test
  void scarcityLasts() {
    PriceProcess process =
        plan.scenario("scarcity").orElseThrow().prices().tiers().getFirst().process();
    assertThat(process)
        .isInstanceOfSatisfying(
            PriceProcess.RegimeSwitching.class,
            regimes -> {
              double decline = 1 - regimes.decline().stay().fraction();
              double scarcity = 1 - regimes.scarcity().stay().fraction();
              assertThat(decline / (decline + scarcity)).isCloseTo(0.75, within(1e-9));
              assertThat(1 / scarcity).isCloseTo(20, within(1e-9));
              assertThat(regimes.startsScarce()).isTrue();
            });
  }

  @Test
  void stepsAtReleasesAreFallsOfOneSize() {
    PriceProcess process =
        plan.scenario("release-steps").orElseThrow().prices().tiers().getFirst().process();
    assertThat(process)
        .isInstanceOfSatisfying(
            PriceProcess.ReleaseSteps.class,
            steps ->
                assertThat(steps.random())
                    .extracting(RandomSteps::perYear, step -> step.fall().fraction())
                    .containsExactly(2.0, 0.3));
  }

  @Test
  void everyDefaultHasARangeAndASourceOfItsOwnName() {
    assertThat(StandardPlan.provenance())
        .hasSizeGreaterThan(60)
        .extracting(Provenance::name)
        .doesNotHaveDuplicates();
    assertThat(StandardPlan.provenance())
        .allSatisfy(each -> {
          assertThat(each.low()).as(each.name()).isLessThan(each.high());
          assertThat(each.source()).endsWith(".");
        });
    assertThat(StandardPlan.provenance()).filteredOn(each -> !each.judgement()).isNotEmpty();
  }
}
