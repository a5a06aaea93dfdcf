package offerwright.app;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/// Takes what JavaFX and the JDK log by `java.util.logging` off the console: warnings go to the log
/// file with everything else.
final class LibraryLog extends Handler {
  private static final SimpleFormatter WORDS = new SimpleFormatter();

  private LibraryLog() {
    setLevel(Level.WARNING);
  }

  /// From now on.
  static void toFile() {
    Logger root = LogManager.getLogManager().getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    root.addHandler(new LibraryLog());
  }

  @Override
  public void publish(LogRecord entry) {
    if (isLoggable(entry)) {
      String name = String.valueOf(entry.getLoggerName());
      LoggerFactory.getLogger(name).warn("{}", WORDS.formatMessage(entry), entry.getThrown());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
