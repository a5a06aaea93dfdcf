package offerwright.ui.forecast;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.csv.PriceHistoryCsv;
import offerwright.files.text.Words;
import offerwright.ui.shell.FilePicker;
import offerwright.ui.shell.ReadJob;
import offerwright.ui.shell.Workbench;

/// What is done with price histories: import, rename, remove, and put to use in the scenario in
/// front. Files are read beside the window.
final class HistoryJobs {
  private final Workbench bench;
  private final PlanPen pen;
  private final Consumer<HistoryImport> ask;
  private final Consumer<String> added;
  private final ReadJob reading;

  /// `ask` shows what is wrong with a file and asks the person; `added` hears of the name of a new
  /// history.
  HistoryJobs(Workbench bench, PlanPen pen, Consumer<HistoryImport> ask, Consumer<String> added) {
    this.bench = bench;
    this.pen = pen;
    this.ask = ask;
    this.added = added;
    reading = new ReadJob(bench, "price-import");
  }

  private Workspace workspace() {
    return bench.session().workspace();
  }

  /// Lets the person choose a file and reads it.
  void importCsv() {
    bench
        .files()
        .open("Import a price history", FilePicker.Kind.CSV)
        .ifPresent(file -> read(ReadJob.name(file), () -> PriceHistoryCsv.read(file)));
  }

  /// Reads the history that ships with the program, as any other.
  void sample() {
    read(PriceHistoryCsv.SAMPLE, PriceHistoryCsv::sample);
  }

  private void read(String name, Callable<Checked<PriceHistory>> work) {
    reading.read(
        name,
        work,
        read -> {
          HistoryImport found = new HistoryImport(name, read);
          if (found.isClean()) {
            take(found);
          } else {
            ask.accept(found);
          }
        });
  }

  /// Adds the good rows of a file to the workspace.
  void take(HistoryImport file) {
    file.read()
        .value()
        .ifPresent(history -> {
          String name = Histories.freeName(workspace(), history.name());
          bench.session().edit("Import " + name, workspace -> Histories.with(workspace, history));
          added.accept(name);
          bench
              .notices()
              .done(
                  name
                      + " is imported: "
                      + bench.formats().count(file.good())
                      + (file.good() == 1 ? " price." : " prices."),
                  "Undo",
                  bench.session()::undo);
        });
  }

  /// Gives the history at a place another name while it is typed.
  void rename(int index, String former, String name) {
    bench
        .session()
        .edit(
            "Rename a price history",
            "history/name/" + index,
            workspace -> Histories.renamed(workspace, former, name));
  }

  /// Removes a history, unless a scenario follows it.
  void remove(String name) {
    List<String> followers = Histories.followers(workspace(), name);
    if (!followers.isEmpty()) {
      bench
          .notices()
          .problem(
              Problem.warning(
                  name,
                  "Prices in " + String.join(", ", followers) + " follow " + name + ".",
                  "Give them another path first."));
      return;
    }
    bench.session().edit("Remove " + name, workspace -> Histories.without(workspace, name));
    bench.notices().done(name + " is removed.", "Undo", bench.session()::undo);
  }

  /// Lets a tier of the scenario in front move by a process.
  void use(ModelTier tier, PriceProcess process, String how) {
    pen.planned()
        .ifPresent(planned -> {
          String name = planned.scenario().name();
          pen.plan(
              "Change the path of " + Words.of(tier) + " in " + name,
              plan -> plan.withScenario(Histories.using(planned.scenario(), tier, process)));
          bench
              .notices()
              .done(
                  Words.of(tier) + " prices in " + name + " " + how + ".",
                  "Undo",
                  bench.session()::undo);
        });
  }
}
