package offerwright;

import offerwright.app.App;
import offerwright.app.Display;
import offerwright.app.Scripts;

/// The front door: without arguments the window, with arguments the command line. Where there is no
/// display the window's job is done without one. Does not extend `Application`, so that JavaFX may
/// stand beside the class path.
public final class Main {
  private Main() {}

  /// Starts; the exit code is 0 done, 1 problems found, 2 wrong usage, 3 unreadable input.
  public static void main(String[] arguments) {
    if (arguments.length == 0
        && Display.isPresent(System.getenv(), System.getProperty("os.name", ""))) {
      App.open();
    } else {
      System.exit(Scripts.run(arguments));
    }
  }
}
