package offerwright.ui.shell;

import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import offerwright.calc.check.WorkspaceCheck;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Modals;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.TypedUndo;
import offerwright.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// The window's content: header, rail, the screen in front, status line, and over them the palette
/// and notices.
public final class Shell extends StackPane implements Navigator {
  private static final double NARROW_BELOW = 1180;

  private final BorderPane frame = new BorderPane();
  private final ModalPane modal = Modals.steady(new ModalPane());
  private final Toasts toasts = new Toasts();
  private final Header header = new Header();
  private final Map<String, Screen> built = new HashMap<>();
  private List<ScreenDoor> doors = List.of();
  private Optional<Screen> front = Optional.empty();
  private Optional<Rail> rail = Optional.empty();
  private String frontId = "";

  /// An empty frame; it lives once [#open] is called.
  public Shell() {
    getStyleClass().add("ow-window");
    modal.setId("modal");
    getChildren().addAll(frame, toasts, modal);
  }

  /// Where notices are shown.
  public Notices notices() {
    return toasts;
  }

  /// Where a dialog is shown over the window.
  public ModalPane modal() {
    return modal;
  }

  /// Fills the frame. Screens are built on their first visit; the first of `entries` is shown.
  /// `settingsId` is the screen behind the header's button.
  public void open(
      Workbench bench, WorkspaceActions actions, List<ScreenDoor> entries, String settingsId) {
    doors = List.copyOf(entries);
    Rail list =
        new Rail(doors.stream().filter(door -> !door.id().equals(settingsId)).toList(), this::show);
    rail = Optional.of(list);
    StatusLine status = new StatusLine(bench.formats(), bench.zone(), toasts.busy());
    Palette palette = new Palette(modal, () -> everything(bench, actions));
    frame.setTop(header);
    frame.setLeft(list);
    frame.setBottom(status);
    header.wire(
        actions, bench.session(), palette::open, () -> toggleTheme(bench), () -> show(settingsId));
    widthProperty().addListener((_, _, width) -> fit(list, width.doubleValue()));
    bench.session().onChange(workspace -> changed(bench, status, workspace));
    bench.session().onSave(status::show);
    status.show(bench.session().saveState());
    changed(bench, status, bench.session().workspace());
    sceneProperty().addListener((_, _, scene) -> listen(scene, bench, actions, palette));
    listen(getScene(), bench, actions, palette);
    show(doors.getFirst().id());
  }

  private void fit(Rail list, double width) {
    list.setNarrow(width < NARROW_BELOW);
    header.setNarrow(width < NARROW_BELOW);
  }

  private void changed(Workbench bench, StatusLine status, Workspace workspace) {
    header.show(workspace.company().name(), bench.session(), isDark(bench));
    bench
        .background()
        .latest(
            "problems",
            () -> WorkspaceCheck.problems(workspace, bench.today()),
            status::show,
            problem -> unexpected(problem));
  }

  private void unexpected(Exception problem) {
    toasts.problem(
        Problem.error(
            "",
            "Checking the workspace failed: " + problem.getMessage(),
            "Undo the last change; if it stays, save a copy and report it."));
  }

  private static boolean isDark(Workbench bench) {
    return bench.preferences().theme().isDark();
  }

  private void toggleTheme(Workbench bench) {
    setTheme(bench, isDark(bench) ? Theme.LIGHT : Theme.DARK);
  }

  /// Changes the look and remembers it.
  public void setTheme(Workbench bench, Theme theme) {
    bench.preferences().setTheme(theme);
    if (getScene() != null) {
      theme.applyTo(getScene());
    }
    header.show(bench.session().workspace().company().name(), bench.session(), theme.isDark());
  }

