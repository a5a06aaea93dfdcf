package offerwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import offerwright.calc.forecast.ClosedFormCheck;
import offerwright.calc.forecast.ForecastRequest;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.Forecaster;
import offerwright.calc.forecast.ScenarioRun;
import offerwright.calc.forecast.StandardPlan;
import offerwright.calc.simulate.Progress;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.Scenario;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `forecast`: what token budgets will cost, what is lost at year end, and whether it pays. It
/// never changes the workspace.
@Command(
    name = "forecast",
    description = {
      "Simulates what token budgets cost, how much is used, carried and forfeited, and what they return; never changes the workspace. Exit code 1 if a closed form and the simulation disagree.",
      "--out writes a workbook (.xlsx), the JSON (.json) or the monthly figures (.csv)."
    })
final class ForecastCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description =
          "a scenario by name or key; may be given several times, all on the same random numbers, differences against the first (default: all)")
  private List<String> scenarios = new ArrayList<>();

  @Option(
      names = "--months",
      paramLabel = "N",
      description = "horizon, 1 to 120 (default: the workspace's)")
  private Optional<Integer> months = Optional.empty();

  @Mixin private final SimulationOptions simulation = new SimulationOptions();

  @Mixin private final ReportOptions report = new ReportOptions();

  ForecastCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Optional<ForecastFile> target = report.out().map(path -> ForecastFile.of(path, report.force()));
    Workspace workspace = planned(new WorkspaceReading(desk).whole(report.workspace()));
    ForecastRequest request = request(workspace);
    List<Problem> problems = Forecaster.problems(request);
    desk.complain(problems);
    if (problems.stream().anyMatch(Problem::isError)) {
      return ExitCode.PROBLEMS;
    }
    ForecastResult result = Forecaster.run(request, Progress.quiet());
    report.deliver(
        desk,
        target.map(file -> () -> file.write(request, result, report.paper(), desk.today())),
        () -> ForecastJson.full(result),
        () -> new ForecastText(desk.texts(), desk.locale()).lines(result));
    return alarms(result);
  }

  /// A workspace from before there were scenarios is forecast with the standard ones.
  private static Workspace planned(Workspace workspace) {
    ForecastPlan plan = workspace.plan();
    return plan.scenarios().isEmpty()
        ? workspace.withPlan(StandardPlan.of(workspace).withSimulation(plan.simulation()))
        : workspace;
  }

  private ForecastRequest request(Workspace workspace) {
    return new ForecastRequest(
        workspace,
        chosen(workspace.plan().scenarios()).stream().map(ScenarioRun::own).toList(),
        simulation.settings(workspace.plan().simulation(), months, "forecast"),
        simulation.threads());
  }

  private List<Scenario> chosen(List<Scenario> known) {
    if (scenarios.isEmpty()) {
      return known;
    }
    return scenarios.stream().map(name -> named(known, name)).distinct().toList();
  }

  private static Scenario named(List<Scenario> known, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(scenario ->
            scenario.id().equals(name) || scenario.name().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst()
        .orElseThrow(() ->
            Refusal.usage(
                "There is no scenario " + name + ".",
                "There are "
                    + String.join(", ", known.stream().map(Scenario::name).toList())
                    + "."));
  }

  private int alarms(ForecastResult result) {
    List<ClosedFormCheck> wrong = result.checks().stream().filter(ClosedFormCheck::alarms).toList();
    for (ClosedFormCheck check : wrong) {
      desk.complain(
          List.of(
              Problem.error(
                  check.name(),
                  String.format(
                      Locale.ROOT,
                      "The simulation says %.6g, theory %.6g: %.1f standard errors apart.",
                      check.simulated(),
                      check.closedForm(),
                      check.z()),
                  "Do not use these figures; report this with the seed.")));
    }
    return wrong.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }
}
