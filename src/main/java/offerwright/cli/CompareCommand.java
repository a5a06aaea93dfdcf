package offerwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import offerwright.calc.compare.Comparison;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `compare`: which of several offers is worth more to somebody, and what to ask for. It never
/// changes the workspace.
@Command(
    name = "compare",
    description = {
      "Sets offers side by side, simulates them together and says which is worth more to you, how surely, and what would make the others equal; never changes the workspace. Exit code 1 if an offer cannot be compared in full.",
      "--out writes a workbook with live formulas (.xlsx), a page to print (.pdf), the JSON (.json) or lines and figures of risk (.csv)."
    })
final class CompareCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(
      names = "--offers",
      paramLabel = "A,B[,C,D]",
      description =
          "ids of own and competing offers, compared in this order as A, B, C, D; own:ID or competing:ID where both have one (default: those of the workspace's comparison)")
  private Optional<String> offers = Optional.empty();

  @Mixin private final PersonOptions person = new PersonOptions();

  @Option(
      names = "--tax",
      paramLabel = "none|RATE%|us-single|us-joint|us-head",
      description =
          "none, an effective rate such as 38%%, or the United States federal table for one who files single, jointly or as head of household (default: the workspace's)")
  private Optional<String> tax = Optional.empty();

  @Mixin private final SimulationOptions simulation = new SimulationOptions();

  @Mixin private final ReportOptions report = new ReportOptions();

  CompareCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Optional<CompareFile> target = report.out().map(path -> CompareFile.of(path, report.force()));
    List<Problem> problems = new ArrayList<>();
    Workspace asked = asked(new WorkspaceReading(desk).whole(report.workspace()), problems);
    int threads = simulation.threads();
    Comparison comparison = Comparison.of(asked, desk.today());
    CompareReport result =
        CompareReport.of(comparison, person.person(comparison, problems), problems, threads);
    desk.complain(result.problems());
    report.deliver(
        desk,
        target.map(file -> () -> file.write(result, report.paper())),
        () -> CompareJson.full(result),
        () -> new CompareText(desk.texts(), desk.locale()).lines(result));
    return result.hasErrors() ? ExitCode.PROBLEMS : ExitCode.DONE;
  }

  /// The workspace as it would be if it said what the options say.
  private Workspace asked(Workspace workspace, List<Problem> problems) {
    ComparisonPlan saved = workspace.comparison();
    ComparisonPlan plan =
        saved
            .withOffers(new OfferChoice(workspace).of(offers, saved))
            .withRun(simulation.run(saved.run()));
    if (tax.isPresent()) {
      plan = plan.withTax(TaxArgument.of(tax.get(), saved.tax()));
    }
    return person.seenBy(workspace.withComparison(TaxArgument.withTable(plan, problems)));
  }
}
