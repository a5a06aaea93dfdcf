package offerwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.WorkspaceJson;
import offerwright.session.Session;

/// Reads a FILE of the command line, a workspace or its JSON, without writing to it or beside it.
final class WorkspaceReading {
  private static final String LOCKED = "store/locked";

  private final Desk desk;

  WorkspaceReading(Desk desk) {
    this.desk = desk;
  }

  static boolean isJson(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  static boolean isDatabase(Path file) {
    return file.toString().endsWith(".mv.db");
  }

  /// The workspace of a file that has no errors; anything less is refused, so that no figure comes
  /// from half a workspace.
  Workspace whole(Path file) {
    Checked<Workspace> read = checked(file);
    if (!read.isGood()) {
      throw Refusal.unreadable(read.problems());
    }
    return read.value().orElseThrow();
  }

  /// What could be read and everything that is wrong with it.
  Checked<Workspace> checked(Path file) {
    if (isJson(file)) {
      return WorkspaceJson.read(file);
    }
    try (Session session = desk.session()) {
      Checked<Workspace> read = session.read(file);
      return isLocked(read) ? copied(session, file, read) : read;
    }
  }

  private static boolean isLocked(Checked<Workspace> read) {
    return read.problems().stream().anyMatch(problem -> problem.where().equals(LOCKED));
  }

  /// Somebody has the file open: what is saved by now can be read from a copy, if the system lets
  /// it be copied.
  private Checked<Workspace> copied(Session session, Path file, Checked<Workspace> locked) {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      Checked<Workspace> read = session.read(folder.copyOf(file));
      if (read.isGood()) {
        desk.complain(
            List.of(
                new Problem(
                    Severity.NOTE,
                    file.toString(),
                    "The workspace is open in another window or program.",
                    "What is saved by now was read; edits that are on their way may be missing.")));
        return read;
      }
      return locked;
    } catch (IOException unreadable) {
      return locked;
    }
  }
}
