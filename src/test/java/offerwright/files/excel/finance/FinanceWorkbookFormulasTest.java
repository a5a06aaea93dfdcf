package offerwright.files.excel.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import offerwright.calc.forecast.ProjectionResult;
import offerwright.calc.forecast.StandardBudgets;
import offerwright.calc.forecast.StandardPlan;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.Alternative;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.BudgetUnit;
import offerwright.domain.plan.CapRule;
import offerwright.domain.plan.LotOrder;
import offerwright.domain.plan.PenaltyTiming;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.Scenario;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.LeavingRule;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The workbook's formulas, computed by POI, say what `calc.forecast.Projection` says; and go on
/// saying it when an assumption is typed over.
class FinanceWorkbookFormulasTest {
  static List<Named<Scenario>> scenarios() {
    return StandardPlan.scenarios(FinanceCases.COMPANY).stream()
        .map(scenario -> Named.of(scenario.name(), scenario))
        .toList();
  }

  /// All levels over 36 months; the other tests take what [FinanceCases#small] leaves.
  @Test
  void everyFigureOfAWholeWorkbookEqualsTheProjection() throws IOException {
    ProjectionResult projection = FinanceCases.projection(FinanceCases.base());
    RecomputedForecast sheet = RecomputedForecast.of(FinanceCases.request(projection));
    assertThat(sheet.formulasWithoutErrors()).isGreaterThan(6000);
    sheet.equalsProjection(projection);
    sheet.workbook().close();
  }

  /// Ways to be: rules, units, curves and a horizon that begins and ends within a year.
  static Stream<Arguments> cases() {
    Scenario base = FinanceCases.base();
    BudgetPolicy budget = base.budget();
    return Stream.of(
        given("in money", base.withBudget(budget.withUnit(BudgetUnit.MONEY))),
        given("in tokens", base.withBudget(budget.withUnit(BudgetUnit.TOKENS))),
        given("soft cap with a gate", base.withBudget(soft(budget))),
        given(
            "newest first, penalty once, paid out",
            base.withBudget(
                budget
                    .withOrder(LotOrder.NEWEST_FIRST)
                    .withPenaltyTiming(PenaltyTiming.ONCE)
                    .withLeaving(LeavingRule.PAID_OUT))),
        given(
            "no cap, long expiry",
            base.withBudget(
                budget.withCarryover(
                    new CarryoverRule(Percent.of(10), Optional.empty(), 10, Percent.ALL)))),
        given(
            "use it or lose it",
            base.withBudget(budget.withCarryover(CarryoverRule.USE_IT_OR_LOSE_IT))),
        given("logarithmic", curve(base, new ResponseCurve.Logarithmic(0.5))),
        given("Michaelis-Menten", curve(base, new ResponseCurve.MichaelisMenten(1.5))),
        given("Hill", curve(base, new ResponseCurve.Hill(1.5, 2))),
        given("saturating", curve(base, new ResponseCurve.Saturating(0.8))),
        given("training beside", training(base)),
        given(
            "promising",
            base.withValue(
                base.value()
                    .withBelief(Percent.ALL)
                    .withClaim(50)
                    .withRealisation(Percent.ALL)
                    .withUpfront(Money.of(400_000, base.value().overhead().currency())))),
        given("unpromising", base.withValue(base.value().withRealisation(Percent.NONE))));
  }

  private static Arguments given(String name, Scenario scenario) {
    return Arguments.of(Named.of(name, scenario));
  }

  private static BudgetPolicy soft(BudgetPolicy budget) {
    return budget.withScale(Percent.of(40)).withCap(StandardBudgets.softCap());
  }

  private static Scenario curve(Scenario base, ResponseCurve curve) {
    return base.withValue(base.value().withResponse(curve));
  }

