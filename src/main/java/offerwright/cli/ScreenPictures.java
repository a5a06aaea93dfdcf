package offerwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Makes pictures of the window's screens. Implemented where the window is known.
@FunctionalInterface
public interface ScreenPictures {
  /// Renders every screen to a PNG file in `folder`, replacing files of the same name, and returns
  /// the files in the order of the screens.
  ///
  /// @param workspace the workspace file to show; it may be opened for writing, and is nobody
  ///   else's
  /// @param folder made if it is missing
  /// @param look light or dark
  /// @param width in pixels; example: 1280
  /// @param height in pixels; example: 800
  List<Path> render(Path workspace, Path folder, Look look, int width, int height)
      throws IOException;
}
