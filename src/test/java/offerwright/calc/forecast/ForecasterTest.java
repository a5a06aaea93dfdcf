package offerwright.calc.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.simulate.Progress;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.DemandProfile;
import offerwright.domain.plan.HeadcountPlan;
import offerwright.domain.plan.PriceOutlook;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.plan.TierPath;
import offerwright.domain.plan.TokensPerWork;
import offerwright.domain.plan.UpliftPrior;
import offerwright.domain.plan.ValueCase;
import offerwright.domain.plan.YearEndSpending;
import offerwright.domain.problem.Problem;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

/// Nine people of a small company without any chance, by hand.
///
/// - four staff engineers with 250,000 and five seniors with 150,000 of tokens a year: 1,750,000
/// - all spend 41 % of it in twelve equal months: 717,500 a year, 59,791.67 a month
/// - of the rest half is forfeited, then what is above 20 % of the grant; the oldest is used first.
///   Year 1 leaves 59 %: 29.5 % penalty, 9.5 % over the cap, 20 % carried. From year 2 on 120 % are
///   there and 79 % are left, all of the year's own: 39.5 % penalty, 19.5 % over the cap
/// - a loaded cost of 1.35 · (4 · 305,000 + 5 · 220,000) = 3,132,000 a year; 20 % more productive,
///   half of it realised: 313,200 a year against 717,500
class ForecasterTest {
  private static final double CENT = 0.005;
  private static final SimulationSettings SETTINGS =
      new SimulationSettings(YearMonth.of(2027, 1), 36, 300, 7);

  private static Scenario byHand(Workspace workspace) {
    Scenario standard = StandardPlan.scenarios(workspace).getFirst();
    PriceOutlook flat =
        new PriceOutlook(
            List.of(
                new TierPath(
                    ModelTier.FRONTIER, Percent.ALL, new PriceProcess.Exponential(Percent.NONE))),
            Percent.NONE,
            Percent.ALL,
            1,
            TokensPerWork.STEADY);
    DemandProfile calm =
        new DemandProfile(
            List.of(),
            Percent.ALL,
            Percent.NONE,
            1.1,
            0,
            0,
            Percent.NONE,
            StandardPlan.NO_SEASON,
            List.of());
    ValueCase value =
        standard
            .value()
            .withPrior(new UpliftPrior("certain", StrictMath.log(1.2), 0, "by hand"))
            .withBelief(Percent.NONE)
            .withRealisation(Percent.of(50))
            .withLoad(Percent.of(35))
            .withDiscountRate(Percent.NONE)
            .withOverhead(Money.zero(SmallCompany.USD))
            .withUpfront(Money.zero(SmallCompany.USD));
    return standard
        .withHeadcount(HeadcountPlan.STEADY)
        .withPrices(flat)
        .withDemand(calm)
        .withBudget(standard.budget().withYearEnd(YearEndSpending.NONE))
        .withValue(value);
  }

  private static ForecastRequest request(Workspace workspace, Scenario... scenarios) {
    return new ForecastRequest(
        workspace, List.of(scenarios).stream().map(ScenarioRun::own).toList(), SETTINGS, 2);
  }

  private static void cents(Estimate estimate, double expected) {
    assertThat(estimate.value()).isCloseTo(expected, within(CENT));
    assertThat(estimate.halfWidth()).isCloseTo(0, within(CENT));
  }

  @Test
  void theLedgerIsWhatItIsByHand() {
    Workspace workspace = SmallCompany.workspace();
    ScenarioResult result =
        Forecaster.run(request(workspace, byHand(workspace)), Progress.quiet()).first();
    LedgerYear first = result.ledger().get(0);
    cents(first.carriedIn(), 0);
    cents(first.granted(), 1_750_000);
    cents(first.used(), 717_500);
    cents(first.penalty(), 516_250);
    cents(first.overCap(), 166_250);
    cents(first.carriedOut(), 350_000);
    LedgerYear second = result.ledger().get(1);
    cents(second.carriedIn(), 350_000);
    cents(second.used(), 717_500);
    cents(second.penalty(), 691_250);
    cents(second.overCap(), 341_250);
    cents(second.carriedOut(), 350_000);
    cents(second.unmet(), 0);
    assertThat(result.headline().utilisation().value()).isCloseTo(0.41, within(1e-12));
    assertThat(result.headline().engineers()).isEqualTo(9);
    cents(result.headline().spend(), 2_152_500);
    cents(result.headline().forfeited(), 516_250 + 166_250 + 2 * (691_250 + 341_250));
  }

