package offerwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import offerwright.cli.Look;
import offerwright.session.Session;
import offerwright.support.FewPaths;
import offerwright.support.WindowSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every screen of the sample company is rendered in both looks, and JavaFX has nothing to complain
/// about in the style sheets.
class PicturesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Look.class)
  void everyScreenIsRenderedWithoutAWarning(Look look) throws Exception {
    Path workspace = folder.resolve("meridian.mv.db");
    InstantSource clock = InstantSource.fixed(WindowSupport.NOW);
    try (Session session = new Session(clock, Runnable::run)) {
      session.create(workspace, FewPaths.sample(), false);
    }
    Path pictures = Path.of(System.getProperty("offerwright.screens", "target/screens"), "window");
    try (Complaints complaints = new Complaints()) {
      List<Path> files =
          new Pictures(clock, ZoneOffset.UTC, Locale.US)
              .render(workspace, pictures, look, 1280, 800);
      assertThat(files)
          .hasSize(7)
          .allSatisfy(file -> assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1280));
      assertThat(complaints.heard()).isEmpty();
    }
  }

  @Test
  void aWarningInAStyleSheetWouldBeHeard() {
    try (Complaints complaints = new Complaints()) {
      Logger.getLogger("javafx.css").warning("Could not resolve '-nothing'");
      assertThat(complaints.heard()).hasSize(1);
    }
  }

  /// Collects what JavaFX logs as a warning or worse.
  private static final class Complaints extends Handler implements AutoCloseable {
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Logger javafx = Logger.getLogger("javafx");

    Complaints() {
      setLevel(Level.WARNING);
      javafx.addHandler(this);
    }

    List<String> heard() {
      return messages;
    }

    @Override
    public void publish(LogRecord entry) {
      if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
        messages.add(entry.getLoggerName() + ": " + entry.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      javafx.removeHandler(this);
    }
  }
}
