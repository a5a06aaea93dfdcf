package offerwright.ui.compare;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// Fields of one line side by side, as many as fit, with a cross that takes the line away.
final class RowFields {
  private static final double CAPTION = 20;

  private RowFields() {}

  /// `what` names the line for who cannot see the cross.
  static Node line(String what, double least, Runnable remove, FieldBox... boxes) {
    Columns columns = new Columns(least, boxes.length, 8, false, boxes);
    columns.setMinWidth(0);
    HBox.setHgrow(columns, Priority.ALWAYS);
    Button cross = Nodes.iconButton("Remove " + what, Feather.X, remove);
    HBox.setMargin(cross, new Insets(CAPTION, 0, 0, 0));
    HBox row = new HBox(4, columns, cross);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  /// The same in a box of its own, for lines that break.
  static Node boxed(String what, double least, int most, Runnable remove, FieldBox... boxes) {
    Columns columns = new Columns(least, most, 8, false, boxes);
    columns.setMinWidth(0);
    HBox.setHgrow(columns, Priority.ALWAYS);
    Button cross = Nodes.iconButton("Remove " + what, Feather.X, remove);
    HBox row = new HBox(4, columns, cross);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("ow-inset");
    return row;
  }
}
