package offerwright.ui.levels;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.ladder.LadderFigures;
import offerwright.calc.ladder.LadderValuation;
import offerwright.calc.ladder.LevelFigures;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Chip;
import offerwright.ui.kit.EmptyState;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Tone;
import offerwright.ui.shell.Command;
import offerwright.ui.shell.Screen;
import offerwright.ui.shell.Workbench;
import org.kordamp.ikonli.feather.Feather;

/// Levels: the ladder as one editable grid, what a level looks like, and the token policy. Figures
/// come from `calc.ladder`.
public final class LevelsScreen implements Screen {
  private static final double POLICY = 416;
  private static final double STACKED_BELOW = 1000;
  private static final double CHART = 280;

  private final Workbench bench;
  private final LadderEdits edits;
  private final WrongEntries wrong = new WrongEntries();
  private final LadderGrid grid;
  private final PackageChart chart;
  private final PolicyCard policy;
  private final Chip chip = new Chip();
  private final HBox titleActions = Nodes.row(8);
  private final VBox content = new VBox();
  private final VBox body = new VBox(16);
  private final ScrollPane scroll = new ScrollPane(body);
  private final EmptyState empty;
  private Optional<LadderFigures> figures = Optional.empty();
  private boolean stacked;
  private Path file;

  /// Builds the screen on the open workspace.
  public LevelsScreen(Workbench bench) {
    this.bench = bench;
    file = bench.session().file();
    edits = new LadderEdits(bench.session());
    grid = new LadderGrid(bench.formats(), edits, wrong, this::showWrong);
    chart = new PackageChart(bench.formats());
    policy = new PolicyCard(bench);
    empty =
        new EmptyState(
            Feather.LAYERS,
            "No levels yet",
            "A ladder says what each level is offered: a pay band, a bonus, equity, a token budget and benefits. Offers start from it and are held against it.",
            "Start from the standard ladder",
            edits::startFromStandard,
            "Add a first level",
            this::add);
    chip.setId("wrong-values");
    chip.setOnMouseClicked(_ -> openFirstWrong());
    content.getStyleClass().add("ow-screen");
    content.setId("levels");
    content.getChildren().addAll(titleRow(), scroll);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("ow-page-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    content
        .widthProperty()
        .addListener((_, _, width) -> arrange(width.doubleValue() < STACKED_BELOW));
    grid.table().setContextMenu(menu());
    bench.session().onChange(_ -> refresh());
    refresh();
  }

  private Node titleRow() {
    Button add = Nodes.button("Add level", Feather.PLUS, this::add);
    add.setId("add-level");
    add.getStyleClass().add(Styles.ACCENT);
    titleActions.getChildren().setAll(rowActions(), add);
    HBox row =
        Nodes.row(8, Nodes.label("Levels", "ow-title-2"), chip, Nodes.spring(), titleActions);
    row.getStyleClass().add("ow-screen-title-row");
    return row;
  }

  private HBox rowActions() {
    return Nodes.row(
        4,
        Nodes.iconButton(
            "Move the level up (Alt+Up)", Feather.ARROW_UP, () -> withCurrent(id -> move(id, -1))),
        Nodes.iconButton(
            "Move the level down (Alt+Down)",
            Feather.ARROW_DOWN,
            () -> withCurrent(id -> move(id, 1))),
        Nodes.iconButton("Duplicate the level", Feather.COPY, () -> withCurrent(this::duplicate)),
        Nodes.iconButton("Remove the level", Feather.TRASH_2, () -> withCurrent(this::remove)));
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            item("Equity guideline…", id -> openBeside(id, LevelColumn.EQUITY, grid::openEquity)),
            item("Benefits…", id -> openBeside(id, LevelColumn.BENEFITS, grid::openBenefits)),
            item("Switch track", edits::switchTrack),
            new SeparatorMenuItem(),
            item("Move up", id -> move(id, -1)),
            item("Move down", id -> move(id, 1)),
            item("Duplicate", this::duplicate),
            item("Remove", this::remove));
    return menu;
  }

