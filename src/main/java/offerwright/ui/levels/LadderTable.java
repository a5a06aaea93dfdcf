package offerwright.ui.levels;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import offerwright.calc.value.PackagePart;
import offerwright.ui.kit.Nodes;

/// The table of the grid: columns under group headings, one row a level, keys as in a spreadsheet.
final class LadderTable extends TableView<LevelRow> {
  private static final double ROW = 32;
  private static final double PADDING = 18;

  /// Two rows of headings with their lines, as the style sheet has them.
  private static final double HEADINGS = 2 * ROW + 4;

  private static final int MOST_ROWS = 12;
  private static final double BAR = 12;
  private static final double ICON = 26;
  private static final PseudoClass FEW = PseudoClass.getPseudoClass("few");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final CellDesk desk;
  private final ObservableList<LevelRow> rows = FXCollections.observableArrayList();
  private final Map<LevelColumn, TableColumn<LevelRow, LevelView>> columns =
      new EnumMap<>(LevelColumn.class);
  private final Map<LevelColumn.Group, TableColumn<LevelRow, LevelView>> groups =
      new EnumMap<>(LevelColumn.Group.class);
  private final Text ruler = new Text();
  private String currencySign = "";
  private double fitted = -1;
  private boolean tooWide;

  LadderTable(CellDesk desk) {
    this.desk = desk;
    setId("ladder");
    getStyleClass().add("ow-ladder");
    setAccessibleText("Levels");
    setEditable(true);
    setFixedCellSize(ROW);
    getSelectionModel().setCellSelectionEnabled(true);
    setItems(rows);
    setMinWidth(0);
    setPrefWidth(0);
    setRowFactory(_ -> currentRow());
    for (LevelColumn.Group group : LevelColumn.Group.values()) {
      TableColumn<LevelRow, LevelView> heading = new TableColumn<>();
      heading.setSortable(false);
      heading.setReorderable(false);
      groups.put(group, heading);
      getColumns().add(heading);
    }
    for (LevelColumn column : LevelColumn.values()) {
      columns.put(column, column(column));
      group(column).getColumns().add(at(column));
    }
    setGroupHeadings();
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    rows.addListener((javafx.collections.ListChangeListener<LevelRow>) _ -> size());
  }

  private TableColumn<LevelRow, LevelView> column(LevelColumn of) {
    TableColumn<LevelRow, LevelView> column = new TableColumn<>(of.title());
    column.setId(of.id());
    column.setSortable(false);
    column.setReorderable(false);
    column.setEditable(of.kind() == LevelColumn.Kind.TYPED);
    column.setMinWidth(40);
    column.getStyleClass().add(of.isText() ? "ow-left" : "ow-right");
    column.setCellValueFactory(row -> row.getValue().shown());
    column.setCellFactory(_ -> new LevelCell(of, desk));
    column.setUserData(of);
    return column;
  }

  private TableRow<LevelRow> currentRow() {
    TableRow<LevelRow> row = new TableRow<>();
    Runnable mark =
        () ->
            row.pseudoClassStateChanged(
                CURRENT, !row.isEmpty() && row.getIndex() == getFocusModel().getFocusedIndex());
    row.indexProperty().addListener((_, _, _) -> mark.run());
    row.itemProperty().addListener((_, _, _) -> mark.run());
    getFocusModel().focusedIndexProperty().addListener((_, _, _) -> mark.run());
    return row;
  }

  private TableColumn<LevelRow, LevelView> at(LevelColumn column) {
    return java.util.Objects.requireNonNull(columns.get(column));
  }

  private TableColumn<LevelRow, LevelView> group(LevelColumn column) {
    return java.util.Objects.requireNonNull(groups.get(column.group()));
  }

  private void setGroupHeadings() {
    groups.forEach((group, heading) -> {
      heading.setText(heading(group));
      swatch(group).ifPresent(part -> heading.setGraphic(Nodes.swatch(part)));
    });
  }

