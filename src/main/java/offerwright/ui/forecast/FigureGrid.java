package offerwright.ui.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// A table to read: names at the left, figures at the right of their columns, a line under each
/// row.
final class FigureGrid extends GridPane {
  private final Formats formats;
  private final List<List<String>> words = new ArrayList<>();

  /// A table with a heading for each column.
  FigureGrid(Formats formats, List<String> heads) {
    this.formats = formats;
    getStyleClass().add("ow-figures");
    setMinWidth(0);
    for (int i = 0; i < heads.size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
      column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
      getColumnConstraints().add(column);
    }
    row(heads, "ow-figure-head", Nodes.label("", "ow-caption"));
  }

  /// A row with the name of what it shows first; `style` is empty, `ow-figure-total` or
  /// `ow-figure-part`.
  void row(List<String> cells, String style) {
    row(cells, style, new Label());
  }

  /// The same with a mark before the name.
  void row(List<String> cells, String style, Node mark) {
    int at = words.size();
    words.add(List.copyOf(cells));
    for (int i = 0; i < cells.size(); i++) {
      Label label = Nodes.label(cells.get(i), at == 0 ? "ow-caption" : "ow-text");
      label.getStyleClass().add("ow-figure");
      label.setMaxWidth(Double.MAX_VALUE);
      if (!style.isEmpty()) {
        label.getStyleClass().add(style);
      }
      if (i == 0) {
        label.setMinWidth(0);
        label.getStyleClass().add("ow-figure-name");
        label.setTooltip(new Tooltip(cells.get(i)));
        if (!(mark instanceof Label)) {
          label.setGraphic(framed(mark));
        }
      } else {
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("ow-number");
      }
      add(label, i, at);
    }
  }

  /// A heading across all columns for the rows under it.
  void heading(String title) {
    int at = words.size();
    words.add(List.of(title));
    Label label = Nodes.label(title, "ow-caption", "ow-figure", "ow-figure-group");
    label.setMaxWidth(Double.MAX_VALUE);
    add(label, 0, at, getColumnConstraints().size(), 1);
  }

  private static Node framed(Node mark) {
    if (mark instanceof Region region && region.getStyleClass().isEmpty()) {
      region.getStyleClass().add("ow-swatch");
    }
    return mark;
  }

  /// Everything in it, to be copied: bare numbers as plain ones.
  TableText table() {
    int columns = getColumnConstraints().size();
    return new TableText(
        words.getFirst(), words.stream().skip(1).map(row -> plain(row, columns)).toList());
  }

  private List<String> plain(List<String> row, int columns) {
    List<String> cells = new ArrayList<>(row.stream().map(this::plain).toList());
    while (cells.size() < columns) {
      cells.add("");
    }
    return cells;
  }

  private String plain(String word) {
    return formats.parse(word.replace('\u2212', '-')).map(BigDecimal::toPlainString).orElse(word);
  }
}
