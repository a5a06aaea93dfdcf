package offerwright.app;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import offerwright.domain.problem.Problem;
import offerwright.ui.shell.Preferences;
import offerwright.ui.task.WindowBackground;
import offerwright.ui.theme.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts and stops JavaFX and catches what nobody else caught.
public final class App extends Application {
  private static final Logger LOG = LoggerFactory.getLogger(App.class);
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  /// Opens the window and returns when it is closed.
  public static void open() {
    Application.launch(App.class);
  }

  @Override
  public void start(Stage stage) {
    Theme.loadFonts();
    Folders folders =
        Folders.of(
            System.getenv(),
            System.getProperty("os.name", ""),
            java.nio.file.Path.of(System.getProperty("user.home", ".")));
    Preferences preferences = new SettingsFile(folders.settings());
    Wiring wiring =
        new Wiring(
            InstantSource.system(),
            ZoneId.systemDefault(),
            Locale.getDefault(),
            preferences,
            new WindowFilePicker(stage, getHostServices()),
            new WindowBackground(),
            folders.data());
    Thread.currentThread()
        .setUncaughtExceptionHandler((_, problem) -> {
          LOG.error("Nobody caught this", problem);
          wiring
              .shell()
              .notices()
              .problem(
                  Problem.error(
                      "",
                      "Something unexpected went wrong: " + problem,
                      "What you did before is saved. Undo the last step, or close and open the workspace again."));
        });
    wiring.openLast();
    Scene scene =
        new Scene(
            wiring.shell(),
            preferences.number("window.width", WIDTH),
            preferences.number("window.height", HEIGHT));
    preferences.theme().applyTo(scene);
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener((_, _, _) -> preferences.theme().applyTo(scene));
    stage.setTitle("Offerwright");
    stage.getIcons().setAll(icon(32), icon(64), icon(128));
    stage.setMinWidth(1024);
    stage.setMinHeight(700);
    stage.setScene(scene);
    stage.setOnHidden(_ -> {
      preferences.setNumber("window.width", scene.getWidth());
      preferences.setNumber("window.height", scene.getHeight());
      wiring.close();
      if (preferences instanceof SettingsFile file) {
        file.save();
      }
    });
    stage.show();
    wiring.warmUp();
  }

  /// Four bars in the colours of the parts, the last one outlined: the mark in the header, as a
  /// picture.
  private static WritableImage icon(int size) {
    javafx.scene.canvas.Canvas canvas = new javafx.scene.canvas.Canvas(size, size);
    var pen = canvas.getGraphicsContext2D();
    String[] colours = {"#17427a", "#c2710c", "#3a8f4f", "#ad5aa0"};
    double[] heights = {0.45, 0.6, 0.8, 1};
    double width = size / 4.6;
    for (int i = 0; i < colours.length; i++) {
      pen.setFill(javafx.scene.paint.Color.web(colours[i]));
      pen.fillRect(i * (width + width * 0.2), size * (1 - heights[i]), width, size * heights[i]);
    }
    javafx.scene.SnapshotParameters clear = new javafx.scene.SnapshotParameters();
    clear.setFill(javafx.scene.paint.Color.TRANSPARENT);
    return canvas.snapshot(clear, null);
  }
}
