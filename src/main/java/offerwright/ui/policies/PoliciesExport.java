package offerwright.ui.policies;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.simulate.Progress;
import offerwright.files.FileRefused;
import offerwright.files.excel.Paper;
import offerwright.ui.shell.FileJob;
import offerwright.ui.shell.FilePicker;
import offerwright.ui.shell.Workbench;

/// Writes the comparison in front to a workbook. What is on the screen goes into the file; only
/// figures in closed form are simulated first.
final class PoliciesExport {
  private static final String PAPER = "offers.export.paper";
  private static final Pattern NOT_PLAIN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Workbench bench;
  private final Lab lab;
  private final Workbook workbook;
  private final Supplier<Optional<Front>> front;
  private final FileJob job;

  /// What is on the screen.
  ///
  /// @param asked the question
  /// @param result the answer
  /// @param chosen name of the policy in front; empty = today's budgets
  record Front(PolicyRequest asked, PolicyResult result, Optional<String> chosen) {}

  /// Writes a comparison.
  @FunctionalInterface
  interface Workbook {
    /// Writes the whole file, or throws and leaves what was there.
    void write(Front front, Paper paper, FileJob.Target target) throws FileRefused;
  }

  /// `front` says what is shown.
  PoliciesExport(Workbench bench, Lab lab, Workbook workbook, Supplier<Optional<Front>> front) {
    this.bench = bench;
    this.lab = lab;
    this.workbook = workbook;
    this.front = front;
    job = new FileJob(bench, "policies-export");
  }

  /// Asks where to, and writes.
  void workbook() {
    front
        .get()
        .ifPresent(shown ->
            job.choose(
                "Export the comparison of policies",
                FilePicker.Kind.EXCEL,
                name(shown),
                target -> full(target, shown)));
  }

  /// "meridian-labs-policies.xlsx".
  static String name(Front shown) {
    String company =
        NOT_PLAIN
            .matcher(shown.asked().workspace().company().name().toLowerCase(Locale.ROOT))
            .replaceAll(" ")
            .strip();
    return (company.isEmpty() ? "" : company.replace(' ', '-') + "-") + "policies.xlsx";
  }

  private void full(FileJob.Target target, Front shown) {
    if (shown.result().isSimulated()) {
      write(target, shown);
      return;
    }
    job.before(
        target,
        "Simulating "
            + bench.formats().count(shown.asked().settings().paths())
            + " paths for "
            + target.name(),
        () -> lab.run(shown.asked(), Progress.quiet()),
        result -> write(target, new Front(shown.asked(), result, shown.chosen())));
  }

  private void write(FileJob.Target target, Front shown) {
    Paper[] papers = Paper.values();
    Paper paper =
        papers[Math.clamp((long) bench.preferences().number(PAPER, 0), 0, papers.length - 1)];
    job.write(target, file -> workbook.write(shown, paper, file));
  }
}
