package offerwright.cli;

import java.nio.file.Path;
import java.util.Optional;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.FileRefused;
import offerwright.files.json.WorkspaceJson;
import offerwright.session.Session;

/// Writes a whole workspace to a new file.
final class WorkspaceWriting {
  private WorkspaceWriting() {}

  /// Writes JSON or a workspace, as the name ends. The file is complete when this returns.
  static void write(Desk desk, Workspace workspace, Path target, boolean overwrite) {
    if (WorkspaceReading.isJson(target)) {
      json(workspace, target, overwrite);
    } else {
      try (Session session = desk.session()) {
        refuse(session.create(target, workspace, overwrite));
        refuse(session.awaitSaved());
      }
    }
  }

  private static void json(Workspace workspace, Path target, boolean overwrite) {
    try {
      WorkspaceJson.write(workspace, target, overwrite);
    } catch (FileRefused refused) {
      throw Refusal.because(refused.problem());
    }
  }

  /// Ends the command if there is a problem.
  static void refuse(Optional<Problem> problem) {
    problem.ifPresent(found -> {
      throw Refusal.because(found);
    });
  }
}