  @Test
  void aYearThatTheHorizonCutsCountsItsMonthsOfTheBudget() {
    Workspace workspace = SmallCompany.workspace();
    ForecastRequest whole = request(workspace, byHand(workspace));
    ScenarioResult result =
        Forecaster.run(
                new ForecastRequest(workspace, whole.runs(), SETTINGS.withMonths(30), 2),
                Progress.quiet())
            .first();
    cents(result.headline().granted(), 3 * 1_750_000);
    cents(result.headline().budget(), 2.5 * 1_750_000);
    assertThat(result.headline().utilisation().value()).isCloseTo(0.41, within(1e-12));
    assertThat(result.ledger().getLast().utilisation().orElseThrow())
        .isCloseTo(0.41, within(1e-12));
    assertThat(result.spend())
        .allSatisfy(month -> assertThat(month.budget()).isCloseTo(1_750_000 / 12.0, within(CENT)));
  }

  @Test
  void budgetsFromTheAnniversaryAreInForceForTwelveMonths() {
    Workspace workspace = SmallCompany.workspace();
    Scenario scenario = byHand(workspace);
    Scenario anniversary =
        scenario.withBudget(scenario.budget().withReset(BudgetReset.EMPLOYMENT_ANNIVERSARY));
    ScenarioResult result =
        Forecaster.run(request(workspace, anniversary), Progress.quiet()).first();
    cents(result.headline().budget(), 3 * 1_750_000);
    assertThat(result.ledger()).allSatisfy(year -> cents(year.inForce(), 1_750_000));
  }

  @Test
  void aBudgetUsedToTheLastCentIsNotExceeded() {
    double used = 0;
    for (int month = 0; month < 36; month++) {
      used += 0.1;
    }
    assertThat(used).isGreaterThan(3.6);
    assertThat(HeadlineOf.above(new double[] {used, 4, 3}, new double[] {3.6, 3.6, 3.6}))
        .containsExactly(0, 4 - 3.6, 0);
  }

  @Test
  void theMonthsAndTheLinesAddUpToIt() {
    Workspace workspace = SmallCompany.workspace();
    ScenarioResult result =
        Forecaster.run(request(workspace, byHand(workspace)), Progress.quiet()).first();
    assertThat(result.spend()).hasSize(36);
    cents(result.spend().getFirst().mean(), 59_791.67);
    assertThat(result.spend().getFirst().budget()).isCloseTo(145_833.33, within(CENT));
    BudgetLine staff =
        result.lines().stream()
            .filter(line -> line.kind() == LineKind.LEVEL && line.key().equals("staff"))
            .findFirst()
            .orElseThrow();
    cents(staff.years().getFirst().spend(), 410_000);
    assertThat(staff.years().getFirst().granted()).isCloseTo(1_000_000, within(CENT));
    assertThat(staff.years().getFirst().engineers()).isEqualTo(4);
    BudgetLine team =
        result.lines().stream()
            .filter(line -> line.kind() == LineKind.TEAM)
            .findFirst()
            .orElseThrow();
    assertThat(team.name()).isEqualTo("Platform");
    cents(team.years().getFirst().spend(), 717_500);
  }

