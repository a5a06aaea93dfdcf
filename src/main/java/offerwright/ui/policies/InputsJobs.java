package offerwright.ui.policies;

import java.nio.file.Path;
import java.util.function.Consumer;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.csv.PolicyInputsCsv;
import offerwright.ui.shell.FileJob;
import offerwright.ui.shell.FilePicker;
import offerwright.ui.shell.Workbench;

/// Reads what is known of people from a file, and writes one to be filled in, beside the window.
final class InputsJobs {
  private static final String READING = "policy-inputs-import";

  private final Workbench bench;
  private final InputsPen pen;
  private final Consumer<InputsFile> ask;
  private final FileJob writing;

  /// `ask` shows what a file would change and what is wrong with it.
  InputsJobs(Workbench bench, InputsPen pen, Consumer<InputsFile> ask) {
    this.bench = bench;
    this.pen = pen;
    this.ask = ask;
    writing = new FileJob(bench, "policy-inputs-export");
  }

  /// Lets the person choose a file and reads it; nothing changes yet.
  void importCsv() {
    bench.files().open("Import what is known of people", FilePicker.Kind.CSV).ifPresent(this::read);
  }

  private void read(Path file) {
    Path last = file.getFileName();
    String name = last == null ? file.toString() : last.toString();
    Workspace workspace = bench.session().workspace();
    Runnable ended =
        bench.notices().working("Reading " + name, () -> bench.background().cancel(READING));
    bench
        .background()
        .latest(
            READING,
            () ->
                InputsFile.of(
                    name, workspace.policies(), PolicyInputsCsv.read(file, workspace)),
            read -> {
              ended.run();
              ask.accept(read);
            },
            failed -> {
              ended.run();
              bench
                  .notices()
                  .problem(
                      Problem.error(
                          name,
                          name + " could not be read: " + failed.getMessage() + ".",
                          "Import it again; if it stays, report it."));
            });
  }

  /// Puts what a file says over what is known, as one step.
  void apply(InputsFile file) {
    pen.once("Import " + file.findings().file(), file::over);
    int people = file.changes().size();
    bench
        .notices()
        .done(
            file.findings().file()
                + " is applied to "
                + bench.formats().count(people)
                + (people == 1 ? " person." : " people."),
            "Undo",
            bench.session()::undo);
  }

  /// Writes everybody with what is known, to be filled in and imported again.
  void exportTemplate() {
    Workspace workspace = bench.session().workspace();
    writing.choose(
        "Export what is known of people",
        FilePicker.Kind.CSV,
        bench.session().name() + " policy inputs.csv",
        target ->
            writing.write(
                target,
                file -> PolicyInputsCsv.write(workspace, file.path(), file.replace())));
  }
}
