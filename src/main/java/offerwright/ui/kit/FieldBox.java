package offerwright.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A caption over a control, and under it room for what is wrong.
public final class FieldBox extends VBox {
  /// A caption, the control and, for a [NumberField], its error sentence.
  public FieldBox(String caption, Node control) {
    super(4);
    getStyleClass().add("ow-field");
    Label label = Nodes.label(caption, "ow-caption");
    label.setLabelFor(control);
    getChildren().addAll(label, control);
    if (control instanceof Control wide) {
      wide.setMaxWidth(Double.MAX_VALUE);
    }
    if (control instanceof NumberField field) {
      getChildren().add(field.error());
    }
  }
}