  @Test
  void whatFollowsFromMeansHasAnIntervalAroundIt() {
    Workspace workspace = SmallCompany.workspace();
    ValueResult value =
        Forecaster.run(
                request(workspace, StandardPlan.scenarios(workspace).getFirst()), Progress.quiet())
            .first()
            .value();
    ValueIntervals intervals = value.intervals();
    around(intervals.presentCost(), value.presentCost());
    around(intervals.breakEvenUplift().orElseThrow(), value.breakEvenUplift());
    around(intervals.breakEvenBelief().orElseThrow(), value.breakEvenBelief().orElseThrow());
    around(intervals.averageReturn().orElseThrow(), value.averageReturn().orElseThrow());
    around(intervals.marginalReturn().orElseThrow(), value.marginalReturn().orElseThrow());
    around(intervals.costPerEngineer().orElseThrow(), value.costPerEngineer().orElseThrow());
  }

  private static void around(Estimate interval, double figure) {
    assertThat(interval.value()).isCloseTo(figure, withinPercentage(1e-7));
    assertThat(interval.low()).isLessThan(figure);
    assertThat(interval.high()).isGreaterThan(figure);
  }

  @Test
  void theValueIsWhatItIsByHand() {
    Workspace workspace = SmallCompany.workspace();
    ValueResult value =
        Forecaster.run(request(workspace, byHand(workspace)), Progress.quiet()).first().value();
    cents(value.npv(), 3 * (313_200 - 717_500));
    assertThat(value.chanceOfLoss().value()).isEqualTo(1);
    assertThat(value.believedUplift()).isCloseTo(0.2, within(1e-12));
    assertThat(value.breakEvenUplift()).isCloseTo(717_500 / (0.5 * 3_132_000), within(1e-9));
    assertThat(value.internalRates()).isEmpty();
    assertThat(value.payback()).isEmpty();
    // Nine engineers who are 20 % more productive, half of it realised, are 0.9 engineers more.
    assertThat(value.costPerEngineer().orElseThrow()).isCloseTo(717_500 / 0.9, within(0.01));
    // Output answers with an exponent of 0.30, so the last dollar brings 0.3 of the average one.
    assertThat(value.marginalReturn().orElseThrow())
        .isCloseTo(0.3 * 313_200 / 717_500 - 1, within(1e-9));
  }

  @Test
  void aDifferenceHasTheIntervalOfPairs() {
    Workspace workspace = SmallCompany.workspace();
    Scenario base = StandardPlan.scenarios(workspace).getFirst();
    Scenario dearer =
        base.copiedAs("more", "More").withDemand(base.demand().withScale(Percent.of(110)));
    ForecastResult result = Forecaster.run(request(workspace, base, dearer), Progress.quiet());
    PairedDifference difference = result.results().get(1).difference().orElseThrow();
    Estimate spend = result.results().get(1).headline().spend();
    assertThat(difference.spend().value())
        .isCloseTo(spend.value() - result.first().headline().spend().value(), within(1e-3));
    assertThat(difference.spend().halfWidth()).isLessThan(spend.halfWidth() / 3);
  }

