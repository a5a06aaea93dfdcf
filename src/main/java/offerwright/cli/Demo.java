package offerwright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offerwright.calc.forecast.ForecastRequest;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.Forecaster;
import offerwright.calc.forecast.ScenarioRun;
import offerwright.calc.policy.PolicyLab;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.simulate.Progress;
import offerwright.calc.value.OfferFigures;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.AtomicFile;
import offerwright.files.FileRefused;
import offerwright.files.excel.Paper;
import offerwright.files.excel.SheetCopy;
import offerwright.files.json.Samples;
import offerwright.files.text.OfferMessage;
import offerwright.files.text.Words;
import offerwright.session.Session;

/// The whole job once: the sample company, an offer built in it, its sheets and message, the
/// forecast of its token budgets, the comparison of policies and that with competing offers as
/// workbooks, the workspace as JSON, and every screen in both looks.
final class Demo {
  private static final String SCREENS = "screens";
  private static final int PATHS = 2_000;
  private static final Size SIZE = new Size(1440, 900);

  private final Desk desk;

  Demo(Desk desk) {
    this.desk = desk;
  }

  /// The sample company that ships with the program.
  static Workspace sample() {
    Checked<Workspace> sample = Samples.open(Samples.MERIDIAN_LABS);
    if (!sample.isGood()) {
      throw Refusal.unreadable(sample.problems());
    }
    return sample.value().orElseThrow();
  }

  /// Does it and prints where the files are, one a line.
  void run(DemoFolder folder) {
    List<Path> files = new ArrayList<>();
    Path file = folder.claim(Samples.MERIDIAN_LABS + ".mv.db");
    OfferReport report;
    try (Session session = desk.session()) {
      WorkspaceWriting.refuse(session.create(file, sample(), true));
      files.add(file);
      String id = new SampleOffer(desk, session).build();
      WorkspaceWriting.refuse(session.awaitSaved());
      report =
          OfferReport.of(
              session.workspace(), session.workspace().offer(id).orElseThrow(), desk.today());
    }
    desk.print(words(report));
    for (SheetCopy copy : SheetCopy.values()) {
      Path sheet = folder.claim(Target.sheetName(report.offer().id(), copy));
      OfferCommands.writeSheet(report, copy, Paper.A4, sheet, true);
      files.add(sheet);
    }
    Path message = folder.claim(report.offer().id() + "-message.txt");
    write(
        message,
        OfferMessage.text(report.workspace(), report.offer(), report.figures(), desk.locale()));
    files.add(message);
    files.add(forecast(report.workspace(), folder.claim("forecast.xlsx")));
    files.add(policies(report.workspace(), folder.claim("policies.xlsx")));
    if (!report.workspace().competingOffers().isEmpty()) {
      files.add(comparison(report.workspace(), report.offer(), folder.claim("comparison.xlsx")));
    }
    Path json = folder.claim(Samples.MERIDIAN_LABS + ".json");
    WorkspaceWriting.write(desk, report.workspace(), json, true);
    files.add(json);
    files.addAll(pictures(report.workspace(), folder));
    files.forEach(made -> desk.print(made.toString()));
    desk.print(
        "Done: " + files.size() + " files in " + folder.path("").toAbsolutePath().normalize());
  }

  private static void write(Path target, String text) {
    try {
      AtomicFile.write(
          target, true, out -> out.write((text + "\n").getBytes(StandardCharsets.UTF_8)));
    } catch (FileRefused refused) {
      throw Refusal.because(refused.problem());
    }
  }

  private Path forecast(Workspace workspace, Path target) {
    ForecastRequest request =
        new ForecastRequest(
            workspace,
            List.of(ScenarioRun.own(workspace.plan().scenarios().getFirst())),
            workspace.plan().simulation().withPaths(PATHS),
            Runtime.getRuntime().availableProcessors());
    ForecastResult result = Forecaster.run(request, Progress.quiet());
    new ForecastText(desk.texts(), desk.locale())
        .headline(result.first())
        .forEach(line -> desk.print(line.strip()));
    return ForecastFile.of(target, true).write(request, result, Paper.A4, desk.today());
  }

  private Path policies(Workspace workspace, Path target) {
    PolicyRequest request = PolicyRequest.of(workspace, Runtime.getRuntime().availableProcessors());
    PolicyResult result = PolicyLab.run(request, Progress.quiet());
    new PolicyText(desk.texts(), desk.locale()).headline(result).forEach(desk::print);
    return PolicyFile.of(target, true).write(request, result, Paper.A4, desk.today());
  }

  /// The offer against others that its candidate has.
  private Path comparison(Workspace workspace, Offer offer, Path target) {
    List<OfferKey> offers = new ArrayList<>(List.of(OfferKey.own(offer.id())));
    workspace.competingOffers().stream()
        .map(CompetingOffer::id)
        .map(OfferKey::competing)
        .limit(ComparisonPlan.MOST - 1L)
        .forEach(offers::add);
    CompareReport result =
        CompareReport.of(
            workspace.withComparison(workspace.comparison().withOffers(offers)), desk.today());
    new CompareText(desk.texts(), desk.locale()).headline(result).forEach(desk::print);
    return CompareFile.of(target, true).write(result, Paper.A4);
  }

  private String words(OfferReport report) {
    OfferFigures figures = report.figures();
    Texts texts = desk.texts();
    return "Offer "
        + report.offer().id()
        + " ("
        + report.levelName()
        + ", "
        + Words.of(report.offer().state()).toLowerCase(Locale.ROOT)
        + "): guaranteed "
        + texts.exact(figures.guaranteedRecurringCash())
        + " a year, year 1 "
        + texts.exact(figures.year1())
        + ", four years "
        + texts.exact(figures.fourYearTotal());
  }

  /// The pictures are made aside first, because their names are known only then.
  private List<Path> pictures(Workspace workspace, DemoFolder folder) {
    try (TemporaryFolder aside = new TemporaryFolder()) {
      List<Path> placed = new ArrayList<>();
      Target.folder(folder.path(SCREENS));
      for (Path made :
          new Screens(desk)
              .render(
                  workspace, Samples.MERIDIAN_LABS, aside.path(), List.of(Look.values()), SIZE)) {
        Path target = folder.claim(SCREENS + "/" + made.getFileName());
        placed.add(Files.move(made, target, StandardCopyOption.REPLACE_EXISTING));
      }
      return placed;
    } catch (IOException failed) {
      throw Refusal.because(
          Problem.error(
              folder.path(SCREENS).toString(),
              "The pictures could not be put in their folder: " + failed.getMessage() + ".",
              "Check that the folder may be written and the disk has room."));
    }
  }
}
