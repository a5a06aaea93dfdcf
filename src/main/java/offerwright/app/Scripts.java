package offerwright.app;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import offerwright.cli.CommandLineTool;
import offerwright.cli.ScreenPictures;

/// Runs the command line. No class of JavaFX is loaded before a command asks for pictures.
public final class Scripts {
  private Scripts() {}

  /// Runs a command on the console; without arguments `demo`, because then there is no display.
  /// Returns the exit code.
  public static int run(String[] arguments) {
    return run(
        arguments,
        (workspace, folder, look, width, height) ->
            new Pictures(InstantSource.system(), ZoneId.systemDefault(), Locale.getDefault())
                .render(workspace, folder, look, width, height));
  }

  static int run(String[] arguments, ScreenPictures pictures) {
    LibraryLog.toFile();
    return CommandLineTool.run(arguments, pictures);
  }
}
