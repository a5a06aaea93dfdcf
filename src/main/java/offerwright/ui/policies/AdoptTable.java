package offerwright.ui.policies;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.policy.AdoptionPreview.PersonChange;
import offerwright.domain.money.Money;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// Everybody whose budget changes: before, after, by how much; sortable, with search.
final class AdoptTable {
  private static final double ROW = 28;

  private final Formats formats;
  private final ObservableList<PersonChange> lines = FXCollections.observableArrayList();
  private final FilteredList<PersonChange> filtered = new FilteredList<>(lines);
  private final SortedList<PersonChange> sorted = new SortedList<>(filtered);
  private final TableView<PersonChange> table = new TableView<>(sorted);
  private final TextField search = new TextField();
  private final Label count = Nodes.label("", "ow-caption");
  private final VBox box;

  AdoptTable(Formats formats, FigureActions.Keeper keeper) {
    this.formats = formats;
    search.setId("adopt-search");
    search.setPromptText("Find a person, role, level or team");
    search.setAccessibleText("Find a person, role, level or team");
    search.setPrefWidth(280);
    search.setOnAction(_ -> table.requestFocus());
    search.textProperty().addListener((_, _, _) -> filter());
    table.setId("adopt-people");
    table.setAccessibleText("Everybody whose budget changes");
    table.getStyleClass().addAll("ow-ladder", "ow-read-table");
    table.setFixedCellSize(ROW);
    table.setMinSize(0, 0);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(Nodes.label("Nobody found", "ow-muted"));
    sorted.comparatorProperty().bind(table.comparatorProperty());
    // Enter among the people must not press the button of the box.
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
          }
        });
    table
        .getColumns()
        .setAll(
            List.of(
                ReadColumn.words("Person", 80, PersonChange::id),
                ReadColumn.words("Role", 168, PersonChange::title),
                ReadColumn.words("Level", 96, PersonChange::level),
                ReadColumn.words("Team", 120, PersonChange::team),
                ReadColumn.figures("Before", "", 120, line -> exact(line.before())),
                ReadColumn.figures("After", "", 120, line -> exact(line.after())),
                ReadColumn.figures("Change", "", 112, line -> signed(delta(line))),
                ReadColumn.figures("%", "Change against before", 72, this::percent)));
    FigureActions actions = FigureActions.ofTable("Changes of budgets", this::text, keeper);
    actions.on(table);
    VBox.setVgrow(table, Priority.ALWAYS);
    box = new VBox(8, Nodes.row(8, search, Nodes.spring(), count, actions.button()), table);
    box.getStyleClass().add("ow-adopt-page");
  }

  Node node() {
    return box;
  }

  void show(List<PersonChange> changes) {
    lines.setAll(changes);
    filter();
  }

  private void filter() {
    String words = search.getText().toLowerCase(Locale.ROOT).strip();
    filtered.setPredicate(line ->
        (line.id() + " " + line.title() + " " + line.level() + " " + line.team())
            .toLowerCase(Locale.ROOT)
            .contains(words));
    count.setText(
        filtered.size() == lines.size()
            ? formats.count(lines.size()) + (lines.size() == 1 ? " change" : " changes")
            : formats.count(filtered.size()) + " of " + formats.count(lines.size()));
  }

  private static double delta(PersonChange line) {
    return line.after().toDouble() - line.before().toDouble();
  }

  private Cell exact(Money money) {
    return Cell.figure(formats.exact(money), money.toDouble(), "");
  }

  private Cell signed(double change) {
    String number = formats.decimal(change, 2);
    return Cell.figure(change > 0 ? "+" + number : number, change, "");
  }

  private Cell percent(PersonChange line) {
    double before = line.before().toDouble();
    if (!(before > 0)) {
      return Cell.word("new", "Nothing before");
    }
    double share = delta(line) / before * 100;
    String number = formats.decimal(share, 1);
    return Cell.figure(share > 0 ? "+" + number : number, share, "");
  }

  /// What is shown, in the order it is shown, as plain figures with cents.
  private TableText text() {
    return new TableText(
        List.of("Person", "Role", "Level", "Team", "Before", "After", "Change", "Change, %"),
        sorted.stream()
            .map(line ->
                List.of(
                    line.id(),
                    line.title(),
                    line.level(),
                    line.team(),
                    line.before().amount().toPlainString(),
                    line.after().amount().toPlainString(),
                    TableText.number(delta(line), line.after().currency().digits()),
                    line.before().isZero()
                        ? ""
                        : TableText.number(delta(line) / line.before().toDouble() * 100, 2)))
            .toList());
  }
}
