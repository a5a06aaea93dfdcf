package offerwright.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.session.Remedy;
import offerwright.session.Session;

/// The sample company as the workspace to start with, when no other can be.
final class SampleWorkspace {
  private final Workbench bench;
  private final Path file;

  /// `file` is the sample company's own workspace file; it is made the first time.
  SampleWorkspace(Workbench bench, Path file) {
    this.bench = bench;
    this.file = file;
  }

  /// Opens it: its own file, else a copy of that, else a fresh one among the temporary files.
  /// Throws [IllegalStateException] if none can be.
  void openSurely() {
    Session session = bench.session();
    Optional<Problem> refused =
        Files.exists(file) ? session.open(file) : session.create(file, content(), false);
    if (refused.isEmpty()) {
      remember(session.file());
    } else if (session.remedies().contains(Remedy.OPEN_COPY) && session.openCopy(file).isEmpty()) {
      bench
          .notices()
          .done(
              "The sample company is open in another window. This window works on a copy, "
                  + session.name()
                  + ".");
    } else {
      openSpare(refused.get());
    }
  }

  /// Standing in for a workspace that is open elsewhere, it does not take that one's place as the
  /// last one used.
  private void remember(Path opened) {
    if (bench.preferences().recent().isEmpty()) {
      bench.preferences().addRecent(opened);
    }
  }

  private void openSpare(Problem refused) {
    Optional<Problem> hopeless = bench.session().create(spare(), content(), false);
    if (hopeless.isPresent()) {
      throw new IllegalStateException(hopeless.get().message() + " " + hopeless.get().repair());
    }
    bench
        .notices()
        .problem(
            Problem.error(
                "",
                refused.message(),
                "A fresh sample company is open among the temporary files; save a copy to keep what you do in it."));
  }

  private static Path spare() {
    try {
      return Files.createTempDirectory("offerwright-").resolve(WorkspaceActions.SAMPLE + ".mv.db");
    } catch (IOException full) {
      throw new UncheckedIOException("no temporary file can be made", full);
    }
  }

  private static Workspace content() {
    return Samples.open(WorkspaceActions.SAMPLE).value().orElseThrow();
  }
}
