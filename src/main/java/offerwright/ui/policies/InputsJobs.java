package offerwright.ui.policies;

import java.nio.file.Path;
import java.util.function.Consumer;
import offerwright.domain.workspace.Workspace;
import offerwright.files.csv.PolicyInputsCsv;
import offerwright.ui.shell.FileJob;
import offerwright.ui.shell.FilePicker;
import offerwright.ui.shell.ReadJob;
import offerwright.ui.shell.Workbench;

/// Reads what is known of people from a file, and writes one to be filled in, beside the window.
final class InputsJobs {
  private final Workbench bench;
  private final InputsPen pen;
  private final Consumer<InputsFile> ask;
  private final ReadJob reading;
  private final FileJob writing;

  /// `ask` shows what a file would change and what is wrong with it.
  InputsJobs(Workbench bench, InputsPen pen, Consumer<InputsFile> ask) {
    this.bench = bench;
    this.pen = pen;
    this.ask = ask;
    reading = new ReadJob(bench, "policy-inputs-import");
    writing = new FileJob(bench, "policy-inputs-export");
  }

  /// Lets the person choose a file and reads it; nothing changes yet.
  void importCsv() {
    bench.files().open("Import what is known of people", FilePicker.Kind.CSV).ifPresent(this::read);
  }

  private void read(Path file) {
    String name = ReadJob.name(file);
    Workspace workspace = bench.session().workspace();
    reading.read(
        name,
        () -> InputsFile.of(name, workspace.policies(), PolicyInputsCsv.read(file, workspace)),
        ask);
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
                target, file -> PolicyInputsCsv.write(workspace, file.path(), file.replace())));
  }
}