  private static Scenario training(Scenario base) {
    var currency = base.value().overhead().currency();
    return base.withValue(
        base.value()
            .withAlternatives(
                List.of(
                    new Alternative.Hiring(Percent.of(20), 18, Percent.NONE),
                    new Alternative.Programme(
                        "=Training",
                        Money.of(3000, currency),
                        Money.of(40_000, currency),
                        Percent.of(2)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyRuleEqualsTheProjection(Scenario scenario) throws IOException {
    ProjectionResult projection = FinanceCases.small(scenario);
    RecomputedForecast sheet = RecomputedForecast.of(FinanceCases.request(projection));
    sheet.formulasWithoutErrors();
    sheet.equalsProjection(projection);
    sheet.workbook().close();
  }

  private static void changed(
      Scenario before, UnaryOperator<RecomputedForecast> typing, ProjectionResult after)
      throws IOException {
    ProjectionResult projection = FinanceCases.small(before);
    RecomputedForecast sheet = RecomputedForecast.of(FinanceCases.request(projection));
    sheet.formulasWithoutErrors();
    sheet.equalsProjection(projection);
    typing.apply(sheet).recompute();
    sheet.formulasWithoutErrors();
    sheet.equalsProjection(after);
    sheet.workbook().close();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void assumptionsTypedOverAreProjected(Scenario scenario) throws IOException {
    Scenario after =
        scenario
            .withBudget(
                scenario
                    .budget()
                    .withScale(Percent.of(65))
                    .withIndexation(Percent.of(50))
                    .withCarryover(
                        new CarryoverRule(
                            Percent.of("12.5"), Optional.of(Percent.of(35)), 1, Percent.of(60)))
                    .withOrder(LotOrder.NEWEST_FIRST))
            .withDemand(
                scenario
                    .demand()
                    .withScale(Percent.of(170))
                    .withGrowth(Percent.of(-5))
                    .withElasticity(0.7))
            .withHeadcount(
                scenario
                    .headcount()
                    .withGrowth(Percent.of(-6))
                    .withAttrition(Percent.of(25))
                    .withMonthsToHire(0)
                    .withPromotion(Percent.of(15)))
            .withValue(
                scenario
                    .value()
                    .withRealisation(Percent.of(80))
                    .withLoad(Percent.of(50))
                    .withBelief(Percent.of(40))
                    .withClaim(6)
                    .withDiscountRate(Percent.of(17)));
    changed(
        scenario,
        sheet ->
            sheet
                .with(Names.BUDGET_SCALE, 0.65)
                .with(Names.INDEXATION, 0.5)
                .with(Names.PENALTY, 0.125)
                .with(Names.CARRY_CAP, 0.35)
                .with(Names.EXPIRY, 1)
                .with(Names.DEBT_RATE, 0.6)
                .with(Names.NEWEST_FIRST, 1)
                .with(Names.DEMAND_SCALE, 1.7)
                .with(Names.DEMAND_GROWTH, -0.05)
                .with(Names.ELASTICITY, 0.7)
                .with(Names.HEADCOUNT_GROWTH, -0.06)
                .with(Names.ATTRITION, 0.25)
                .with(Names.MONTHS_TO_HIRE, 0)
                .with(Names.PROMOTION, 0.15)
                .with(Names.REALISATION, 0.8)
                .with(Names.LOADING, 0.5)
                .with(Names.BELIEF, 0.4)
                .with(Names.CLAIM, 6)
                .with(Names.DISCOUNT_RATE, 0.17),
        FinanceCases.small(after));
  }

  @Test
  void dearerAndRisingPricesAreProjected() throws IOException {
    Scenario base = FinanceCases.base();
    for (BudgetUnit unit : BudgetUnit.values()) {
      Scenario scenario = base.withBudget(base.budget().withUnit(unit));
      changed(
          scenario,
          sheet -> sheet.with(Names.PRICE_SCALE, 1.5).with(Names.PRICE_DRIFT, 0.3),
          FinanceCases.repriced(FinanceCases.small(scenario), 1.5, 0.3));
    }
  }

  @Test
  void moreTokensPerWorkAreProjected() throws IOException {
    Scenario base = FinanceCases.base();
    Scenario after =
        base.withPrices(
            base.prices()
                .withWork(
                    base.prices().work().withTokenizer(Percent.of(8)).withAgents(Percent.of(25))));
    changed(
        base,
        sheet -> sheet.with(Names.TOKENIZER, 0.08).with(Names.AGENTS, 0.25),
        FinanceCases.small(after));
  }

  @Test
  void aSoftCapTypedInIsProjected() throws IOException {
    Scenario base =
        FinanceCases.base().withBudget(FinanceCases.base().budget().withCap(new CapRule.Hard()));
    changed(
        base,
        sheet ->
            sheet
                .with(Names.BUDGET_SCALE, 0.4)
                .with(Names.THROTTLE_FROM, 0.8)
                .with(Names.THROTTLE, 0.5)
                .with(Names.OVERAGE, 0.2)
                .with(Names.PREMIUM, 0.25)
                .with(Names.APPROVAL, 0.8)
                .with(Names.CARRY_CAP, "none"),
        FinanceCases.small(
            base.withBudget(
                soft(base.budget())
                    .withCarryover(
                        new CarryoverRule(
                            base.budget().carryover().penalty(),
                            Optional.empty(),
                            base.budget().carryover().expiry(),
                            base.budget().carryover().debtRate())))));
  }
}
