package offerwright.app;

import ch.qos.logback.core.PropertyDefinerBase;
import java.nio.file.Path;

/// Tells `logback.xml` where the log file belongs: in `logs` below the person's data folder, so
/// whoever logs first need not prepare anything.
public final class LogFolder extends PropertyDefinerBase {
  /// Made by logback itself.
  public LogFolder() {}

  @Override
  public String getPropertyValue() {
    Folders folders =
        Folders.of(
            System.getenv(),
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", ".")));
    return folders.data().resolve("logs").toString();
  }
}
