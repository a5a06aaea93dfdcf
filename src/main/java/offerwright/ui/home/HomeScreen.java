package offerwright.ui.home;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import offerwright.calc.check.AttentionItem;
import offerwright.calc.check.AttentionList;
import offerwright.calc.ladder.LadderFigures;
import offerwright.calc.ladder.LadderValuation;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Nodes;
import offerwright.ui.shell.Command;
import offerwright.ui.shell.Screen;
import offerwright.ui.shell.Workbench;
import offerwright.ui.shell.WorkspaceActions;
import org.kordamp.ikonli.feather.Feather;

/// Home: what is open, three doors, and what needs attention.
public final class HomeScreen implements Screen {
  private static final double TABS_BELOW = 1000;

  /// What is computed for the screen in one go.
  private record Answer(LadderFigures ladder, List<AttentionItem> attention) {}

  private final Workbench bench;
  private final WorkspaceActions actions;
  private final DoorRow doors;
  private final StatStrip strip;
  private final AttentionCard attention;
  private final RecentCard recent;
  private final VBox content = new VBox();
  private Optional<Boolean> narrow = Optional.empty();

  /// Builds the screen on the open workspace; `actions` open another one.
  public HomeScreen(Workbench bench, WorkspaceActions actions) {
    this.bench = bench;
    this.actions = actions;
    doors = new DoorRow(bench, actions);
    strip = new StatStrip(bench.formats());
    attention = new AttentionCard(bench);
    recent = new RecentCard(bench, actions);
    content.getStyleClass().add("ow-screen");
    content.setId("home");
    content.widthProperty().addListener((_, _, width) -> arrange(width.doubleValue() < TABS_BELOW));
    arrange(false);
    bench.session().onChange(_ -> refresh());
    refresh();
  }

  private Node titleRow() {
    HBox row =
        Nodes.row(
            8,
            Nodes.label("Home", "ow-title-2"),
            Nodes.spring(),
            Nodes.button("Open workspace", Feather.FOLDER, this::open),
            Nodes.button("New workspace", Feather.PLUS, actions::create));
    row.getStyleClass().add("ow-screen-title-row");
    return row;
  }

  private void open() {
    actions.commands().stream()
        .filter(command -> command.title().equals("Open workspace"))
        .findFirst()
        .ifPresent(command -> command.run().run());
  }

  /// Two lists side by side; where there is no room for both, behind tabs.
  private void arrange(boolean tabs) {
    if (narrow.equals(Optional.of(tabs))) {
      return;
    }
    narrow = Optional.of(tabs);
    Node lower = tabs ? tabbed() : sideBySide();
    VBox.setVgrow(lower, Priority.ALWAYS);
    content.getChildren().setAll(titleRow(), doors, strip, lower);
  }

  private Node sideBySide() {
    attention.setTitled(true);
    recent.setTitled(true);
    GridPane lists = new GridPane(16, 0);
    lists.addRow(0, attention, recent);
    lists.getColumnConstraints().addAll(share(66), share(34));
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    row.setMinHeight(0);
    lists.getRowConstraints().add(row);
    lists.setMinHeight(0);
    return lists;
  }

  private static ColumnConstraints share(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private Node tabbed() {
    attention.setTitled(false);
    recent.setTitled(false);
    TabPane tabs = new TabPane(tab("Needs attention", attention), tab("Recent workspaces", recent));
    tabs.getStyleClass().add("ow-tabs");
    tabs.setMinHeight(0);
    return tabs;
  }

  private static Tab tab(String title, Node list) {
    Tab tab = new Tab(title, list);
    tab.setClosable(false);
    return tab;
  }

  private void refresh() {
    Workspace workspace = bench.session().workspace();
    doors.show();
    strip.show(workspace);
    recent.show();
    bench
        .background()
        .latest(
            "home",
            () ->
                new Answer(
                    LadderValuation.figures(workspace, bench.today()),
                    AttentionList.of(workspace, bench.today())),
            answer -> {
              strip.show(answer.ladder());
              attention.show(answer.attention());
            },
            failed ->
                bench
                    .notices()
                    .problem(
                        Problem.error(
                            "",
                            "The workspace could not be looked through: " + failed.getMessage(),
                            "Undo the last change.")));
  }

  @Override
  public void shown() {
    recent.show();
    doors.show();
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public List<Command> commands() {
    return bench.navigator().has("offers")
        ? List.of(
            Command.of(
                "New offer",
                "Shortcut+N",
                "build an offer",
                () -> bench.navigator().show("offers", "new")))
        : List.of();
  }

  @Override
  public String help() {
    return """
    What is open, and what needs attention in it, most urgent first: a stop, a deadline, an approval that is waited for, something to check, \
    a default nobody has confirmed. The button beside a line leads to the place.

    Ctrl+N builds an offer, Ctrl+O opens another workspace, Ctrl+K finds any screen, offer or command.
    A workspace is one file in a folder you choose. Everything you change is saved at once; Ctrl+Z takes it back.\
    """;
  }
}
