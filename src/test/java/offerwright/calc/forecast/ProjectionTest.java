package offerwright.calc.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.calc.budget.CarryoverLedger;
import offerwright.calc.budget.LedgerRow;
import offerwright.calc.sample.InventedCompany;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.Approval;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.BudgetUnit;
import offerwright.domain.plan.CapRule;
import offerwright.domain.plan.DemandProfile;
import offerwright.domain.plan.HeadcountPlan;
import offerwright.domain.plan.LotOrder;
import offerwright.domain.plan.PenaltyTiming;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.plan.YearEndSpending;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.LeavingRule;
import offerwright.domain.workspace.Workspace;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The deterministic projection against recursions and ledgers worked out beside it.
class ProjectionTest {
  private static final Workspace COMPANY =
      InventedCompany.of("Meridian", 60, 7, LocalDate.of(2026, 11, 21));
  private static final Scenario BASE = StandardPlan.scenarios(COMPANY).getFirst();
  private static final Offset<Double> CENT = offset(0.005);

  /// Nobody comes or goes, every month is alike, nothing is burned, prices stay.
  private static Scenario plain(BudgetPolicy policy) {
    return BASE.withHeadcount(HeadcountPlan.STEADY)
        .withDemand(
            BASE.demand()
                .withScale(Percent.ALL)
                .withGrowth(Percent.NONE)
                .withSeasonality(StandardPlan.NO_SEASON))
        .withBudget(policy);
  }

  private static BudgetPolicy hard(CarryoverRule rule) {
    return BASE.budget()
        .withUnit(BudgetUnit.MONEY)
        .withScale(Percent.ALL)
        .withIndexation(Percent.NONE)
        .withCap(new CapRule.Hard())
        .withPool(Optional.empty())
        .withCarryover(rule)
        .withYearEnd(YearEndSpending.NONE);
  }

  private static ProjectionInputs inputs(
      Scenario scenario, YearMonth first, double monthly, double... yearlyFactors) {
    double[] factors = new double[yearlyFactors.length * 12];
    Arrays.setAll(factors, month -> yearlyFactors[month / 12]);
    return new ProjectionInputs(
        scenario,
        first,
        CurrencyCode.USD,
        1.7315,
        50,
        1000,
        List.of(
            new ProjectionInputs.Level(
                "only", "Only", -1, 10, 200_000, 1200, monthly, boxed(factors))),
        Collections.nCopies(factors.length, 1.0),
        Collections.nCopies(factors.length, 1.0));
  }

