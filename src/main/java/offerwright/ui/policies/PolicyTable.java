package offerwright.ui.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.policy.PolicyResult;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.PinnedColumn;
import offerwright.ui.kit.Segmented;
import offerwright.ui.kit.TableText;
import org.jspecify.annotations.Nullable;

/// The policies in a table that sorts, in one of four views; the chosen row is the policy in front.
final class PolicyTable {
  private static final double ROW = 26;
  private static final double LOW_ROW = 24;
  private static final double HEAD = 40;
  private static final double HEADINGS = 28;
  private static final double NAME = 104;

  /// Where figures scroll beside the names.
  private static final double WHOLE_NAME = 160;

  private static final double BAR = 12;
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

  private final PolicyJobs jobs;
  private final ObservableList<TableLine> lines = FXCollections.observableArrayList();
  private final SortedList<TableLine> sorted = new SortedList<>(lines);
  private final TableView<TableLine> table = new TableView<>(sorted);
  private final Segmented<View> views =
      new Segmented<>("Show of policies", List.of(View.values()), View::title);
  private final PinnedColumn pinned;
  private final VBox box;
  private View view = View.SUMMARY;
  private List<String> shownColumns = List.of();
  private Optional<ColumnSet> columns = Optional.empty();
  private boolean lettered;
  private boolean low;
  private int known;
  private boolean showing;

