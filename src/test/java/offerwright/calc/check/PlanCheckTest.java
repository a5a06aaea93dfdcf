package offerwright.calc.check;

import static offerwright.support.SmallCompany.TODAY;
import static offerwright.support.SmallCompany.USD;
import static offerwright.support.SmallCompany.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import offerwright.calc.forecast.StandardPlan;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.market.PriceQuote;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.market.Regime;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.market.TokenPrices;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.plan.CapRule;
import offerwright.domain.plan.LevelDemand;
import offerwright.domain.plan.ProjectPhase;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SoftwareLine;
import offerwright.domain.plan.TierPath;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class PlanCheckTest {
  private static final Money YEN = Money.of(100, new CurrencyCode("JPY"));

  private final Workspace workspace =
      SmallCompany.workspace().withPlan(StandardPlan.of(SmallCompany.workspace()));
  private final Scenario base = workspace.plan().scenarios().getFirst();

  @Test
  void theStandardPlanIsSound() {
    assertThat(PlanCheck.problems(workspace, TODAY)).isEmpty();
    assertThat(WorkspaceCheck.problems(workspace, TODAY)).isEmpty();
  }

  @Test
  void aCompanyThatIsStillEmptyHasNothingToMendInItsPlan() {
    Workspace empty = EmptyWorkspace.named("New", CurrencyCode.EUR);
    assertThat(empty.plan().scenarios()).hasSize(6);
    assertThat(PlanCheck.problems(empty, TODAY)).isEmpty();
  }

  @Test
  void tiersMustShareTheWholeSpending() {
    Scenario scenario =
        base.withPrices(
            base.prices()
                .withTiers(List.of(base.prices().tiers().getFirst().withShare(Percent.of(90)))));
    assertOnly(scenario, Severity.ERROR, "prices/tiers", "take 90 % of the spending");
  }

  @Test
  void aTierNeedsAPriceThatIsInForce() {
    assertOnly(
        withTier(ModelTier.SMALL, base.prices().tiers().getFirst().process()),
        Severity.ERROR,
        "prices/tiers/small",
        "No price card for small models is in force on 2026-11-21");
    Workspace without = workspace.withPrices(new TokenPrices(List.of(), workspace.prices().mix()));
    assertThat(PlanCheck.problems(without, TODAY))
        .as("said once for six scenarios")
        .singleElement()
        .satisfies(problem -> assertThat(problem.isError()).isTrue());
  }

  @Test
  void levelsAndTeamsMustExist() {
    assertOnly(
        base.withDemand(base.demand().withMeans(List.of(new LevelDemand("wizard", usd(3_000))))),
        Severity.ERROR,
        "demand/means/wizard",
        "\"Base\" names the level \"wizard\"");
    assertOnly(
        base.withDemand(base.demand().withPhases(List.of(phase("moon", 2027)))),
        Severity.ERROR,
        "demand/phases/moon",
        "names the team \"moon\"");
  }

  @Test
  void aPhaseMustTouchTheMonthsLookedAt() {
    assertThat(found(base.withDemand(base.demand().withPhases(List.of(phase("platform", 2029))))))
        .isEmpty();
    assertOnly(
        base.withDemand(base.demand().withPhases(List.of(phase("platform", 2030)))),
        Severity.WARNING,
        "demand/phases/platform",
        "from 2030-03 to 2030-05 lies outside");
  }

  @Test
  void aHistoryThatIsFollowedMustBeThere() {
    assertOnly(
        withProcess(follow(Optional.empty(), LocalDate.of(2024, 1, 1))),
        Severity.ERROR,
        "prices/tiers/frontier/process/series",
        "There is no price history \"Seen\"");
  }

  @Test
  void aSeriesThatIsFollowedMustHaveQuotesToCome() {
    Workspace seen = workspace.withHistories(List.of(history()));
    assertThat(
            PlanCheck.problems(
                seen, withProcess(follow(Optional.empty(), LocalDate.of(2023, 1, 1))), TODAY))
        .isEmpty();
    assertThat(
            PlanCheck.problems(
                seen, withProcess(follow(Optional.of("nobody"), LocalDate.of(2023, 1, 1))), TODAY))
        .extracting(Problem::severity)
        .containsExactly(Severity.ERROR);
    assertThat(
            PlanCheck.problems(
                seen, withProcess(follow(Optional.empty(), LocalDate.of(2026, 1, 1))), TODAY))
        .extracting(Problem::severity)
        .containsExactly(Severity.WARNING);
    assertThat(
            PlanCheck.problems(
                seen, withProcess(follow(Optional.empty(), LocalDate.of(2025, 1, 1))), TODAY))
        .extracting(Problem::severity)
        .containsExactly(Severity.NOTE);
  }

  @Test
  void meanReversionMustRevertAtASensibleSpeed() {
    assertThat(found(withProcess(reverting(1.2)))).isEmpty();
    assertOnly(
        withProcess(reverting(60)),
        Severity.WARNING,
        "prices/tiers/frontier/process/speed",
        "half of a gap closes within 4.2 days");
    assertOnly(
        withProcess(reverting(0.05)),
        Severity.WARNING,
        "prices/tiers/frontier/process/speed",
        "half of a gap closes in 14 years");
  }

  @Test
  void processesThatDoNotDoWhatTheyAreNamedFor() {
    Regime falling = new Regime(Percent.of(-6), Percent.of(5), Percent.of(90));
    Regime rising = new Regime(Percent.of(3), Percent.of(8), Percent.of(90));
    assertOnly(
        withProcess(new PriceProcess.RegimeSwitching(rising, falling, true)),
        Severity.WARNING,
        "prices/tiers/frontier/process",
        "fall no faster in decline");
    assertOnly(
        withProcess(new PriceProcess.Stress(37, Percent.ALL, Percent.NONE)),
        Severity.WARNING,
        "prices/tiers/frontier/process/month",
        "month 37 comes after the 36 months");
    assertOnly(
        withProcess(new PriceProcess.GeometricBrownian(Percent.NONE, Percent.of(4500))),
        Severity.WARNING,
        "prices/tiers/frontier/process/volatility",
        "volatility of 4500 %");
  }

  @Test
  void somebodyMustWantSomething() {
    assertOnly(
        base.withDemand(base.demand().withScale(Percent.NONE)),
        Severity.WARNING,
        "demand",
        "Nobody wants any tokens");
    assertOnly(
        base.withDemand(base.demand().withGrowth(Percent.of(2200))),
        Severity.WARNING,
        "demand/growth",
        "grows by 2200 %");
  }

  @Test
  void levelsWithPeopleNeedABudget() {
    Workspace poor =
        workspace.withLadder(
            workspace
                .ladder()
                .with("senior", level -> level.withTokens(new TokenAmount.InMoney(usd(0)))));
    assertThat(PlanCheck.problems(poor, TODAY))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.where()).isEqualTo("plan/scenarios/base/budget/levels/senior");
          assertThat(problem.message()).startsWith("Level Senior has no token budget");
        });
  }

  @Test
  void budgetRulesMustNotContradictOneAnother() {
    assertOnly(
        base.withBudget(base.budget().withScale(Percent.NONE)),
        Severity.WARNING,
        "budget/scale",
        "grants nobody anything");
    assertOnly(
        base.withBudget(
            base.budget()
                .withCarryover(new CarryoverRule(Percent.ALL, Optional.empty(), 2, Percent.NONE))),
        Severity.WARNING,
        "budget/carryover",
        "expiry never acts");
    assertOnly(
        base.withBudget(
            base.budget()
                .withCap(
                    new CapRule.Soft(
                        Percent.of(80),
                        Percent.NONE,
                        Percent.NONE,
                        Percent.NONE,
                        Optional.empty()))),
        Severity.WARNING,
        "budget/cap",
        "it is a hard cap");
  }

  @Test
  void amountsNeedARate() {
    assertOnly(
        base.withValue(base.value().withOverhead(YEN)),
        Severity.ERROR,
        "value/overhead",
        "The overhead is in JPY, for which no exchange rate to USD is known.");
    Workspace licensed =
        workspace.withPlan(
            workspace
                .plan()
                .withSoftware(List.of(new SoftwareLine("Tools", YEN, Money.zero(USD)))));
    assertThat(PlanCheck.problems(licensed, TODAY))
        .extracting(Problem::where)
        .containsExactly("plan/software/Tools");
  }

  @Test
  void aCatalogueThatSpeedsNothingUpIsMentioned() {
    assertOnly(
        base.withValue(base.value().withCatalogue(List.of())),
        Severity.WARNING,
        "value/catalogue",
        "No part of anybody's time can be sped up");
  }

  @Test
  void mistakesAreInTheListOfWhatNeedsAttention() {
    Workspace wrong =
        changed(base.withDemand(base.demand().withPhases(List.of(phase("moon", 2027)))));
    assertThat(AttentionList.of(wrong, TODAY))
        .filteredOn(item -> item.where().equals("plan"))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.kind()).isEqualTo(AttentionKind.STOP);
          assertThat(item.title()).startsWith("Forecast: \"Base\" names the team");
        });
    assertThat(WorkspaceCheck.problems(wrong, TODAY))
        .extracting(Problem::where)
        .containsExactly("plan/scenarios/base/demand/phases/moon");
  }

  private void assertOnly(Scenario scenario, Severity severity, String where, String words) {
    assertThat(found(scenario))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.severity()).isEqualTo(severity);
          assertThat(problem.where()).isEqualTo("plan/scenarios/base/" + where);
          assertThat(problem.message()).contains(words);
        });
  }

  private List<Problem> found(Scenario scenario) {
    return PlanCheck.problems(changed(scenario), TODAY);
  }

  private Workspace changed(Scenario scenario) {
    return workspace.withPlan(workspace.plan().withScenario(scenario));
  }

  private Scenario withProcess(PriceProcess process) {
    return withTier(ModelTier.FRONTIER, process);
  }

  private Scenario withTier(ModelTier tier, PriceProcess process) {
    UnaryOperator<TierPath> change = path -> new TierPath(tier, path.share(), process);
    return base.withPrices(
        base.prices().withTiers(base.prices().tiers().stream().map(change).toList()));
  }

  private static PriceProcess reverting(double speed) {
    return new PriceProcess.MeanReverting(speed, Percent.of(60), Percent.of(-20), Percent.of(35));
  }

  private static PriceProcess follow(Optional<String> provider, LocalDate from) {
    return new PriceProcess.FollowHistory(
        new SeriesChoice("Seen", Optional.empty(), provider, Optional.empty()), from);
  }

  private static PriceHistory history() {
    return new PriceHistory(
        "Seen", List.of(quote(LocalDate.of(2023, 3, 1)), quote(LocalDate.of(2026, 1, 1))));
  }

  private static PriceQuote quote(LocalDate day) {
    UnitPrice price = UnitPrice.of("4.00", USD);
    return new PriceQuote(
        day,
        "Example Large",
        "example",
        ModelTier.FRONTIER,
        price,
        Optional.empty(),
        price,
        PriceStatus.LIST,
        "",
        "test list");
  }

  private static ProjectPhase phase(String team, int year) {
    return new ProjectPhase(team, YearMonth.of(year, 3), YearMonth.of(year, 5), Percent.of(180));
  }
}