  private void listen(Scene scene, Workbench bench, WorkspaceActions actions, Palette palette) {
    if (scene == null) {
      return;
    }
    requestFocus();
    scene.focusOwnerProperty().addListener((_, former, now) -> keepFocus(former, now));
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          for (Command command : keyed(bench, actions, palette)) {
            if (command.keys().orElseThrow().match(event)) {
              event.consume();
              command.run().run();
              return;
            }
          }
        });
  }

  /// When the control with the focus goes away, JavaFX hands the focus to the first control of the
  /// window; it belongs to the screen in front.
  private void keepFocus(@Nullable Node former, @Nullable Node now) {
    boolean gone = former != null && former.getScene() == null;
    if (gone && now != null && Modals.isWithin(now, header)) {
      front.ifPresent(screen -> screen.content().requestFocus());
    }
  }

  private List<Command> keyed(Workbench bench, WorkspaceActions actions, Palette palette) {
    List<Command> commands = new ArrayList<>(shellCommands(bench));
    commands.add(Command.of("Search or run a command", "Shortcut+K", "", palette::open));
    commands.addAll(actions.commands());
    front.ifPresent(screen -> commands.addAll(0, screen.commands()));
    return commands.stream().filter(command -> command.keys().isPresent()).toList();
  }

  private List<Command> shellCommands(Workbench bench) {
    List<Command> commands = new ArrayList<>();
    for (int i = 0; i < doors.size(); i++) {
      ScreenDoor door = doors.get(i);
      commands.add(
          new Command(
              door.title(),
              "go to",
              Optional.of(KeyCombination.valueOf("Shortcut+" + (i + 1))),
              () -> show(door.id())));
    }
    commands.add(
        Command.of(
            "Undo", "Shortcut+Z", bench.session().undoLabel().orElse(""), () -> undo(bench)));
    commands.add(
        Command.of(
            "Redo", "Shortcut+Shift+Z", bench.session().redoLabel().orElse(""), () -> redo(bench)));
    commands.add(Command.of("Switch between light and dark", "look", () -> toggleTheme(bench)));
    commands.add(Command.of("Help on this screen", "F1", "", this::help));
    return commands;
  }

  /// What is being typed is taken back first; then the last change of the workspace, unless a box
  /// lies over it.
  private void undo(Workbench bench) {
    if (!focused().map(TypedUndo::undo).orElse(false) && !modal.isDisplay()) {
      bench.session().undo();
    }
  }

  private void redo(Workbench bench) {
    if (!focused().map(TypedUndo::redo).orElse(false) && !modal.isDisplay()) {
      bench.session().redo();
    }
  }

  private Optional<Node> focused() {
    return Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
  }

  private List<Command> everything(Workbench bench, WorkspaceActions actions) {
    List<Command> commands = new ArrayList<>();
    front.ifPresent(screen -> commands.addAll(screen.commands()));
    commands.addAll(shellCommands(bench));
    commands.addAll(actions.commands());
    if (has("offers")) {
      bench
          .session()
          .workspace()
          .offers()
          .forEach(offer ->
              commands.add(
                  Command.of(
                      offer.id(), offer.placement().role(), () -> show("offers", offer.id()))));
    }
    actions.recent().forEach(commands::add);
    return commands;
  }

  private void help() {
    front.ifPresent(screen -> {
      String title =
          doors.stream()
              .filter(door -> door.id().equals(frontId))
              .map(ScreenDoor::title)
              .findFirst()
              .orElse("");
      modal.show(Dialogs.box(modal, title, Nodes.paragraph(screen.help(), "ow-text"), List.of()));
    });
  }

  @Override
  public void show(String screenId) {
    doors.stream()
        .filter(door -> door.id().equals(screenId))
        .findFirst()
        .ifPresent(door -> {
          Screen screen = built.computeIfAbsent(screenId, _ -> door.build().get());
          front = Optional.of(screen);
          frontId = screenId;
          bring(screen.content());
          rail.ifPresent(list -> list.select(screenId));
          screen.shown();
        });
  }

  /// The keyboard follows to the new screen: left to itself it would jump to the first control of
  /// the window.
  private void bring(Node content) {
    Node former = frame.getCenter();
    boolean follows =
        former != null
            && !former.equals(content)
            && focused().map(node -> Modals.isWithin(node, former)).orElse(false);
    frame.setCenter(content);
    if (follows) {
      content.requestFocus();
    }
  }

  @Override
  public void show(String screenId, String target) {
    show(screenId);
    front.ifPresent(screen -> screen.open(target));
  }

  @Override
  public boolean has(String screenId) {
    return doors.stream().anyMatch(door -> door.id().equals(screenId));
  }

  /// Key of the screen in front; example: "offers".
  public String frontId() {
    return frontId;
  }

  /// A recent workspace as the palette lists it.
  static String nameOf(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".mv.db") ? name.substring(0, name.length() - ".mv.db".length()) : name;
  }
}
