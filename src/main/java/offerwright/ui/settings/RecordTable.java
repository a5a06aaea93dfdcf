package offerwright.ui.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// A small table of records. Each row can be opened, and then shows its fields below it; every
/// valid keystroke there is an edit.
final class RecordTable<T> extends VBox {
  /// A column.
  ///
  /// @param title heading
  /// @param isRight for figures
  /// @param isLast takes what room is left and leaves first when there is none
  record Head(String title, boolean isRight, boolean isLast) {
    static Head text(String title) {
      return new Head(title, false, false);
    }

    static Head figure(String title) {
      return new Head(title, true, false);
    }

    static Head rest(String title) {
      return new Head(title, false, true);
    }
  }

  /// The fields of one record.
  ///
  /// @param node what is shown under the row
  /// @param show shows the record in the fields
  record Form<T>(Node node, Consumer<T> show) {}

  private static final int MANY = 5;

  private final List<Head> heads;
  private final Function<T, List<String>> texts;
  private final IntFunction<Form<T>> form;
  private final IntConsumer remove;
  private final String nothing;
  private final GridPane grid = new GridPane();
  private List<T> shown = List.of();
  private OptionalInt open = OptionalInt.empty();
  private Optional<Form<T>> openForm = Optional.empty();

  /// `texts` writes a row; `form` makes the fields for the record at an index; `remove` removes it
  /// or says why not; `nothing` stands for an empty table.
  RecordTable(
      List<Head> heads,
      Function<T, List<String>> texts,
      IntFunction<Form<T>> form,
      IntConsumer remove,
      String nothing) {
    this.heads = List.copyOf(heads);
    this.texts = texts;
    this.form = form;
    this.remove = remove;
    this.nothing = nothing;
    getStyleClass().add("ow-records");
    grid.setHgap(heads.size() > MANY ? 12 : 32);
    for (Head head : heads) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(head.isLast() ? Priority.ALWAYS : Priority.SOMETIMES);
      column.setHalignment(head.isRight() ? HPos.RIGHT : HPos.LEFT);
      column.setMinWidth(head.isLast() ? 0 : ColumnConstraints.CONSTRAIN_TO_PREF);
      grid.getColumnConstraints().add(column);
    }
    getChildren().add(grid);
  }

  /// Shows records; an open row stays open.
  void show(List<T> records) {
    boolean sameSize = records.size() == shown.size();
    shown = List.copyOf(records);
    if (!sameSize || (open.isPresent() && open.getAsInt() >= shown.size())) {
      open = OptionalInt.empty();
      openForm = Optional.empty();
    }
    draw();
  }

  /// Opens a row.
  void open(int index) {
    open = OptionalInt.of(index);
    openForm = Optional.of(form.apply(index));
    draw();
  }

  /// Opens the last row, as after adding one.
  void openLast() {
    if (!shown.isEmpty()) {
      open(shown.size() - 1);
    }
  }

  private void toggle(int index) {
    if (open.isPresent() && open.getAsInt() == index) {
      open = OptionalInt.empty();
      openForm = Optional.empty();
      draw();
    } else {
      open(index);
    }
  }

  private void draw() {
    List<Node> kept = new ArrayList<>();
    openForm.ifPresent(fields -> kept.add(fields.node()));
    Set<Node> old = new HashSet<>(grid.getChildren());
    old.removeAll(kept);
    grid.getChildren().removeAll(old);
    for (int i = 0; i < heads.size(); i++) {
      Label head = Nodes.label(heads.get(i).title(), "ow-caption", "ow-record-head");
      grid.add(head, i, 0);
    }
    if (shown.isEmpty()) {
      grid.add(Nodes.paragraph(nothing, "ow-muted", "ow-record-cell"), 0, 1, heads.size() + 1, 1);
    }
    for (int i = 0; i < shown.size(); i++) {
      row(i, 1 + 3 * i);
    }
  }

  private void row(int index, int at) {
    T record = shown.get(index);
    grid.add(Nodes.rule(), 0, at, heads.size() + 1, 1);
    List<String> words = texts.apply(record);
    for (int i = 0; i < heads.size(); i++) {
      Label cell = Nodes.label(words.get(i), "ow-text", "ow-record-cell");
      if (heads.get(i).isLast()) {
        cell.setMinWidth(0);
        cell.setTooltip(words.get(i).isEmpty() ? null : new Tooltip(words.get(i)));
      }
      grid.add(cell, i, at + 1);
    }
    boolean isOpen = open.isPresent() && open.getAsInt() == index;
    Button edit =
        Nodes.iconButton(
            (isOpen ? "Close " : "Edit ") + words.getFirst(),
            isOpen ? Feather.CHEVRON_UP : Feather.EDIT_2,
            () -> toggle(index));
    Button away =
        Nodes.iconButton("Remove " + words.getFirst(), Feather.TRASH_2, () -> remove.accept(index));
    grid.add(Nodes.row(0, edit, away), heads.size(), at + 1);
    if (isOpen) {
      openForm.ifPresent(fields -> {
        fields.show().accept(record);
        place(fields.node(), at + 2);
      });
    }
  }

  /// Puts the fields under their row without taking them out of the scene, so that the one being
  /// typed into keeps the focus.
  private void place(Node fields, int at) {
    if (!grid.getChildren().contains(fields)) {
      fields.getStyleClass().add("ow-record-form");
      grid.getChildren().add(fields);
    }
    GridPane.setConstraints(fields, 0, at, heads.size() + 1, 1);
  }
}
