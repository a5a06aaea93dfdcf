package offerwright.app;

import java.util.logging.Logger;

/// The command line in a process of its own, where making pictures warns and fails.
final class ScriptsMain {
  private ScriptsMain() {}

  /// As the real front door does it.
  public static void main(String[] arguments) {
    System.exit(
        Scripts.run(
            arguments,
            (_, _, _, _, _) -> {
              Logger.getLogger("javafx.css").warning("a warning of a library");
              Logger.getLogger("javafx.css").info("what nobody needs");
              throw new IllegalStateException("broken on purpose");
            }));
  }
}
