package offerwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Renders the screens of a workspace from a throw-away copy, so that the workspace itself is not
/// touched.
final class Screens {
  private static final Logger LOG = LoggerFactory.getLogger(Screens.class);

  private final Desk desk;

  Screens(Desk desk) {
    this.desk = desk;
  }

  /// Returns the pictures in the order of looks and screens.
  ///
  /// @param name names the workspace in the window; example: "meridian-labs"
  List<Path> render(Workspace workspace, String name, Path folder, List<Look> looks, Size size) {
    try (TemporaryFolder temporary = new TemporaryFolder()) {
      Path file = temporary.path().resolve(name + ".mv.db");
      WorkspaceWriting.write(desk, workspace, file, false);
      List<Path> pictures = new ArrayList<>();
      for (Look look : looks) {
        pictures.addAll(desk.pictures().render(file, folder, look, size.width(), size.height()));
      }
      return pictures;
    } catch (IOException failed) {
      LOG.error("The screens could not be rendered", failed);
      throw Refusal.because(
          Problem.error(
              folder.toString(),
              "The screens could not be rendered: " + failed.getMessage() + ".",
              "Check that the folder may be written and the disk has room."));
    }
  }
}
