package offerwright.ui.compare;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.calc.simulate.Progress;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.ui.shell.FileJob;
import offerwright.ui.shell.Workbench;

/// Exports the comparison in front. What is on the screen goes into the file; while only few paths
/// are simulated, the others are first.
final class ExportJobs {
  private static final Pattern NOT_PLAIN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Workbench bench;
  private final CompareExport export;
  private final Supplier<Optional<Shown>> front;
  private final FileJob job;

  /// `front` says what is shown.
  ExportJobs(Workbench bench, CompareExport export, Supplier<Optional<Shown>> front) {
    this.bench = bench;
    this.export = export;
    this.front = front;
    job = new FileJob(bench, "compare-export");
  }

  /// Asks where to, and writes.
  void export(CompareExport.Form paper) {
    Optional<Shown> shown = front.get().filter(found -> found.answer().isPresent());
    if (shown.isEmpty()) {
      bench
          .notices()
          .problem(
              Problem.warning(
                  "comparison",
                  "There is nothing to export: no offers are weighed.",
                  "Add an offer to the comparison, and mend what is wrong with it."));
      return;
    }
    job.choose(
        "Export the comparison",
        paper.kind(),
        name(shown.get().comparison()) + paper.ending(),
        target -> full(paper, shown.get(), target));
  }

  /// "meridian-labs-comparison".
  static String name(Comparison comparison) {
    String company =
        NOT_PLAIN
            .matcher(comparison.workspace().company().name().toLowerCase(Locale.ROOT))
            .replaceAll(" ")
            .strip();
    return (company.isEmpty() ? "" : company.replace(' ', '-') + "-") + "comparison";
  }

  private void full(CompareExport.Form paper, Shown shown, FileJob.Target target) {
    Comparison comparison = shown.comparison();
    SimulatedComparison simulated = shown.simulated().orElseThrow();
    ComparisonAnswer answer = shown.answer().orElseThrow();
    if (!shown.coarse()) {
      write(paper, comparison, simulated, answer, target);
      return;
    }
    int paths = comparison.workspace().comparison().run().paths();
    job.before(
        target,
        "Simulating " + bench.formats().count(paths) + " paths for " + target.name(),
        () ->
            SimulatedComparison.of(
                comparison, Runtime.getRuntime().availableProcessors(), Progress.quiet()),
        (Checked<SimulatedComparison> full) ->
            full.value()
                .ifPresent(found ->
                    write(paper, comparison, found, found.answer(answer.person()), target)));
  }

  private void write(
      CompareExport.Form paper,
      Comparison comparison,
      SimulatedComparison simulated,
      ComparisonAnswer answer,
      FileJob.Target target) {
    job.write(target, file -> export.write(paper, comparison, simulated, answer, file));
  }
}
