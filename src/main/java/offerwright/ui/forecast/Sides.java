package offerwright.ui.forecast;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Nodes;

/// Two panes side by side that share the width and fill the height.
final class Sides extends GridPane {
  /// The left pane gets `leftShare` percent of the width.
  Sides(double leftShare, Region left, Region right) {
    getColumnConstraints().addAll(column(leftShare), column(100 - leftShare));
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    row.setMinHeight(0);
    getRowConstraints().add(row);
    left.setMinSize(0, 0);
    right.setMinSize(0, 0);
    right.getStyleClass().add("ow-plan-side");
    addRow(0, left, right);
    setMinSize(0, 0);
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setMinWidth(0);
    return column;
  }

  /// A pane without a title row.
  static VBox pane(Node body) {
    VBox pane = new VBox(body);
    VBox.setVgrow(body, Priority.ALWAYS);
    pane.getStyleClass().add("ow-plan-tab");
    return pane;
  }

  /// A pane with something under its body.
  static VBox pane(Node body, Node foot) {
    VBox pane = pane(body);
    pane.setSpacing(4);
    pane.getChildren().add(foot);
    return pane;
  }

  /// A pane with a title row and what grows under it.
  static VBox pane(String title, Label note, Node menu, Node body) {
    Label heading = Nodes.label(title, "ow-strong");
    heading.setMinWidth(USE_PREF_SIZE);
    note.setMinWidth(0);
    HBox head = Nodes.row(8, heading, note, Nodes.spring(), menu);
    head.setMinHeight(24);
    VBox pane = new VBox(4, head, body);
    VBox.setVgrow(body, Priority.ALWAYS);
    pane.getStyleClass().add("ow-plan-tab");
    return pane;
  }
}
