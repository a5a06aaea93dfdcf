package offerwright.ui.policies;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/// Columns of a table to read: words at the left, figures at the right, defaults quieter than what
/// was entered; each is sorted by what it means.
final class ReadColumn {
  private ReadColumn() {}

  /// Words.
  static <T> TableColumn<T, Cell> words(String title, double width, Function<T, String> word) {
    return column(
        title,
        "",
        width,
        true,
        line -> {
          String text = word.apply(line);
          return new Cell(text, Double.NaN, text, text, false);
        });
  }

  /// Figures; `more` says what the heading leaves out.
  static <T> TableColumn<T, Cell> figures(
      String title, String more, double width, Function<T, Cell> cell) {
    return column(title, more, width, false, cell);
  }

  private static <T> TableColumn<T, Cell> column(
      String title, String more, double width, boolean isText, Function<T, Cell> cell) {
    TableColumn<T, Cell> column = new TableColumn<>(title);
    column.getStyleClass().add(isText ? "ow-left" : "ow-right");
    column.setReorderable(false);
    column.setMinWidth(isText ? Math.min(width, 56) : width);
    column.setPrefWidth(width);
    if (!more.isEmpty()) {
      Label heading = new Label(title);
      heading.setTooltip(new Tooltip(more));
      heading.setAccessibleHelp(more);
      column.setText("");
      column.setGraphic(heading);
    }
    column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(cell.apply(line.getValue())));
    column.setCellFactory(_ -> new GlanceCell<>("ow-ladder-cell", isText));
    return column;
  }
}
