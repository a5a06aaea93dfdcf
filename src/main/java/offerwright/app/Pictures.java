package offerwright.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import offerwright.cli.Look;
import offerwright.cli.ScreenPictures;
import offerwright.domain.problem.Problem;
import offerwright.files.AtomicFile;
import offerwright.ui.shell.FilePicker;
import offerwright.ui.task.InlineBackground;
import offerwright.ui.task.WindowExecutor;
import offerwright.ui.theme.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Renders every screen to PNG without a display: for the README, for `screens` and `demo`, for a
/// machine on which nobody looks.
final class Pictures implements ScreenPictures {
  private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
  private static final Duration SETTLING = Duration.ofSeconds(5);

  private final InstantSource clock;
  private final ZoneId zone;
  private final Locale locale;

  Pictures(InstantSource clock, ZoneId zone, Locale locale) {
    this.clock = clock;
    this.zone = zone;
    this.locale = locale;
  }

  @Override
  public List<Path> render(Path workspace, Path folder, Look look, int width, int height)
      throws IOException {
    Files.createDirectories(folder);
    try {
      startWithoutDisplay();
      Theme theme = look == Look.DARK ? Theme.DARK : Theme.LIGHT;
      RenderedWindow window =
          onWindow(
              () -> new RenderedWindow(wiring(workspace, folder, theme), theme, width, height));
      try {
        return renderAll(window, folder, theme.isDark() ? "dark" : "light");
      } finally {
        onWindow(window::close);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("Rendering was interrupted", stopped);
    } catch (ExecutionException failed) {
      throw new IOException("Rendering failed: " + failed.getCause(), failed.getCause());
    }
  }

  private static void startWithoutDisplay() throws InterruptedException {
    Display.doWithout();
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException running) {
      started.countDown();
    }
    started.await();
    Platform.setImplicitExit(false);
  }

  private Wiring wiring(Path workspace, Path folder, Theme theme) throws IOException {
    Theme.loadFonts();
    Wiring wiring =
        new Wiring(
            clock,
            zone,
            locale,
            new PassingPreferences(theme),
            new NoFiles(),
            new InlineBackground(),
            folder);
    Optional<Problem> refused = wiring.open(workspace);
    if (refused.isPresent()) {
      wiring.close();
      throw new IOException(refused.get().message());
    }
    return wiring;
  }

  private static List<Path> renderAll(RenderedWindow window, Path folder, String look)
      throws IOException, InterruptedException, ExecutionException {
    List<Path> files = new ArrayList<>();
    for (String screen : window.screens()) {
      CountDownLatch settled = onWindow(() -> window.show(screen));
      // A table builds its columns over several pulses; where no display sets a pace they still
      // come, but not in time to be sure of.
      if (!settled.await(SETTLING.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("The screen {} did not settle and is drawn as it is", screen);
      }
      WritableImage image = onWindow(window::picture);
      Path file = folder.resolve(screen + "-" + look + ".png");
      AtomicFile.write(
          file, true, out -> ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", out));
      files.add(file);
    }
    return files;
  }

  private static <T> T onWindow(Callable<T> work) throws InterruptedException, ExecutionException {
    FutureTask<T> task = new FutureTask<>(work);
    WindowExecutor.HERE.execute(task);
    return task.get();
  }

  /// Nobody is there to choose a file.
  private static final class NoFiles implements FilePicker {
    @Override
    public Optional<Path> open(String title, Kind kind) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(String title, Kind kind, String suggestedName) {
      return Optional.empty();
    }

    @Override
    public void showInFolder(Path file) {}
  }
}
