package offerwright.ui.forecast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.Projection;
import offerwright.calc.forecast.ScenarioRun;
import offerwright.calc.forecast.SensitivityResult;
import offerwright.calc.sensitivity.Tornado;
import offerwright.calc.simulate.Progress;
import offerwright.files.csv.CsvFile;
import offerwright.files.csv.ForecastCsv;
import offerwright.files.excel.Paper;
import offerwright.files.excel.finance.FinanceWorkbook;
import offerwright.files.excel.finance.FinanceWorkbookRequest;
import offerwright.ui.shell.FileJob;
import offerwright.ui.shell.FilePicker;
import offerwright.ui.shell.Workbench;

/// Writes the forecast in front to a file: the finance workbook, or the monthly figures. What is on
/// the screen goes into the file; only coarse figures are refined first.
final class ForecastExport {
  private static final String PAPER = "offers.export.paper";
  private static final Pattern NOT_PLAIN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Workbench bench;
  private final Engine engine;
  private final Sensitivity sensitivity;
  private final Supplier<Optional<Answer>> front;
  private final FileJob job;

  /// `front` says which figures are shown.
  ForecastExport(
      Workbench bench, Engine engine, Sensitivity sensitivity, Supplier<Optional<Answer>> front) {
    this.bench = bench;
    this.engine = engine;
    this.sensitivity = sensitivity;
    this.front = front;
    job = new FileJob(bench, "forecast-export");
  }

  /// The finance workbook, with the tornado on the screen or, if nobody looked at one yet, a new
  /// one.
  void workbook() {
    front
        .get()
        .ifPresent(answer ->
            job.choose(
                "Export the finance workbook",
                FilePicker.Kind.EXCEL,
                name(answer, "forecast.xlsx"),
                target -> full(target, answer, result -> hangsOn(target, answer, result))));
  }

  /// Month by month: the figures of the fan and of prices.
  void months() {
    front
        .get()
        .ifPresent(answer ->
            job.choose(
                "Export monthly figures",
                FilePicker.Kind.CSV,
                name(answer, "months.csv"),
                target ->
                    full(
                        target,
                        answer,
                        result ->
                            job.write(
                                target,
                                file ->
                                    CsvFile.write(
                                        file.path(),
                                        ForecastCsv.header(),
                                        ForecastCsv.rows(result),
                                        file.replace())))));
  }

  /// "meridian-labs-base-forecast.xlsx".
  static String name(Answer answer, String ending) {
    Planned planned = answer.planned();
    return plain(planned.workspace().company().name()) + plain(planned.scenario().name()) + ending;
  }

  private static String plain(String name) {
    String words = NOT_PLAIN.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.isEmpty() ? "" : words.replace(' ', '-') + "-";
  }

  private void full(FileJob.Target target, Answer answer, Consumer<ForecastResult> next) {
    if (!answer.coarse()) {
      next.accept(answer.result());
      return;
    }
    Question question = question(answer);
    job.before(
        target,
        "Simulating "
            + bench.formats().count(question.settings().paths())
            + " paths for "
            + target.name(),
        () -> engine.forecast(question.request(threads()), Progress.quiet()),
        next);
  }

  private void hangsOn(FileJob.Target target, Answer answer, ForecastResult result) {
    Question question = question(answer);
    Optional<SensitivityResult> known = sensitivity.known(question);
    if (known.isPresent()) {
      write(target, answer, result, known.get());
      return;
    }
    job.before(
        target,
        "Working out the tornado for " + target.name(),
        () -> engine.sensitivity(question.request(threads()), Progress.quiet()),
        found -> {
          sensitivity.remember(question, found);
          write(target, answer, result, found);
        });
  }

  private void write(
      FileJob.Target target, Answer answer, ForecastResult result, SensitivityResult found) {
    Paper[] papers = Paper.values();
    Paper paper =
        papers[Math.clamp((long) bench.preferences().number(PAPER, 0), 0, papers.length - 1)];
    job.write(
        target,
        file ->
            FinanceWorkbook.write(
                new FinanceWorkbookRequest(
                    answer.planned().workspace(),
                    result,
                    Projection.of(
                        answer.planned().workspace(), result.first().run(), result.settings()),
                    Optional.of(new Tornado(found.base(), found.bars())),
                    paper,
                    bench.today()),
                file.path(),
                file.replace()));
  }

  private static Question question(Answer answer) {
    Planned planned = answer.planned();
    return Question.of(planned.workspace(), List.of(ScenarioRun.own(planned.scenario())));
  }

  private static int threads() {
    return Runtime.getRuntime().availableProcessors();
  }
}