  private String heading(LevelColumn.Group group) {
    return switch (group) {
      case LEVEL -> "";
      case BAND -> "Base band, " + currencySign + " a year";
      case BONUS -> "Bonus";
      case EQUITY -> "Equity";
      case TOKENS -> "Tokens, " + currencySign + " a year";
      case BENEFITS -> "Benefits";
      case PEOPLE -> "People";
      case COMPANY -> "All people";
    };
  }

  private static Optional<PackagePart> swatch(LevelColumn.Group group) {
    return switch (group) {
      case BAND -> Optional.of(PackagePart.CASH);
      case BONUS -> Optional.of(PackagePart.VARIABLE);
      case EQUITY -> Optional.of(PackagePart.EQUITY);
      case TOKENS -> Optional.of(PackagePart.TOKENS);
      case BENEFITS -> Optional.of(PackagePart.BENEFITS);
      case LEVEL, PEOPLE, COMPANY -> Optional.empty();
    };
  }

  /// Shows levels. Rows of levels that stay are kept, so that focus and an open cell survive.
  void show(List<LevelView> views, String sign) {
    if (!sign.equals(currencySign)) {
      currencySign = sign;
      setGroupHeadings();
    }
    if (!rows.stream()
        .map(LevelRow::id)
        .toList()
        .equals(views.stream().map(view -> view.level().id()).toList())) {
      List<LevelRow> next = new ArrayList<>();
      views.forEach(view -> next.add(row(view.level().id()).orElseGet(() -> new LevelRow(view))));
      rows.setAll(next);
    }
    views.forEach(view -> row(view.level().id()).ifPresent(row -> row.shown().set(view)));
    fit();
  }

