package offerwright.files.excel.finance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.Projection;
import offerwright.calc.forecast.ProjectionInputs;
import offerwright.calc.forecast.ProjectionResult;
import offerwright.calc.forecast.ScenarioResult;
import offerwright.calc.forecast.ScenarioRun;
import offerwright.calc.forecast.StandardPlan;
import offerwright.calc.sample.InventedCompany;
import offerwright.calc.sensitivity.Tornado;
import offerwright.calc.sensitivity.TornadoBar;
import offerwright.calc.trail.Quantity;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.workspace.Workspace;
import offerwright.files.excel.Paper;
import offerwright.support.ForecastExample;

/// Requests for finance workbooks: the simulated figures are the example's, the projection is made.
final class FinanceCases {
  static final Workspace COMPANY =
      InventedCompany.of("Meridian", 40, 7, LocalDate.of(2026, 11, 21));
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final int LEVELS = 3;

  private FinanceCases() {}

  static Scenario base() {
    return StandardPlan.scenarios(COMPANY).getFirst();
  }

  static ProjectionResult projection(Scenario scenario) {
    return Projection.of(
        COMPANY,
        ScenarioRun.own(scenario),
        new SimulationSettings(YearMonth.of(2027, 1), 36, 10_000, 1));
  }

  /// The projection of the first three levels over 20 months, which begin within a budget year and
  /// end within the third: every kind of cell, and a fifth of them.
  static ProjectionResult small(Scenario scenario) {
    ProjectionInputs inputs =
        Projection.of(
                COMPANY,
                ScenarioRun.own(scenario),
                new SimulationSettings(YearMonth.of(2027, 10), 20, 10_000, 1))
            .inputs();
    List<ProjectionInputs.Level> levels =
        inputs.levels().subList(0, LEVELS).stream().map(FinanceCases::within).toList();
    return Projection.of(
        new ProjectionInputs(
            inputs.scenario(),
            inputs.first(),
            inputs.currency(),
            inputs.unitPrice(),
            inputs.overhead(),
            inputs.upfront(),
            levels,
            inputs.listIndex(),
            inputs.tokensPerWork()));
  }

  /// From the highest level that is left nobody is promoted.
  private static ProjectionInputs.Level within(ProjectionInputs.Level level) {
    return new ProjectionInputs.Level(
        level.id(),
        level.name(),
        level.above() < LEVELS ? level.above() : -1,
        level.start(),
        level.base(),
        level.grant(),
        level.monthly(),
        level.phases());
  }

  /// The same inputs with other prices.
  static ProjectionResult repriced(ProjectionResult given, double scale, double drift) {
    ProjectionInputs inputs = given.inputs();
    List<Double> list = new ArrayList<>();
    for (int month = 0; month < inputs.months(); month++) {
      list.add(inputs.listIndex().get(month) * scale * Math.pow(1 + drift, month / 12.0));
    }
    return Projection.of(
        new ProjectionInputs(
            inputs.scenario(),
            inputs.first(),
            inputs.currency(),
            inputs.unitPrice(),
            inputs.overhead(),
            inputs.upfront(),
            inputs.levels(),
            list,
            inputs.tokensPerWork()));
  }

  static FinanceWorkbookRequest request(ProjectionResult projection) {
    return request(projection, UnaryOperator.identity());
  }

  static FinanceWorkbookRequest request(
      ProjectionResult projection, UnaryOperator<Workspace> change) {
    return new FinanceWorkbookRequest(
        change.apply(COMPANY),
        forecast(projection.inputs().scenario()),
        projection,
        Optional.of(tornado()),
        Paper.A4,
        TODAY);
  }

  private static Tornado tornado() {
    return new Tornado(
        1_000_000,
        List.of(
            bar("Productivity uplift", 0.2, -4_000_000, 6_500_000),
            bar("=Realised share", 0.3, -2_000_000, 4_000_000),
            bar("Price", 0.8, 2_200_000, -900_000)));
  }

  private static TornadoBar bar(String input, double at, double low, double high) {
    return new TornadoBar(input, new Quantity.Ratio(at), new Quantity.Ratio(2 * at), low, high);
  }

  /// The example forecast under a scenario's name.
  private static ForecastResult forecast(Scenario scenario) {
    ForecastResult example = ForecastExample.result();
    List<ScenarioResult> results = new ArrayList<>();
    for (ScenarioResult result : example.results()) {
      results.add(results.isEmpty() ? named(result, scenario) : result);
    }
    return new ForecastResult(
        example.settings(),
        example.currency(),
        results,
        example.checks(),
        example.assumptions(),
        example.problems());
  }

  private static ScenarioResult named(ScenarioResult result, Scenario scenario) {
    return new ScenarioResult(
        ScenarioRun.own(scenario),
        result.headline(),
        result.spend(),
        result.ledger(),
        result.lines(),
        result.tokens(),
        result.value(),
        result.difference());
  }
}
