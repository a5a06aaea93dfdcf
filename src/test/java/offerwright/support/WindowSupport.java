package offerwright.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import offerwright.domain.workspace.Workspace;
import offerwright.session.Session;
import offerwright.ui.kit.Explained;
import offerwright.ui.shell.Screen;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.shell.Shell;
import offerwright.ui.shell.Workbench;
import offerwright.ui.shell.WorkspaceActions;
import offerwright.ui.task.InlineBackground;
import offerwright.ui.task.WindowExecutor;
import offerwright.ui.text.Formats;
import offerwright.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The only place where a test meets TestFX: a real shell around real screens on a real workspace
/// file, on JavaFX's headless platform. Today is 21 November 2026, the locale is the United States.
public final class WindowSupport implements AutoCloseable {
  /// The moment every window test happens at.
  public static final Instant NOW = Instant.parse("2026-11-21T14:02:00Z");

  private final FxRobot robot = new FxRobot();
  private final ScriptedFiles files = new ScriptedFiles();
  private final FixedPreferences preferences;
  private final Session session;
  private final Shell shell;
  private final Workbench bench;
  private final WorkspaceActions actions;
  private final Scene scene;
  private final Stage stage;

  private WindowSupport(
      Path folder,
      Workspace content,
      Theme theme,
      int width,
      int height,
      BiFunction<Workbench, WorkspaceActions, List<ScreenDoor>> doors) {
    preferences = new FixedPreferences(theme);
    Theme.loadFonts();
    InstantSource clock = InstantSource.fixed(NOW);
    session = new Session(clock, WindowExecutor.HERE);
    session
        .create(folder.resolve("workspace.mv.db"), content, true)
        .ifPresent(problem -> failed(problem.message()));
    shell = new Shell();
    Formats formats = new Formats(Locale.US);
    bench =
        new Workbench(
            session,
            new InlineBackground(),
            formats,
            new Explained(formats),
            shell,
            shell.notices(),
            files,
            preferences,
            clock,
            ZoneOffset.UTC);
    actions = new WorkspaceActions(bench, shell.modal(), folder);
    shell.open(bench, actions, doors.apply(bench, actions), "settings");
    scene = new Scene(shell, width, height);
    theme.applyTo(scene);
    stage = new Stage();
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    stage.toFront();
    // Cells of tables and lists exist only after a layout pass.
    shell.applyCss();
    shell.layout();
  }

  private static void failed(String message) {
    throw new IllegalStateException(message);
  }

  /// Opens one screen of a workspace, 1280×800, light; the workspace file is kept in `folder`.
  public static WindowSupport open(
      Path folder, Workspace content, Function<Workbench, Screen> screen) {
    return open(
        folder,
        content,
        Theme.LIGHT,
        1280,
        800,
        (bench, _) ->
            List.of(new ScreenDoor("screen", "Screen", Feather.EDIT_2, () -> screen.apply(bench))));
  }

  /// Opens screens of a workspace in a look and size; the first is in front.
  public static WindowSupport open(
      Path folder,
      Workspace content,
      Theme theme,
      int width,
      int height,
      BiFunction<Workbench, WorkspaceActions, List<ScreenDoor>> doors) {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException slow) {
      throw new IllegalStateException("JavaFX did not start", slow);
    }
    return onWindow(() -> new WindowSupport(folder, content, theme, width, height, doors));
  }

  private static <T> T onWindow(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(30_000, work);
  }

  /// Types and clicks.
  public FxRobot robot() {
    return robot;
  }

  /// Answers file dialogs.
  public ScriptedFiles files() {
    return files;
  }

  /// The open session; touch it through [#run] only.
  public Session session() {
    return session;
  }

  /// The workspace as it is now.
  public Workspace workspace() {
    return onWindow(session::workspace);
  }

  /// What screens were given.
  public Workbench bench() {
    return bench;
  }

  /// What is done with a workspace as a whole.
  public WorkspaceActions actions() {
    return actions;
  }

  /// The window's content.
  public Shell shell() {
    return shell;
  }

  /// The scene.
  public Scene scene() {
    return scene;
  }

  /// Does something on the JavaFX thread and waits for what follows from it.
  public void run(Runnable work) {
    onWindow(() -> {
      work.run();
      return true;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Writes what is seen to `target/screens/NAME.png`.
  public Path picture(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage image =
        onWindow(() -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          return scene.snapshot(null);
        });
    Path file = Path.of(System.getProperty("offerwright.screens", "target/screens"), name + ".png");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return file;
  }

  @Override
  public void close() {
    run(() -> {
      stage.hide();
      session.close();
    });
  }
}
