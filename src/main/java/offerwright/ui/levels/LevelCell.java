package offerwright.ui.levels;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Tone;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A cell of the grid. A typed cell becomes a field in its place; a text that is wrong stays in it,
/// outlined, with the sentence under it, and stays outlined in the grid when the field is left.
final class LevelCell extends TableCell<LevelRow, LevelView> {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass CHECK = PseudoClass.getPseudoClass("check");

  private final LevelColumn column;
  private final CellDesk desk;
  private Optional<TextField> editor = Optional.empty();
  private Optional<LevelView> edited = Optional.empty();

  LevelCell(LevelColumn column, CellDesk desk) {
    this.column = column;
    this.desk = desk;
    getStyleClass().add("ow-ladder-cell");
    if (column.kind() == LevelColumn.Kind.COMPUTED
        && column != LevelColumn.FACE
        && column != LevelColumn.EXPECTED
        && column != LevelColumn.PEOPLE) {
      getStyleClass().add("ow-computed");
    }
    if (column == LevelColumn.NAME) {
      getStyleClass().add("ow-strong");
    }
    setAlignment(column.isText() ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY
          && event.getClickCount() == 2
          && column.kind() == LevelColumn.Kind.FORM
          && getItem() != null) {
        desk.openForm(getItem(), column, this);
      }
    });
    hoverProperty().addListener((_, _, over) -> hovered(over));
    focusedProperty().addListener((_, _, focused) -> hovered(focused));
  }

  private void hovered(boolean over) {
    if (editor.isEmpty()) {
      desk.say(
          this,
          over && getItem() != null
              ? desk.wrong(getItem(), column).map(WrongEntries.Entry::sentence).orElse("")
              : "");
    }
  }

  @Override
  protected void updateItem(@Nullable LevelView view, boolean empty) {
    super.updateItem(view, empty);
    if (editor.isEmpty()) {
      redraw();
    }
  }

  private void redraw() {
    LevelView view = getItem();
    setGraphic(null);
    pseudoClassStateChanged(OPEN, false);
    if (isEmpty() || view == null) {
      setText(null);
      pseudoClassStateChanged(WRONG, false);
      pseudoClassStateChanged(CHECK, false);
      return;
    }
    Optional<WrongEntries.Entry> wrong = desk.wrong(view, column);
    boolean check = column == LevelColumn.TOKEN_SHARE && view.isOverShare();
    pseudoClassStateChanged(WRONG, wrong.isPresent());
    pseudoClassStateChanged(CHECK, check);
    String text =
        wrong.map(WrongEntries.Entry::text).orElseGet(() -> desk.texts().shown(column, view));
    setText(check ? "Check  " + text : text);
    if (check) {
      setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE, Tone.WARNING));
    }
    setAccessibleText(
        view.level().name()
            + ", "
            + column.spoken()
            + ": "
            + getText()
            + wrong.map(entry -> ". " + entry.sentence()).orElse(""));
  }

  @Override
  public void startEdit() {
    LevelView view = getItem();
    if (view == null || editor.isPresent()) {
      return;
    }
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    Optional<WrongEntries.Entry> wrong = desk.wrong(view, column);
    TextField field =
        new TextField(
            wrong
                .map(WrongEntries.Entry::text)
                .orElseGet(() -> desk.texts().typed(column, view.level())));
    field.getStyleClass().add("ow-cell-field");
    field.setId("cell-field");
    field.setAlignment(getAlignment());
    field.setAccessibleText(view.level().name() + ", " + column.spoken());
    field.setMinWidth(0);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.focusedProperty().addListener((_, _, focused) -> left(focused));
    field.textProperty().addListener((_, _, _) -> retyped());
    editor = Optional.of(field);
    edited = Optional.of(view);
    pseudoClassStateChanged(OPEN, true);
    setText(null);
    setGraphic(field);
    pseudoClassStateChanged(WRONG, false);
    field.requestFocus();
    // The skin selects everything once it is made; made now, it does so before anything is typed.
    field.applyCss();
    field.selectAll();
    wrong.ifPresent(entry -> complain(field, entry.sentence()));
  }

  /// Starts with a text typed over the cell.
  void startWith(String text) {
    editor.ifPresent(field -> {
      field.setText(text);
      field.end();
    });
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    int row = getIndex();
    if (code == KeyCode.ENTER) {
      event.consume();
      if (close(true)) {
        desk.focus(row, column);
      }
    } else if (code == KeyCode.TAB) {
      event.consume();
      if (close(true)) {
        desk.moveOn(row, column, event.isShiftDown() ? -1 : 1);
      }
    } else if (code == KeyCode.ESCAPE) {
      event.consume();
      edited.ifPresent(view -> desk.giveUp(view, column));
      shut();
      desk.focus(row, column);
    }
  }

  /// While a text has been found wrong, every keystroke is looked at again.
  private void retyped() {
    editor.ifPresent(field -> {
      if (field.getStyleClass().contains("ow-wrong")) {
        field.getStyleClass().remove("ow-wrong");
        desk.say(this, "");
      }
    });
  }

  private void left(boolean focused) {
    if (!focused && editor.isPresent()) {
      leave();
    }
  }

  /// Takes the text over; a wrong one stays in the field.
  private boolean close(boolean stay) {
    if (editor.isEmpty() || edited.isEmpty()) {
      return true;
    }
    TextField field = editor.get();
    LevelView view = edited.get();
    String text = field.getText();
    editor = Optional.empty();
    if (!desk.take(view, column, text)) {
      editor = Optional.of(field);
      if (stay) {
        complain(field, desk.wrong(view, column).map(WrongEntries.Entry::sentence).orElse(""));
        return false;
      }
    }
    shut();
    return true;
  }

  private void complain(TextField field, String sentence) {
    if (!field.getStyleClass().contains("ow-wrong")) {
      field.getStyleClass().add("ow-wrong");
    }
    field.setAccessibleHelp(sentence);
    desk.say(this, sentence);
  }

  /// The field is left for something else: a right text is taken over, a wrong one stays in the
  /// grid, outlined.
  private void leave() {
    close(false);
  }

  private void shut() {
    editor = Optional.empty();
    edited = Optional.empty();
    super.cancelEdit();
    desk.say(this, "");
    redraw();
  }

  @Override
  public void cancelEdit() {
    if (editor.isPresent()) {
      leave();
    } else {
      super.cancelEdit();
    }
  }
}