  private static List<Double> boxed(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  @ParameterizedTest
  @EnumSource(LotOrder.class)
  void ledgerIsThatOfTheBudgetRoom(LotOrder order) {
    for (PenaltyTiming timing : PenaltyTiming.values()) {
      CarryoverRule rule =
          new CarryoverRule(Percent.of(25), Optional.of(Percent.of(45)), 2, Percent.NONE);
      BudgetPolicy policy = hard(rule).withOrder(order).withPenaltyTiming(timing);
      double[] factors = {0.6, 0.7, 1.4, 0.2, 0.9};
      ProjectionResult result =
          Projection.of(inputs(plain(policy), YearMonth.of(2027, 1), 100, factors));
      double[] demands = Arrays.stream(factors).map(factor -> factor * 12_000).toArray();
      double[] grants = new double[factors.length];
      Arrays.fill(grants, 12_000);
      List<LedgerRow> expected = CarryoverLedger.years(rule, order, timing, grants, demands);
      List<ProjectedYear> years = result.levels().getFirst().years();
      for (int year = 0; year < factors.length; year++) {
        assertThat(years.get(year).used()).isCloseTo(expected.get(year).used(), CENT);
        assertThat(years.get(year).unmet()).isCloseTo(expected.get(year).unmet(), CENT);
        assertThat(years.get(year).opening()).isCloseTo(expected.get(year).carried(), CENT);
        if (year + 1 < factors.length) {
          LedgerRow closed = expected.get(year + 1);
          assertThat(years.get(year).penalty()).isCloseTo(closed.penalty(), CENT);
          assertThat(years.get(year).overCap()).isCloseTo(closed.overCap(), CENT);
          assertThat(years.get(year).expired()).isCloseTo(closed.expired(), CENT);
        }
      }
    }
  }

  static Stream<Scenario> scenarios() {
    List<BudgetPolicy> policies = StandardPlan.of(COMPANY).variants();
    return StandardPlan.scenarios(COMPANY).stream()
        .flatMap(scenario ->
            Stream.concat(Stream.of(scenario), policies.stream().map(scenario::withBudget)));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyLedgerBalancesAndNothingIsNegative(Scenario scenario) {
    ProjectionResult result =
        Projection.of(COMPANY, scenario, settings(YearMonth.of(2027, 4)), falling(), rising());
    for (ProjectedLevel level : result.levels()) {
      for (int year = 0; year < level.years().size(); year++) {
        ProjectedYear row = level.years().get(year);
        assertThat(row.gap()).isCloseTo(0, offset(1e-6));
        assertThat(row.opening())
            .isEqualTo(year == 0 ? 0 : level.years().get(year - 1).closing(), offset(1e-6));
        assertThat(
                List.of(
                    row.granted(),
                    row.used(),
                    row.penalty(),
                    row.overCap(),
                    row.expired(),
                    row.lapsed(),
                    row.unmet(),
                    row.spend(),
                    row.overage()))
            .allMatch(amount -> amount >= -1e-6);
      }
      assertThat(level.months())
          .allMatch(month -> month.closing() >= -1e-6 && month.unmet() >= -1e-6);
    }
  }

  private static SimulationSettings settings(YearMonth first) {
    return new SimulationSettings(first, 36, 100, 1);
  }

  private static double[] falling() {
    double[] path = new double[36];
    Arrays.setAll(path, month -> Math.pow(0.5, month / 12.0));
    return path;
  }

  private static double[] rising() {
    double[] path = new double[36];
    Arrays.setAll(path, month -> Math.pow(1.2, month / 12.0));
    return path;
  }

  @Test
  void leaversAreNotReplacedWithoutBackfill() {
    Scenario scenario =
        plain(hard(CarryoverRule.USE_IT_OR_LOSE_IT))
            .withHeadcount(HeadcountPlan.STEADY.withAttrition(Percent.of(20)).withBackfill(false));
    List<ProjectedMonth> months =
        Projection.of(inputs(scenario, YearMonth.of(2027, 1), 100, 1, 1))
            .levels()
            .getFirst()
            .months();
    assertThat(months.get(12).heads()).isCloseTo(10 * 0.8, offset(1e-9));
    assertThat(months.get(6).heads()).isCloseTo(10 * Math.sqrt(0.8), offset(1e-9));
  }

  @Test
  void emptySeatsAreFilledAfterTheTimeToHire() {
    Scenario scenario =
        plain(hard(CarryoverRule.USE_IT_OR_LOSE_IT))
            .withHeadcount(HeadcountPlan.STEADY.withAttrition(Percent.of(20)).withMonthsToHire(3));
    List<ProjectedMonth> months =
        Projection.of(inputs(scenario, YearMonth.of(2027, 1), 100, 1, 1))
            .levels()
            .getFirst()
            .months();
    double leaving = 1 - Math.pow(0.8, 1 / 12.0);
    assertThat(months.get(3).heads()).isCloseTo(10 * Math.pow(1 - leaving, 3), offset(1e-9));
    assertThat(months.get(4).joiners()).isCloseTo(months.get(1).leavers(), offset(1e-12));
    // Where as many come as go, the vacancies of three months stay.
    double settled = months.get(23).heads();
    assertThat(settled + 3 * leaving * settled).isCloseTo(10, offset(0.02));
  }

  @Test
  void aFirstYearThatBeginsInOctoberHasAQuarterOfTheGrant() {
    ProjectionResult result =
        Projection.of(
            inputs(plain(hard(CarryoverRule.USE_IT_OR_LOSE_IT)), YearMonth.of(2027, 10), 100, 1));
    assertThat(result.levels().getFirst().years())
        .extracting(ProjectedYear::granted)
        .containsExactly(3_000.0, 12_000.0);
    assertThat(result.levels().getFirst().years().getLast().closing()).isEqualTo(3_000);
  }

  @Test
  void softCapServesPartAndChargesOverage() {
    CapRule soft =
        new CapRule.Soft(
            Percent.of(80), Percent.of(50), Percent.of(20), Percent.of(25), Optional.empty());
    BudgetPolicy policy =
        hard(new CarryoverRule(Percent.ALL, Optional.empty(), 0, Percent.of(50))).withCap(soft);
    ProjectionResult result =
        Projection.of(inputs(plain(policy), YearMonth.of(2027, 1), 150, 1, 1));
    ProjectedYear first = result.levels().getFirst().years().getFirst();
    // 18,000 wanted, 12,000 there: 9,600 in full, half of the other 8,400, so 13,800.
    assertThat(first.used()).isCloseTo(12_000, CENT);
    assertThat(first.overage()).isCloseTo(1_800, CENT);
    assertThat(first.unmet()).isCloseTo(4_200, CENT);
    assertThat(first.spend()).isCloseTo(13_800 + 0.25 * 1_800, CENT);
    assertThat(result.levels().getFirst().years().get(1).repaid()).isCloseTo(900, CENT);
  }

  @Test
  void approvalCountsAsItsChance() {
    CapRule.Soft soft =
        new CapRule.Soft(
            Percent.ALL,
            Percent.NONE,
            Percent.of(20),
            Percent.NONE,
            Optional.of(new Approval(Percent.of(40), 2)));
    BudgetPolicy policy = hard(CarryoverRule.USE_IT_OR_LOSE_IT).withCap(soft);
    ProjectedYear year =
        Projection.of(inputs(plain(policy), YearMonth.of(2027, 1), 150, 1))
            .levels()
            .getFirst()
            .years()
            .getFirst();
    assertThat(year.overage()).isCloseTo(0.08 * 12_000, CENT);
  }

  @Test
  void leftoverIsBurnedUpToTheCeiling() {
    BudgetPolicy policy = hard(CarryoverRule.USE_IT_OR_LOSE_IT).withYearEnd(YearEndSpending.PRESET);
    ProjectedYear year =
        Projection.of(inputs(plain(policy), YearMonth.of(2027, 1), 60, 1))
            .levels()
            .getFirst()
            .years()
            .getFirst();
    assertThat(year.lowValue()).isCloseTo(0.9 * 600, CENT);
    assertThat(year.used()).isCloseTo(7_200 + 540, CENT);
  }

  @Test
  void leaversTakeTheirShareAndArePaidOutIfTheRuleSaysSo() {
    Scenario lapsing =
        plain(hard(CarryoverRule.USE_IT_OR_LOSE_IT))
            .withHeadcount(HeadcountPlan.STEADY.withAttrition(Percent.of(20)).withBackfill(false));
    Scenario paying = lapsing.withBudget(lapsing.budget().withLeaving(LeavingRule.PAID_OUT));
    ProjectedYear lapsed = firstYear(lapsing);
    ProjectedYear paid = firstYear(paying);
    assertThat(lapsed.lapsed()).isPositive();
    assertThat(paid.lapsed()).isEqualTo(lapsed.lapsed());
    assertThat(paid.spend()).isCloseTo(lapsed.spend() + lapsed.lapsed(), CENT);
  }

  private static ProjectedYear firstYear(Scenario scenario) {
    return Projection.of(inputs(scenario, YearMonth.of(2027, 1), 60, 1))
        .levels()
        .getFirst()
        .years()
        .getFirst();
  }

  @Test
  void aBudgetInTokensBuysTheSameTokensWhateverTheyCost() {
    Scenario money = plain(hard(CarryoverRule.USE_IT_OR_LOSE_IT)).withDemand(inelastic());
    Scenario tokens = money.withBudget(money.budget().withUnit(BudgetUnit.TOKENS));
    ProjectedYear inMoney = dearer(money);
    ProjectedYear inTokens = dearer(tokens);
    assertThat(inMoney.spend()).isCloseTo(12_000, CENT);
    assertThat(inTokens.granted()).isCloseTo(12_000 / 1.7315, offset(1e-6));
    assertThat(inTokens.spend()).isCloseTo(24_000, offset(0.1));
  }

  private static DemandProfile inelastic() {
    return BASE.demand()
        .withScale(Percent.ALL)
        .withGrowth(Percent.NONE)
        .withSeasonality(StandardPlan.NO_SEASON)
        .withElasticity(0);
  }

  private static ProjectedYear dearer(Scenario scenario) {
    ProjectionInputs today = inputs(scenario, YearMonth.of(2027, 1), 200, 1);
    ProjectionInputs doubled =
        new ProjectionInputs(
            scenario,
            today.first(),
            today.currency(),
            today.unitPrice(),
            today.overhead(),
            today.upfront(),
            today.levels(),
            Collections.nCopies(12, 2.0),
            today.tokensPerWork());
    return Projection.of(doubled).levels().getFirst().years().getFirst();
  }

  @Test
  void valueIsLinearInTheUplift() {
    ProjectionResult result =
        Projection.of(COMPANY, BASE, settings(YearMonth.of(2027, 1)), falling(), rising());
    ProjectedValue value = result.value();
    assertThat(value.npv())
        .isCloseTo(
            value.believedUplift() * value.presentOutput() - value.presentCost(), offset(1.0));
    assertThat(value.breakEvenUplift().orElseThrow())
        .isEqualTo(value.presentCost() / value.presentOutput(), offset(1e-12));
    assertThat(value.cashFlows()).hasSize(37);
    double spend = result.total(ProjectedYear::spend);
    double monthly = 0;
    for (int month = 0; month < 36; month++) {
      monthly += result.month(month, ProjectedMonth::spend);
    }
    assertThat(spend).isCloseTo(monthly, offset(1e-4));
  }

  @Test
  void pathsShorterThanTheHorizonAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Projection.of(
                COMPANY, BASE, settings(YearMonth.of(2027, 1)), new double[12], new double[36]))
        .withMessageContaining("36 months");
  }
}
