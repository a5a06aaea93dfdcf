package offerwright.app;

import offerwright.cli.CommandLineTool;
import offerwright.cli.ScreenPictures;

/// Runs the command line. No class of JavaFX is loaded before a command asks for pictures.
public final class Scripts {
  private Scripts() {}

  /// Runs a command on the console; without arguments `demo`, because then there is no display. Returns the exit code.
  static int run(String[] arguments, ScreenPictures pictures) {
    LibraryLog.toFile();
    return CommandLineTool.run(arguments, pictures);
  }
}
