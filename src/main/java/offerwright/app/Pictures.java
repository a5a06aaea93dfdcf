package offerwright.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import offerwright.cli.Look;
import offerwright.cli.ScreenPictures;
import offerwright.domain.problem.Problem;
import offerwright.files.AtomicFile;
import offerwright.ui.shell.FilePicker;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.task.InlineBackground;
import offerwright.ui.task.WindowExecutor;
import offerwright.ui.theme.Theme;

/// Renders every screen to PNG without a display: for the README, for `screens` and `demo`, for a machine on which nobody looks.
final class Pictures implements ScreenPictures {
  private final InstantSource clock;
  private final ZoneId zone;
  private final Locale locale;

  Pictures(InstantSource clock, ZoneId zone, Locale locale) {
    this.clock = clock;
    this.zone = zone;
    this.locale = locale;
  }

  @Override
  public List<Path> render(Path workspace, Path folder, Look look, int width, int height) throws IOException {
    Files.createDirectories(folder);
    FutureTask<List<Path>> work = new FutureTask<>(() -> renderNow(workspace, folder, look == Look.DARK ? Theme.DARK : Theme.LIGHT, width, height));
    try {
      startWithoutDisplay();
      WindowExecutor.HERE.execute(work);
      return work.get();
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

  private List<Path> renderNow(Path workspace, Path folder, Theme theme, int width, int height) throws IOException {
    Theme.loadFonts();
    List<Path> files = new ArrayList<>();
    try (Wiring wiring = new Wiring(clock, zone, locale, new PassingPreferences(theme), new NoFiles(), new InlineBackground(), folder)) {
      Optional<Problem> refused = wiring.open(workspace);
      if (refused.isPresent()) {
        throw new IOException(refused.get().message());
      }
      Scene scene = new Scene(wiring.shell(), width, height);
      theme.applyTo(scene);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.setX(0);
      stage.setY(0);
      stage.show();
      for (ScreenDoor door : wiring.doors()) {
        wiring.shell().show(door.id());
        wiring.shell().requestFocus();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Path file = folder.resolve(door.id() + "-" + (theme.isDark() ? "dark" : "light") + ".png");
        save(scene.snapshot(null), file);
        files.add(file);
      }
      stage.hide();
    }
    return files;
  }

  private static void save(WritableImage image, Path file) throws IOException {
    AtomicFile.write(file, true, out -> ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", out));
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
  }
}
