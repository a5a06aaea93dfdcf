package offerwright.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.domain.problem.Problem;
import offerwright.session.Session;
import offerwright.ui.compare.CompareScreen;
import offerwright.ui.forecast.ForecastScreen;
import offerwright.ui.home.HomeScreen;
import offerwright.ui.kit.Explained;
import offerwright.ui.levels.LevelsScreen;
import offerwright.ui.offers.OffersScreen;
import offerwright.ui.policies.PoliciesScreen;
import offerwright.ui.settings.SettingsScreen;
import offerwright.ui.shell.FilePicker;
import offerwright.ui.shell.Preferences;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.shell.Shell;
import offerwright.ui.shell.Workbench;
import offerwright.ui.shell.WorkspaceActions;
import offerwright.ui.task.Background;
import offerwright.ui.task.WindowExecutor;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// Every long-lived object of the window, built here with `new`, in reading order.
public final class Wiring implements AutoCloseable {
  private final Background background;
  private final Session session;
  private final Shell shell;
  private final Workbench bench;
  private final WorkspaceActions actions;
  private final List<ScreenDoor> doors;

  /// Builds the objects; nothing is open yet.
  public Wiring(
      InstantSource clock,
      ZoneId zone,
      Locale locale,
      Preferences preferences,
      FilePicker files,
      Background background,
      Path dataFolder) {
    this.background = background;
    session = new Session(clock, WindowExecutor.HERE);
    shell = new Shell();
    Formats formats = new Formats(locale);
    bench =
        new Workbench(
            session,
            background,
            formats,
            new Explained(formats),
            shell,
            shell.notices(),
            files,
            preferences,
            clock,
            zone);
    actions = new WorkspaceActions(bench, shell.modal(), dataFolder);
    doors =
        List.of(
            new ScreenDoor("home", "Home", Feather.HOME, () -> new HomeScreen(bench, actions)),
            new ScreenDoor("levels", "Levels", Feather.LAYERS, () -> new LevelsScreen(bench)),
            new ScreenDoor("offers", "Offers", Feather.EDIT_2, () -> new OffersScreen(bench)),
            new ScreenDoor("compare", "Compare", Feather.COLUMNS, () -> new CompareScreen(bench)),
            new ScreenDoor(
                "forecast", "Forecast", Feather.TRENDING_UP, () -> new ForecastScreen(bench)),
            new ScreenDoor(
                "policies", "Policies", Feather.SHARE_2, () -> new PoliciesScreen(bench)),
            new ScreenDoor(
                "settings",
                "Settings",
                Feather.SLIDERS,
                () -> new SettingsScreen(bench, theme -> shell.setTheme(bench, theme))));
  }

  /// Opens the workspace used last or, the first time or when it cannot be opened, the sample
  /// company; then fills the window.
  public void openLast() {
    actions.openLast();
    fill();
  }

  /// Opens a workspace file and fills the window; returns what stands in the way, if anything does.
  public Optional<Problem> open(Path workspace) {
    Optional<Problem> refused = session.open(workspace);
    if (refused.isEmpty()) {
      fill();
    }
    return refused;
  }

  private void fill() {
    shell.open(bench, actions, doors, "settings");
  }

  /// Loads what a first forecast, a first comparison of policies and of offers need while nobody
  /// waits for them; the window must be shown.
  public void warmUp() {
    ForecastScreen.warmUp(bench);
    PoliciesScreen.warmUp(bench);
    CompareScreen.warmUp(bench);
  }

  /// The window's content.
  public Shell shell() {
    return shell;
  }

  /// The screens in the order of the rail.
  public List<ScreenDoor> doors() {
    return doors;
  }

  /// The open workspace.
  public Session session() {
    return session;
  }

  /// Waits for what is being written and closes everything.
  @Override
  public void close() {
    background.close();
    session.close();
  }
}
