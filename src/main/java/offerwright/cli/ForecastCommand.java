package offerwright.cli;

import java.nio.file.Path;
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
import offerwright.files.excel.Paper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `forecast`: what token budgets will cost, what is lost at year end, and whether it pays. It
/// never changes the workspace.
@Command(
    name = "forecast",
    description =
        "Simulates what token budgets cost, how much is used, carried and forfeited, and what they return; never changes the workspace. Exit code 1 if a closed form and the simulation disagree.")
final class ForecastCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(
      names = "--workspace",
      required = true,
      paramLabel = "FILE",
      description = "a workspace (.mv.db) or its JSON (.json)")
  private Path file = Path.of("");

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description =
          "a scenario by name or key; may be given several times, all on the same random numbers, differences against the first (default: all)")
  private List<String> scenarios = new ArrayList<>();

  @Option(
      names = "--paths",
      paramLabel = "N",
      description = "number of paths, 2 to 1,000,000 (default: the workspace's)")
  private Optional<Integer> paths = Optional.empty();

  @Option(
      names = "--months",
      paramLabel = "N",
      description = "horizon, 1 to 120 (default: the workspace's)")
  private Optional<Integer> months = Optional.empty();

  @Mixin private final SimulationOptions simulation = new SimulationOptions();

  @Option(
      names = "--json",
      description = "print a JSON object with every figure and its interval instead")
  private boolean json;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "write a workbook (.xlsx), the JSON (.json) or the monthly figures (.csv) instead of printing")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--paper",
      defaultValue = "a4",
      paramLabel = "a4|letter",
      description = "paper the workbook is to be printed on (default: ${DEFAULT-VALUE})")
  private Paper paper = Paper.A4;

  @Option(names = "--force", description = "replace the file if it is there")
  private boolean force;

  ForecastCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Optional<ForecastFile> target = out.map(path -> ForecastFile.of(path, force));
    Workspace workspace = planned(new WorkspaceReading(desk).whole(file));
    ForecastRequest request = request(workspace);
    List<Problem> problems = Forecaster.problems(request);
    desk.complain(problems);
    if (problems.stream().anyMatch(Problem::isError)) {
      return ExitCode.PROBLEMS;
    }
    ForecastResult result = Forecaster.run(request, Progress.quiet());
    if (target.isPresent()) {
      Path written = target.get().write(request, result, paper, desk.today());
      desk.print(
          json ? Json.text(Json.fields().with("file", written.toString())) : written.toString());
    } else if (json) {
      desk.print(Json.text(ForecastJson.full(result)));
    } else {
      new ForecastText(desk.texts(), desk.locale()).lines(result).forEach(desk::print);
    }
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
        simulation.settings(workspace.plan().simulation(), months, paths, "forecast"),
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
