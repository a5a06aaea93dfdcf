package offerwright.ui.shell;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Nodes;
import org.jspecify.annotations.Nullable;

/// Finds screens, offers and commands by typing. Opened by Ctrl+K, closed by Escape; arrows choose,
/// Enter runs.
final class Palette extends VBox {
  private static final int MOST = 50;
  private static final int MOST_SEEN = 9;
  private static final double WIDTH = 560;
  private static final double ROW = 38;

  private final ModalPane pane;
  private final Supplier<List<Command>> source;
  private final TextField query = new TextField();
  private final ObservableList<Command> matches = FXCollections.observableArrayList();
  private final ListView<Command> list = new ListView<>(matches);
  private List<Command> all = List.of();

  Palette(ModalPane pane, Supplier<List<Command>> source) {
    this.pane = pane;
    this.source = source;
    getStyleClass().add("ow-palette");
    setMaxSize(WIDTH, USE_PREF_SIZE);
    setPrefWidth(WIDTH);
    query.setId("palette-query");
    query.setPromptText("Type a screen, an offer or a command");
    query.setAccessibleText("Search or run a command");
    query.textProperty().addListener((_, _, text) -> filter(text));
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setId("palette-list");
    list.getStyleClass().add("ow-list");
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setPlaceholder(
        new Label("Nothing found. Try an offer id, a screen or a verb such as “export”."));
    list.setCellFactory(_ -> new Cell());
    list.setOnMouseClicked(_ -> run());
    getChildren().addAll(query, list);
  }

  void open() {
    all = source.get();
    query.clear();
    filter("");
    pane.setAlignment(Pos.TOP_CENTER);
    StackPane.setMargin(this, new javafx.geometry.Insets(56, 0, 0, 0));
    pane.show(this);
    query.requestFocus();
  }

  private void filter(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
    matches.setAll(all.stream().filter(command -> matchesAll(command, words)).limit(MOST).toList());
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(Math.clamp(matches.size(), 1, MOST_SEEN) * ROW + 2);
    list.scrollTo(0);
  }

  private static boolean matchesAll(Command command, String[] words) {
    String where = (command.title() + " " + command.detail()).toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (!where.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.DOWN || code == KeyCode.UP) {
      int step = code == KeyCode.DOWN ? 1 : -1;
      list.getSelectionModel()
          .clearAndSelect(
              Math.clamp(
                  (long) list.getSelectionModel().getSelectedIndex() + step,
                  0,
                  Math.max(0, matches.size() - 1)));
      list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
      event.consume();
    } else if (code == KeyCode.ENTER) {
      run();
      event.consume();
    } else if (code == KeyCode.ESCAPE) {
      pane.hide(true);
      event.consume();
    }
  }

  private void run() {
    Command command = list.getSelectionModel().getSelectedItem();
    if (command != null) {
      pane.hide(true);
      command.run().run();
    }
  }

  private static final class Cell extends ListCell<Command> {
    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      if (empty || command == null) {
        setGraphic(null);
        return;
      }
      Label keys =
          Nodes.label(
              command.keys().map(combination -> combination.getDisplayText()).orElse(""),
              "ow-caption");
      setGraphic(
          Nodes.row(
              8,
              Nodes.label(command.title(), "ow-text"),
              Nodes.label(command.detail(), "ow-caption"),
              Nodes.spring(),
              keys));
    }
  }
}