  @Test
  void everyStandardScenarioAgreesWithItsClosedForms() {
    Workspace workspace = SmallCompany.workspace();
    for (Scenario scenario : StandardPlan.scenarios(workspace)) {
      ForecastResult result = Forecaster.run(request(workspace, scenario), Progress.quiet());
      assertThat(result.checks()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(result.checks()).noneMatch(ClosedFormCheck::alarms);
    }
  }

  @Test
  void theNumberOfThreadsChangesNoBit() {
    Workspace workspace = SmallCompany.workspace();
    Scenario base = StandardPlan.scenarios(workspace).getFirst();
    ForecastRequest one =
        new ForecastRequest(workspace, List.of(ScenarioRun.own(base)), SETTINGS, 1);
    ForecastRequest eight =
        new ForecastRequest(workspace, List.of(ScenarioRun.own(base)), SETTINGS, 8);
    assertThat(Forecaster.run(one, Progress.quiet()))
        .isEqualTo(Forecaster.run(eight, Progress.quiet()));
  }

  @Test
  void aTierWithoutAPriceIsRefusedInWords() {
    Workspace workspace = SmallCompany.workspace();
    Scenario base = byHand(workspace);
    Scenario small =
        base.withPrices(
            base.prices()
                .withTiers(List.of(base.prices().tiers().getFirst().withTier(ModelTier.SMALL))));
    List<Problem> problems = Forecaster.problems(request(workspace, small));
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().where()).isEqualTo("plan/scenarios/base/prices");
    assertThat(problems.getFirst().message()).contains("No list price is in force on 2027-01-01");
    assertThatThrownBy(() -> Forecaster.run(request(workspace, small), Progress.quiet()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Add a price card");
  }

  @Test
  void nobodyToForecastIsSaidInWords() {
    Workspace empty = SmallCompany.workspace().withPeople(List.of()).withLadder(LevelLadder.EMPTY);
    List<Problem> problems = Forecaster.problems(request(empty, byHand(SmallCompany.workspace())));
    assertThat(problems).anyMatch(problem -> problem.message().startsWith("There is nobody"));
  }

  @Test
  void peopleDemandAndPricesBeyondReasonAreRefusedInWords() {
    Workspace workspace = SmallCompany.workspace();
    Scenario scenario = byHand(workspace);
    Percent absurd = Percent.of(100_000);
    Scenario crowd = scenario.withHeadcount(HeadcountPlan.STEADY.withGrowth(absurd));
    Scenario army =
        scenario.withHeadcount(HeadcountPlan.STEADY.withEngineers(Optional.of(2_000_000_000)));
    Scenario greed = scenario.withDemand(scenario.demand().withGrowth(absurd));
    Scenario dear = moving(scenario, new PriceProcess.GeometricBrownian(absurd, Percent.NONE));
    Scenario wild = moving(scenario, new PriceProcess.GeometricBrownian(Percent.NONE, absurd));
    assertThat(refusal(workspace, crowd)).contains("headcount", "MB of memory");
    assertThat(refusal(workspace, army)).contains("headcount", "MB of memory");
    assertThat(refusal(workspace, greed)).contains("Demand that changes by");
    assertThat(refusal(workspace, dear)).contains("effective price");
    assertThat(refusal(workspace, wild)).contains("Prices this uncertain");
  }

  private static Scenario moving(Scenario scenario, PriceProcess process) {
    return scenario.withPrices(
        scenario
            .prices()
            .withTiers(List.of(new TierPath(ModelTier.FRONTIER, Percent.ALL, process))));
  }

  private static String refusal(Workspace workspace, Scenario scenario) {
    List<Problem> problems = Forecaster.problems(request(workspace, scenario));
    assertThat(problems).anyMatch(Problem::isError);
    return problems.getFirst().message();
  }

  @Test
  void tooFewPathsToJudgeByRaiseNoAlarm() {
    Workspace workspace = SmallCompany.workspace();
    ForecastRequest request = request(workspace, StandardPlan.scenarios(workspace).getFirst());
    assertThat(
            Forecaster.run(
                    new ForecastRequest(workspace, request.runs(), SETTINGS.withPaths(2), 1),
                    Progress.quiet())
                .checks())
        .isEmpty();
  }

  @Test
  void moreThanMemoryHoldsIsRefusedWithItsSize() {
    Workspace workspace = SmallCompany.workspace();
    SimulationSettings vast = new SimulationSettings(YearMonth.of(2027, 1), 120, 1_000_000, 7);
    List<ScenarioRun> runs = Collections.nCopies(200, ScenarioRun.own(byHand(workspace)));
    List<Problem> problems = Forecaster.problems(new ForecastRequest(workspace, runs, vast, 1));
    assertThat(problems).anyMatch(problem -> problem.message().contains("MB of memory"));
  }

  @Test
  void aCancelledForecastEnds() {
    Workspace workspace = SmallCompany.workspace();
    Progress gone =
        new Progress() {
          @Override
          public void paths(int done, int of) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> Forecaster.run(request(workspace, byHand(workspace)), gone))
        .isInstanceOf(CancellationException.class);
  }
}