  private Optional<LevelRow> row(String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /// Columns come and go before the headings are placed, not while they are: headings that came in
  /// then would stay blank until the screen is left and opened again.
  @Override
  protected void layoutChildren() {
    if (fitted != getWidth()) {
      fit();
      applyCss();
    }
    super.layoutChildren();
  }

  /// As high as its rows, up to twelve of them.
  private void size() {
    boolean few = rows.size() <= MOST_ROWS;
    pseudoClassStateChanged(FEW, few);
    double height =
        Math.ceil(HEADINGS + Math.min(rows.size(), MOST_ROWS) * ROW + 2 + (tooWide ? BAR : 0));
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
  }

  /// Key of the level the focus is on.
  Optional<String> current() {
    int at = getFocusModel().getFocusedIndex();
    return at >= 0 && at < rows.size() ? Optional.of(rows.get(at).id()) : Optional.empty();
  }

  /// Puts the focus on a level's cell.
  void focusOn(String levelId, LevelColumn column) {
    row(levelId).ifPresent(row -> focusOn(rows.indexOf(row), column));
  }

  void focusOn(int row, LevelColumn column) {
    requestFocus();
    getSelectionModel().clearAndSelect(row, at(column));
    getFocusModel().focus(row, at(column));
  }

  /// Edits a level's cell.
  void editAt(String levelId, LevelColumn column) {
    row(levelId)
        .ifPresent(row -> {
          focusOn(rows.indexOf(row), column);
          scrollToColumn(at(column));
          layout();
          edit(rows.indexOf(row), at(column));
        });
  }

  /// Edits the cell `step` typed cells on; stops at the ends.
  void editNext(int row, LevelColumn column, int step) {
    List<LevelColumn> typed =
        columns.keySet().stream()
            .filter(one -> one.kind() == LevelColumn.Kind.TYPED && at(one).isVisible())
            .toList();
    int next = row * typed.size() + typed.indexOf(column) + step;
    if (next < 0 || next >= rows.size() * typed.size()) {
      focusOn(row, column);
      return;
    }
    editAt(rows.get(next / typed.size()).id(), typed.get(next % typed.size()));
  }

  private Optional<LevelColumn> focusedColumn() {
    TablePosition<?, ?> position = getFocusModel().getFocusedCell();
    return position.getTableColumn() != null
            && position.getTableColumn().getUserData() instanceof LevelColumn column
        ? Optional.of(column)
        : Optional.empty();
  }

  private boolean isEditingCell() {
    return getEditingCell() != null && getEditingCell().getRow() >= 0;
  }

  private void pressed(KeyEvent event) {
    if (isEditingCell() || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    boolean opens =
        event.getCode() == KeyCode.ENTER
            || event.getCode() == KeyCode.F2
            || event.getCode() == KeyCode.SPACE;
    Optional<LevelColumn> column = focusedColumn().filter(at -> at.kind() == LevelColumn.Kind.FORM);
    if (opens && column.isPresent()) {
      event.consume();
      current()
          .flatMap(this::row)
          .ifPresent(row ->
              cell(row.id(), column.get())
                  .ifPresent(cell -> desk.openForm(row.view(), column.get(), cell)));
    }
  }

  /// Typing over a cell starts with what was typed, as in a spreadsheet.
  private void typed(KeyEvent event) {
    String text = event.getCharacter();
    boolean plain =
        !event.isAltDown()
            && !event.isShortcutDown()
            && text.length() == 1
            && Character.isLetterOrDigit(text.charAt(0));
    Optional<LevelColumn> column =
        focusedColumn().filter(at -> at.kind() == LevelColumn.Kind.TYPED);
    if (!plain || isEditingCell() || column.isEmpty() || current().isEmpty()) {
      return;
    }
    event.consume();
    LevelRow row = row(current().get()).orElseThrow();
    edit(rows.indexOf(row), at(column.get()));
    cell(row.id(), column.get()).ifPresent(cell -> cell.startWith(text));
  }

  /// The node of a cell, if it is on the screen.
  Optional<LevelCell> cell(String levelId, LevelColumn column) {
    for (Node node : lookupAll(".ow-ladder-cell")) {
      if (node instanceof LevelCell cell
          && cell.getItem() != null
          && cell.getItem().level().id().equals(levelId)
          && cell.getTableColumn().equals(at(column))) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  /// The column in the scene, for the row of totals under the table.
  TableColumn<LevelRow, LevelView> leaf(LevelColumn column) {
    return at(column);
  }

  private void fit() {
    double width = getWidth() - 2 - (rows.size() > MOST_ROWS ? BAR : 0);
    if (width <= 0 || rows.isEmpty()) {
      return;
    }
    fitted = getWidth();
    ColumnFit fit = ColumnFit.of(width, needed());
    tooWide = fit.total() > width;
    size();
    columns.forEach((column, shown) -> {
      Double given = fit.widths().get(column);
      shown.setVisible(given != null);
      if (given != null) {
        shown.setPrefWidth(given);
      }
    });
    groups.forEach((_, heading) ->
        heading.setVisible(heading.getColumns().stream().anyMatch(TableColumn::isVisible)));
  }

  private Map<LevelColumn, Double> needed() {
    Map<LevelColumn, Double> needed = new EnumMap<>(LevelColumn.class);
    for (LevelColumn column : LevelColumn.values()) {
      double widest = measure(column.title(), 12);
      for (LevelRow row : rows) {
        double icon =
            column == LevelColumn.TOKEN_SHARE && row.view().isOverShare()
                ? ICON + measure("Check  ", 13)
                : 0;
        widest = Math.max(widest, measure(desk.texts().shown(column, row.view()), 13) + icon);
      }
      needed.put(column, Math.ceil(widest) + PADDING);
    }
    needed.merge(LevelColumn.NAME, 12.0, Double::sum);
    // A group of one column is as wide as its heading with the colour square.
    needed.merge(
        LevelColumn.BONUS, measure(heading(LevelColumn.Group.BONUS), 12) + ICON + 12, Math::max);
    needed.merge(
        LevelColumn.EQUITY, measure(heading(LevelColumn.Group.EQUITY), 12) + ICON + 12, Math::max);
    needed.merge(
        LevelColumn.BENEFITS,
        measure(heading(LevelColumn.Group.BENEFITS), 12) + ICON + 12,
        Math::max);
    return needed;
  }

  private double measure(String text, double size) {
    ruler.setFont(Font.font("Roboto Medium", size));
    ruler.setText(text);
    return ruler.getLayoutBounds().getWidth();
  }
}
