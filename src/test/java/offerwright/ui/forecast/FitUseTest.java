package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import offerwright.calc.forecast.ForecastRequest;
import offerwright.calc.forecast.Forecaster;
import offerwright.calc.forecast.ScenarioRun;
import offerwright.calc.price.FitResult;
import offerwright.calc.price.PriceFit;
import offerwright.calc.simulate.Progress;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.plan.Scenario;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.csv.PriceHistoryCsv;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

class FitUseTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void whateverCanBeUsedRuns() {
    PriceHistory history = PriceHistoryCsv.sample().value().orElseThrow();
    Workspace workspace =
        Samples.open("meridian-labs").value().orElseThrow().withHistories(List.of(history));
    Scenario base = workspace.plan().scenarios().getFirst();
    SeriesChoice choice = SeriesOptions.first(history, workspace.prices(), TODAY);
    PriceFit fit =
        PriceFit.of(history, choice, workspace.prices().mix(), TODAY, 12).value().orElseThrow();
    List<PriceProcess> processes =
        new ArrayList<>(
            fit.results().stream()
                .map(FitResult::process)
                .flatMap(process -> process.stream())
                .toList());
    processes.add(new PriceProcess.FollowHistory(choice, fit.series().first().date()));
    assertThat(processes).hasSizeGreaterThan(3);
    List<ScenarioRun> runs =
        processes.stream()
            .map(process -> Histories.using(base, ModelTier.FRONTIER, process))
            .map(ScenarioRun::own)
            .toList();
    ForecastRequest request =
        new ForecastRequest(workspace, runs, workspace.plan().simulation().withPaths(64), 1);
    assertThat(Forecaster.problems(request)).noneMatch(Problem::isError);
    Stream<Double> means =
        Forecaster.run(request, Progress.quiet()).results().stream()
            .map(scenario -> scenario.spend().getLast().mean().value());
    assertThat(means.toList())
        .hasSize(runs.size())
        .allMatch(Double::isFinite)
        .doesNotHaveDuplicates();
  }
}
