package offerwright.ui.kit;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Rows of a name at the left and a figure at the right.
public final class KeyValues extends GridPane {
  private int rows;

  /// An empty list.
  public KeyValues() {
    setHgap(8);
    setVgap(4);
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.SOMETIMES);
    ColumnConstraints figures = new ColumnConstraints();
    figures.setHgrow(Priority.ALWAYS);
    figures.setHalignment(HPos.RIGHT);
    getColumnConstraints().addAll(names, figures);
  }

  /// Adds a row with a figure that will be set later; returns its label.
  public Label add(String name) {
    Label figure = Nodes.label("", "ow-text");
    add(name, figure);
    return figure;
  }

  /// Adds a row with any node at the right.
  public void add(String name, Node figure) {
    Label label = Nodes.label(name, "ow-muted");
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(figure);
    addRow(rows++, label, figure);
    setHalignment(figure, HPos.RIGHT);
  }
}
