package offerwright.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A caption over a control, and under it room for what is wrong.
public final class FieldBox extends VBox {
  private final Label caption;

  /// A caption, the control and, for a [TypedField], its error sentence.
  public FieldBox(String caption, Node control) {
    super(4);
    getStyleClass().add("ow-field");
    this.caption = Nodes.label(caption, "ow-caption");
    this.caption.setLabelFor(control);
    getChildren().addAll(this.caption, control);
    if (control instanceof Control wide) {
      wide.setMaxWidth(Double.MAX_VALUE);
    }
    if (control instanceof TypedField<?> field) {
      getChildren().add(field.error());
    }
  }

  /// Another caption.
  public void setCaption(String text) {
    caption.setText(text);
  }
}
