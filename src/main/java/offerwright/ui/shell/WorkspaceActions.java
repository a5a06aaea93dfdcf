package offerwright.ui.shell;

import atlantafx.base.controls.ModalPane;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.FileRefused;
import offerwright.files.json.Samples;
import offerwright.files.json.WorkspaceJson;
import offerwright.session.Remedy;
import offerwright.session.Session;
import offerwright.ui.kit.Modals;

/// New, Open, Open sample, Save a copy, Import, Export, Recent: what is done with a workspace as a
/// whole.
public final class WorkspaceActions {
  /// The sample company's name among the samples.
  public static final String SAMPLE = "meridian-labs";

  private static final String ENDING = ".mv.db";

  private final Workbench bench;
  private final ModalPane modal;
  private final Path dataFolder;

  /// `dataFolder` holds the sample company's own workspace file.
  public WorkspaceActions(Workbench bench, ModalPane modal, Path dataFolder) {
    this.bench = bench;
    this.modal = modal;
    this.dataFolder = dataFolder;
  }

  /// The actions by name and key, in the order of a menu.
  public List<Command> commands() {
    return List.of(
        Command.of("New workspace", "workspace", this::create),
        Command.of("Open workspace", "Shortcut+O", "workspace", this::chooseAndOpen),
        Command.of("Open the sample company", "workspace", this::openSample),
        Command.of("Save a copy", "Shortcut+S", "workspace", this::saveCopy),
        Command.of("Import a workspace from JSON", "workspace", this::importJson),
        Command.of("Export this workspace as JSON", "workspace", this::exportJson));
  }

  /// Workspaces opened lately, as actions that open them.
  public List<Command> recent() {
    List<Command> commands = new ArrayList<>();
    for (Path file : bench.preferences().recent()) {
      commands.add(Command.of(Shell.nameOf(file), "recent, " + file.getParent(), () -> open(file)));
    }
    return commands;
  }

  /// Opens the workspace used last; the sample company if there is none or it cannot be opened,
  /// which is said. Afterwards a workspace is open whatever stood in the way, for without one there
  /// is no window. Throws [IllegalStateException] if nothing can be written anywhere.
  public void openLast() {
    Path sample = sampleFile();
    Optional<Path> last =
        bench.preferences().recent().stream()
            .findFirst()
            .filter(file -> !absolute(file).equals(absolute(sample)));
    if (last.isPresent() && opensAtStart(last.get())) {
      return;
    }
    new SampleWorkspace(bench, sample).openSurely();
  }

  private boolean opensAtStart(Path last) {
    if (!Files.exists(last)) {
      bench.preferences().removeRecent(last);
      bench
          .notices()
          .problem(
              Problem.error(
                  "",
                  "The workspace used last, "
                      + Shell.nameOf(last)
                      + ", is no longer in "
                      + last.getParent()
                      + ".",
                  "Open it from where it is now."));
      return false;
    }
    Optional<Problem> refused = bench.session().open(last);
    refused.ifPresent(problem -> offerRemedies(last, problem));
    return refused.isEmpty();
  }

