package offerwright.ui.policies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.domain.money.Money;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// Everybody in a table with search, and what is known of the chosen one beside it.
final class PeoplePane {
  private static final double ROW = 28;
  private static final double FORM = 280;
  private static final double NARROW = 700;

  private final Formats formats;
  private final ObservableList<PersonLine> lines = FXCollections.observableArrayList();
  private final FilteredList<PersonLine> filtered = new FilteredList<>(lines);
  private final SortedList<PersonLine> sorted = new SortedList<>(filtered);
  private final TableView<PersonLine> table = new TableView<>(sorted);
  private final TextField search = new TextField();
  private final Choice<Missing> missing =
      new Choice<>("Show", List.of(Missing.values()), Missing::title);
  private final Label count = Nodes.label("", "ow-caption");
  private final Button only;
  private final PersonForm form;
  private final HBox box;
  private Optional<Known> known = Optional.empty();
  private Optional<Set<String>> these = Optional.empty();
  private String chosen = "";
  private boolean showing;

  PeoplePane(Formats formats, InputsPen pen) {
    this.formats = formats;
    form = new PersonForm(formats, pen, this::next);
    search.setId("inputs-search");
    search.setPromptText("Find a person, role, level or team");
    search.setAccessibleText("Find a person, role, level or team");
    search.setPrefWidth(260);
    search.textProperty().addListener((_, _, _) -> filter(""));
    missing.setId("inputs-missing");
    missing.show(Missing.NOTHING);
    missing.setOnChoice(_ -> filter(""));
    missing.setMinWidth(168);
    only = Nodes.button("", Feather.X, () -> showOnly(Optional.empty(), ""));
    only.setId("inputs-only");
    only.getStyleClass().add("ow-small");
    only.setMinWidth(0);
    Nodes.setShown(only, false);
    count.setId("inputs-count");
    count.setMinWidth(Label.USE_PREF_SIZE);
    HBox head = Nodes.row(8, search, missing, only, Nodes.spring(), count);
    prepare();
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox left = new VBox(8, head, table);
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    ScrollPane scroll = Scrolling.down(form.node());
    scroll.getStyleClass().add("ow-inputs-side");
    scroll.setMinWidth(FORM);
    scroll.setPrefWidth(FORM);
    scroll.setMaxWidth(FORM);
    box = new HBox(16, left, scroll);
    box.getStyleClass().add("ow-inputs-people");
  }

  private void prepare() {
    table.setId("inputs-people");
    table.setAccessibleText("What is known of people");
    table.getStyleClass().addAll("ow-ladder", "ow-read-table");
    table.setFixedCellSize(ROW);
    table.setMinSize(0, 0);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(
        Nodes.label("Nobody found: try a part of the id, role, level or team", "ow-muted"));
    sorted.comparatorProperty().bind(table.comparatorProperty());
    TableColumn<PersonLine, Cell> role =
        ReadColumn.words("Role", 116, line -> line.person().title());
    TableColumn<PersonLine, Cell> from =
        ReadColumn.words(
            "From",
            80,
            line -> line.taken().map(taken -> Known.shortly(taken.leverageFrom())).orElse(""));
    from.setMinWidth(80);
    table
        .widthProperty()
        .addListener((_, _, width) -> role.setVisible(width.doubleValue() > NARROW));
    table
        .getColumns()
        .setAll(
            List.of(
                ReadColumn.words("Person", 64, PersonLine::id),
                role,
                ReadColumn.words("Level", 76, PersonLine::level),
                ReadColumn.words("Team", 84, PersonLine::team),
                ReadColumn.figures("Base", "", 76, this::base),
                ReadColumn.figures(
                    "Leverage",
                    "Output from the same tokens against the average engineer",
                    84,
                    this::leverage),
                from,
                ReadColumn.figures(
                    "Impact", "Impact of the projects, 1 is ordinary work", 68, this::impact),
                ReadColumn.figures(
                    "Demand", "Expected demand a year at today’s price", 82, this::demand)));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, line) -> {
          if (!showing && line != null) {
            choose(line);
          }
        });
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !chosen.isEmpty()) {
            event.consume();
            form.focus();
          }
        });
  }

  Node node() {
    return box;
  }

  private Cell base(PersonLine line) {
    Money base = line.person().base();
    return Cell.figure(formats.amount(base), base.toDouble(), formats.exact(base));
  }

  private Cell leverage(PersonLine line) {
    return line.taken()
        .map(taken ->
            Cell.figure(
                    formats.decimal(taken.leverage(), 2),
                    taken.leverage(),
                    offerwright.files.text.PolicyWords.of(taken.leverageFrom()))
                .withQuiet(line.input().leverage().isEmpty()))
        .orElseGet(() -> Cell.word(Texts.NONE, "No level of the ladder"));
  }

  private Cell impact(PersonLine line) {
    return line.taken()
        .map(taken ->
            Cell.figure(
                    formats.decimal(taken.impact(), 2),
                    taken.impact(),
                    line.input().projects().isEmpty() ? "No project is entered" : "")
                .withQuiet(line.input().projects().isEmpty()))
        .orElseGet(() -> Cell.word(Texts.NONE, ""));
  }

  private Cell demand(PersonLine line) {
    return line.taken()
        .map(taken ->
            Cell.figure(
                    formats.count(Math.round(taken.demand())),
                    taken.demand(),
                    line.input().annualDemand().isPresent() ? "Entered" : "Mean of the level")
                .withQuiet(line.input().annualDemand().isEmpty()))
        .orElseGet(() -> Cell.word(Texts.NONE, ""));
  }

  void show(Known now) {
    known = Optional.of(now);
    showing = true;
    lines.setAll(now.lines());
    showing = false;
    filter(chosen);
  }

  /// Shows some people only; empty = everybody. `why` names them.
  void showOnly(Optional<Set<String>> ids, String why) {
    these = ids;
    only.setText(why);
    only.setAccessibleText(ids.isPresent() ? "Show everybody again, not only " + why : "");
    Nodes.setShown(only, ids.isPresent());
    search.clear();
    missing.show(Missing.NOTHING);
    filter("");
  }

  /// One person stays in the table even if what was just entered takes them out of what is asked
  /// for.
  private void filter(String kept) {
    String words = search.getText();
    Missing wanted = missing.getValue();
    showing = true;
    filtered.setPredicate(line ->
        line.id().equals(kept)
            || (line.matches(words)
                && wanted.holds(line)
                && these.map(ids -> ids.contains(line.id())).orElse(true)));
    showing = false;
    count.setText(
        filtered.size() == lines.size()
            ? formats.count(lines.size()) + (lines.size() == 1 ? " person" : " people")
            : formats.count(filtered.size()) + " of " + formats.count(lines.size()));
    reselect();
  }

  private void reselect() {
    Optional<PersonLine> again =
        sorted.stream()
            .filter(line -> line.id().equals(chosen))
            .findFirst()
            .or(() -> sorted.stream().findFirst());
    form.node().setVisible(again.isPresent());
    again.ifPresent(line -> {
      showing = true;
      table.getSelectionModel().select(line);
      showing = false;
      choose(line);
    });
  }

  private void choose(PersonLine line) {
    chosen = line.id();
    known.ifPresent(now -> form.show(now, line));
  }

  private void next() {
    int at = table.getSelectionModel().getSelectedIndex();
    if (at + 1 < sorted.size()) {
      table.getSelectionModel().clearAndSelect(at + 1);
      table.scrollTo(Math.max(0, at - 4));
    }
  }

  /// Puts the keyboard where a person is searched.
  void focus() {
    search.requestFocus();
  }
}