  private MenuItem item(String words, Consumer<String> run) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(_ -> withCurrent(run));
    return item;
  }

  private void openBeside(
      String id, LevelColumn column, java.util.function.BiConsumer<String, Node> open) {
    Node owner =
        grid.table()
            .cell(id, column)
            .map(Node.class::cast)
            .or(() -> grid.table().cell(id, LevelColumn.NAME))
            .orElse(grid);
    open.accept(id, owner);
  }

  private void withCurrent(Consumer<String> run) {
    grid.table().current().ifPresent(run);
  }

  private void add() {
    String id = edits.add(grid.table().current());
    grid.table().editAt(id, LevelColumn.NAME);
  }

  private void duplicate(String id) {
    grid.table().editAt(edits.duplicate(id), LevelColumn.NAME);
  }

  /// Up on the screen is towards the lower levels.
  private void move(String id, int steps) {
    edits.move(id, steps);
    grid.table().focusOn(id, LevelColumn.NAME);
  }

  private void remove(String id) {
    String name = edits.level(id).orElseThrow().name();
    Optional<Problem> refused = edits.remove(id);
    refused.ifPresentOrElse(
        bench.notices()::problem,
        () -> bench.notices().done(name + " is removed.", "Undo", bench.session()::undo));
  }

  private void arrange(boolean narrow) {
    if (narrow != stacked || body.getChildren().isEmpty()) {
      stacked = narrow;
      fill();
    }
  }

  private void fill() {
    if (bench.session().workspace().ladder().levels().isEmpty()) {
      VBox.setVgrow(empty, Priority.ALWAYS);
      body.getChildren().setAll(empty);
      return;
    }
    policy.setColumns(stacked ? 2 : 1);
    if (stacked) {
      chart.setMinHeight(CHART);
      chart.setPrefHeight(CHART);
      policy.setMinHeight(VBox.USE_PREF_SIZE);
      policy.setPrefWidth(VBox.USE_COMPUTED_SIZE);
      policy.setMinWidth(0);
      policy.setPrefHeight(VBox.USE_COMPUTED_SIZE);
      body.getChildren().setAll(grid, chart, policy);
      return;
    }
    chart.setMinHeight(CHART);
    policy.setMinHeight(0);
    policy.setPrefHeight(CHART);
    policy.setMinWidth(POLICY);
    policy.setPrefWidth(POLICY);
    HBox.setHgrow(chart, Priority.ALWAYS);
    HBox lower = new HBox(16, chart, policy);
    VBox.setVgrow(lower, Priority.ALWAYS);
    body.getChildren().setAll(grid, lower);
  }

  private void refresh() {
    Workspace workspace = bench.session().workspace();
    boolean isEmpty = workspace.ladder().levels().isEmpty();
    if (isEmpty != body.getChildren().contains(empty)) {
      fill();
    }
    titleActions.setVisible(!isEmpty);
    if (!bench.session().file().equals(file)) {
      // Another workspace: what was typed into the former one means nothing here.
      file = bench.session().file();
      figures = Optional.empty();
      wrong.all().clear();
      grid.table().refresh();
      policy.forget();
    }
    wrong.all().keySet().removeIf(place -> workspace.ladder().find(place.levelId()).isEmpty());
    showWrong();
    policy.show(workspace);
    paint(workspace);
    bench
        .background()
        .latest(
            "levels",
            () -> LadderValuation.figures(workspace, bench.today()),
            answer -> {
              figures = Optional.of(answer);
              paint(bench.session().workspace());
            },
            failed ->
                bench
                    .notices()
                    .problem(
                        Problem.error(
                            "ladder",
                            "The ladder could not be computed: " + failed.getMessage(),
                            "Undo the last change.")));
  }

  private void paint(Workspace workspace) {
    Map<String, LevelFigures> byId =
        figures
            .map(found ->
                found.levels().stream()
                    .collect(Collectors.toMap(LevelFigures::levelId, one -> one)))
            .orElse(Map.of());
    List<LevelView> views =
        workspace.ladder().levels().stream()
            .map(level ->
                new LevelView(
                    level,
                    Optional.ofNullable(byId.get(level.id())),
                    workspace.settings().guidelines().tokenShareLimit()))
            .toList();
    String sign = bench.formats().sign(workspace.company().currency().code());
    grid.show(views, figures, sign);
    chart.show(views, workspace.settings(), sign);
  }

  private void showWrong() {
    int count = wrong.all().size();
    chip.setVisible(count > 0);
    chip.setManaged(count > 0);
    chip.set(
        count == 1 ? "1 value is not taken over yet" : count + " values are not taken over yet",
        Feather.ALERT_TRIANGLE,
        Tone.WARNING);
  }

  private void openFirstWrong() {
    wrong.all().keySet().stream()
        .findFirst()
        .ifPresent(place -> grid.table().editAt(place.levelId(), place.column()));
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public void open(String target) {
    grid.table().focusOn(target, LevelColumn.NAME);
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of("Add a level", "ladder", this::add),
        Command.of("Move the level up", "Alt+Up", "ladder", () -> withCurrent(id -> move(id, -1))),
        Command.of(
            "Move the level down", "Alt+Down", "ladder", () -> withCurrent(id -> move(id, 1))),
        Command.of("Duplicate the level", "ladder", () -> withCurrent(this::duplicate)),
        Command.of("Remove the level", "ladder", () -> withCurrent(this::remove)));
  }

  @Override
  public String help() {
    return """
    Each row is a level and the package a new offer at it starts from. Changing a level changes no offer that exists.

    Type over a cell, or press Enter or F2 to edit it; Tab goes to the next, Enter takes over, Escape gives up. A value that cannot be right \
    stays in its cell with the reason until you mend it.
    A token budget is money (150,000), tokens (86.6B tokens) or a share of base (50 % up to 200,000). Equity is a value (64,800) or units (6,000 options) \
    for one year of vesting. Track and benefits open with Enter; the equity guideline's schedule is in the row's menu.
    Alt+Up and Alt+Down move a level. “Expected” is the share of a budget expected to be spent. “Check” marks a budget above the limit of tokens over base.

    The columns below show the package at the midpoint. Tokens stand beside it: they are never pay.\
    """;
  }
}