  private Path sampleFile() {
    return dataFolder.resolve(SAMPLE + ENDING);
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /// Opens a workspace; a refusal is shown with what can be done about it.
  public void open(Path file) {
    if (file.toString().endsWith(".json")) {
      importFrom(file);
      return;
    }
    Optional<Problem> refused = bench.session().open(file);
    if (refused.isEmpty()) {
      opened("Opened " + Shell.nameOf(file));
    } else {
      offerRemedies(file, refused.get());
    }
  }

  private void opened(String message) {
    bench.preferences().addRecent(bench.session().file());
    bench.notices().done(message);
  }

  private void offerRemedies(Path file, Problem problem) {
    Session session = bench.session();
    Set<Remedy> remedies = session.remedies();
    List<Command> choices = new ArrayList<>();
    if (remedies.contains(Remedy.OPEN_COPY)) {
      choices.add(
          Command.of(
              "Open a copy",
              "",
              () -> attempt(session.openCopy(file), "Opened a copy of " + Shell.nameOf(file))));
    }
    if (remedies.contains(Remedy.OPEN_BACKUP)) {
      choices.add(
          Command.of(
              "Open the backup",
              "",
              () ->
                  attempt(session.openBackup(file), "Opened the backup of " + Shell.nameOf(file))));
    }
    Modals.show(
        modal, Dialogs.question(modal, "This workspace cannot be opened", problem, choices));
  }

  private void attempt(Optional<Problem> refused, String message) {
    refused.ifPresentOrElse(bench.notices()::problem, () -> opened(message));
  }

  /// Opens the sample company: its own workspace file in the data folder, made from the shipped
  /// JSON the first time.
  public void openSample() {
    Path file = sampleFile();
    if (Files.exists(file)) {
      open(file);
      return;
    }
    Checked<Workspace> sample = Samples.open(SAMPLE);
    sample
        .value()
        .ifPresentOrElse(
            content ->
                attempt(bench.session().create(file, content, false), "Opened the sample company"),
            () -> bench.notices().problem(sample.problems().getFirst()));
  }

  private void chooseAndOpen() {
    bench.files().open("Open a workspace", FilePicker.Kind.ANY_WORKSPACE).ifPresent(this::open);
  }

  /// Asks for the company and the file of a new workspace, and opens it.
  public void create() {
    modal.show(
        new NewWorkspaceForm(
            modal,
            content ->
                bench
                    .files()
                    .save("New workspace", FilePicker.Kind.WORKSPACE, fileName(content))
                    .ifPresent(file -> createAt(file, content))));
  }

  private void createAt(Path file, Workspace content) {
    attempt(
        bench.session().create(file, content, Files.exists(file)), "Created " + Shell.nameOf(file));
  }

  private static String fileName(Workspace content) {
    return content.company().name().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
        + ENDING;
  }

  /// Saves a copy of the open workspace under another name; the open one stays open.
  public void saveCopy() {
    bench
        .files()
        .save("Save a copy", FilePicker.Kind.WORKSPACE, bench.session().name() + "-copy" + ENDING)
        .ifPresent(file ->
            bench
                .session()
                .saveCopy(file, Files.exists(file))
                .ifPresentOrElse(
                    bench.notices()::problem,
                    () -> bench.notices().done("Saved a copy as " + Shell.nameOf(file))));
  }

  private void importJson() {
    bench
        .files()
        .open("Import a workspace from JSON", FilePicker.Kind.JSON)
        .ifPresent(this::importFrom);
  }

  private void importFrom(Path json) {
    working(
        "import",
        "Reading " + json.getFileName(),
        () -> WorkspaceJson.read(json),
        read -> imported(json, read));
  }

  /// Does work beside the window and shows, while it lasts, that it goes on and how to stop it.
  private <T> void working(String key, String message, Callable<T> work, Consumer<T> then) {
    Runnable ended = bench.notices().working(message, () -> bench.background().cancel(key));
    bench
        .background()
        .latest(
            key,
            work,
            answer -> {
              ended.run();
              then.accept(answer);
            },
            failed -> {
              ended.run();
              bench
                  .notices()
                  .problem(
                      failed instanceof FileRefused refused
                          ? refused.problem()
                          : unexpected(message, failed));
            });
  }

  private void imported(Path json, Checked<Workspace> read) {
    if (read.isGood()) {
      keep(json, read.value().orElseThrow());
      return;
    }
    List<Command> choices =
        read.value()
            .map(good -> List.of(Command.of("Keep the good parts", "", () -> keep(json, good))))
            .orElse(List.of());
    modal.show(
        Dialogs.problems(modal, "Problems in " + json.getFileName(), read.problems(), choices));
  }

  private void keep(Path json, Workspace content) {
    String name = String.valueOf(json.getFileName()).replaceFirst("\\.json$", ENDING);
    bench
        .files()
        .save("Keep the imported workspace as", FilePicker.Kind.WORKSPACE, name)
        .ifPresent(file -> createAt(file, content));
  }

  private void exportJson() {
    Workspace content = bench.session().workspace();
    bench
        .files()
        .save("Export as JSON", FilePicker.Kind.JSON, bench.session().name() + ".json")
        .ifPresent(file ->
            working(
                "export json",
                "Writing " + file.getFileName(),
                () -> written(content, file),
                _ -> bench.notices().done("Exported " + file.getFileName())));
  }

  private static Path written(Workspace content, Path file) throws FileRefused {
    WorkspaceJson.write(content, file, true);
    return file;
  }

  private static Problem unexpected(String doing, Exception failed) {
    return Problem.error(
        "",
        doing + " failed: " + failed.getMessage(),
        "Check that the file and its folder can be used, and try again.");
  }
}