  /// `select` hears of the policy a person chooses.
  PolicyTable(PolicyJobs jobs, FigureActions.Keeper keeper, Consumer<String> select) {
    this.jobs = jobs;
    table.widthProperty().addListener((_, _, _) -> fit());
    table.setId("policies");
    table.getStyleClass().add("ow-policies-table");
    table.setAccessibleText("Policies");
    pinned = PinnedColumn.of(table);
    table.setMinSize(0, 0);
    table.setPlaceholder(Nodes.label("No policies to compare yet", "ow-muted"));
    table.setRowFactory(_ -> row());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, chosen) -> {
          if (!showing && chosen != null) {
            select.accept(chosen.name());
          }
        });
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    views.setOnChoice(this::show);
    views.show(view);
    views.getStyleClass().add("ow-plan-choose");
    FigureActions actions = FigureActions.ofTable("Policies", this::text, keeper);
    HBox head = Nodes.row(8, views, Nodes.spring(), actions.button());
    head.getStyleClass().add("ow-policies-table-head");
    VBox.setVgrow(table, Priority.ALWAYS);
    box = new VBox(head, table);
    box.getStyleClass().add("ow-ladder-box");
    box.setMinHeight(ROW * 4 + HEAD);
  }

  VBox node() {
    return box;
  }

  /// What is shown, in the order it is shown, as plain figures.
  private TableText text() {
    return new TableText(
        shownColumns,
        sorted.stream()
            .map(line ->
                table.getColumns().stream()
                    .map(column -> String.valueOf(column.getCellObservableValue(line).getValue()))
                    .toList())
            .toList());
  }

  /// Letters before the names, while the chart shows letters.
  void setLettered(boolean shown) {
    lettered = shown;
    columns = columns.map(set -> set.withNarrow(shown));
    columns.ifPresent(this::fill);
    table.refresh();
  }

  /// Brings another view to the front.
  void show(View chosen) {
    view = chosen;
    views.show(chosen);
    columns.ifPresent(this::fill);
  }

  void show(PolicyResult result, List<TableLine> shown, Axes axes, String inFront, Texts texts) {
    columns = Optional.of(new ColumnSet(texts, axes, result, lettered));
    columns.ifPresent(this::fill);
    showing = true;
    lines.setAll(shown);
    showing = false;
    select(inFront);
    known = Math.max(result.all().size(), shown.size());
    measure();
  }

  /// Rows stand closer in a low window.
  void setLow(boolean closer) {
    low = closer;
    table.pseudoClassStateChanged(LOW, low);
    measure();
  }

  /// Room for today and every policy, though one of them may stand for today: it comes back as soon
  /// as the pool is moved.
  private void measure() {
    double row = low ? LOW_ROW : ROW;
    box.setPrefHeight(row * known + HEADINGS + HEAD);
  }

  void clear() {
    lines.clear();
  }

  /// Marks a policy without telling anybody.
  void select(String name) {
    showing = true;
    for (TableLine line : sorted) {
      if (line.name().equals(name)) {
        table.getSelectionModel().select(line);
      }
    }
    showing = false;
  }

  /// Columns are made anew only when others are wanted, so that a sort order stays.
  private void fill(ColumnSet set) {
    List<Column> wanted = new ArrayList<>();
    wanted.add(new Column("Policy", "", NAME, this::name));
    wanted.addAll(set.of(view));
    List<String> titles = wanted.stream().map(Column::title).toList();
    if (titles.equals(shownColumns)) {
      for (int i = 0; i < wanted.size(); i++) {
        bind(table.getColumns().get(i), wanted.get(i));
      }
      return;
    }
    shownColumns = titles;
    table.getSortOrder().clear();
    table.getColumns().setAll(wanted.stream().map(this::column).toList());
    fit();
  }

  /// The names take the room that the figures leave.
  private void fit() {
    if (table.getColumns().isEmpty() || table.getWidth() <= 0) {
      return;
    }
    double figures =
        table.getColumns().stream().skip(1).mapToDouble(TableColumn::getMinWidth).sum();
    double left = table.getWidth() - 2 - BAR - figures;
    table.getColumns().getFirst().setPrefWidth(Math.max(left < NAME ? WHOLE_NAME : NAME, left));
  }

  private Cell name(TableLine line) {
    String text = lettered ? line.letter() + "  " + line.title() : line.title();
    return new Cell(text, Double.NaN, line.title(), line.title(), false);
  }

  @SuppressWarnings("unchecked")
  private static void bind(TableColumn<TableLine, ?> shown, Column column) {
    ((TableColumn<TableLine, Cell>) shown)
        .setCellValueFactory(line ->
            new javafx.beans.property.SimpleObjectProperty<>(column.cell().apply(line.getValue())));
  }

  private TableColumn<TableLine, Cell> column(Column of) {
    TableColumn<TableLine, Cell> column = new TableColumn<>(of.title());
    boolean isText = of.title().equals("Policy");
    column.getStyleClass().add(isText ? "ow-left" : "ow-right");
    column.setReorderable(false);
    column.setMinWidth(of.width());
    column.setPrefWidth(of.width());
    if (!of.more().isEmpty()) {
      Label heading = new Label(of.title());
      heading.setTooltip(new Tooltip(of.more()));
      heading.getTooltip().setWrapText(true);
      heading.getTooltip().setMaxWidth(320);
      heading.setAccessibleHelp(of.more());
      column.setText("");
      column.setGraphic(heading);
    }
    bind(column, of);
    column.setCellFactory(_ -> {
      GlanceCell<TableLine> cell = new GlanceCell<>("ow-policies-cell", isText);
      if (isText) {
        pinned.pin(cell);
      }
      return cell;
    });
    return column;
  }

  private TableRow<TableLine> row() {
    TableRow<TableLine> row =
        new TableRow<>() {
          @Override
          protected void updateItem(@Nullable TableLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
              pseudoClassStateChanged(TODAY, false);
              setContextMenu(null);
              return;
            }
            pseudoClassStateChanged(TODAY, line.today());
            setContextMenu(line.own() ? menu(line.name()) : null);
          }
        };
    row.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && row.getItem() != null && row.getItem().own()) {
        jobs.edit(row.getItem().name());
      }
    });
    return row;
  }

  private ContextMenu menu(String name) {
    return new ContextMenu(
        item("Edit…", () -> jobs.edit(name)),
        item("Duplicate", () -> jobs.duplicate(name)),
        item("Rename…", () -> jobs.rename(name)),
        item("Remove", () -> jobs.remove(name)));
  }

  private static MenuItem item(String words, Runnable run) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(_ -> run.run());
    return item;
  }

  private void key(KeyEvent event) {
    TableLine chosen = table.getSelectionModel().getSelectedItem();
    if (chosen == null || !chosen.own() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    Optional<Runnable> job =
        switch (event.getCode()) {
          case ENTER -> Optional.of(() -> jobs.edit(chosen.name()));
          case F2 -> Optional.of(() -> jobs.rename(chosen.name()));
          case DELETE -> Optional.of(() -> jobs.remove(chosen.name()));
          default -> Optional.empty();
        };
    job.ifPresent(run -> {
      event.consume();
      run.run();
    });
  }
}
