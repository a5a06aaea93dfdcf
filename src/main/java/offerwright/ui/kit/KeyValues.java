package offerwright.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// Rows of a name at the left and a figure at the right. A long figure wraps; names never do.
public final class KeyValues extends VBox {
  private final Map<Node, Label> names = new HashMap<>();

  /// An empty list.
  public KeyValues() {
    super(4);
  }

  /// Adds a row with a figure that will be set later; returns its label.
  public Label add(String name) {
    Label figure = Nodes.label("", "ow-text");
    figure.setWrapText(true);
    figure.setTextAlignment(TextAlignment.RIGHT);
    figure.setAlignment(Pos.TOP_RIGHT);
    figure.setMinHeight(USE_PREF_SIZE);
    add(name, figure);
    return figure;
  }

  /// Adds a row with any node at the right.
  public void add(String name, Node figure) {
    Label label = Nodes.label(name, "ow-muted");
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(figure);
    names.put(figure, label);
    HBox row = new HBox(8, label, Nodes.spring(), figure);
    row.setAlignment(Pos.TOP_LEFT);
    HBox.setHgrow(figure, Priority.SOMETIMES);
    getChildren().add(row);
  }

  /// Another name for a figure added before.
  public void rename(Node figure, String name) {
    nameOf(figure).setText(name);
  }

  /// Shows or hides the row of a figure.
  public void setShown(Node figure, boolean shown) {
    Nodes.setShown(nameOf(figure).getParent(), shown);
  }

  private Label nameOf(Node figure) {
    return Objects.requireNonNull(names.get(figure), "a figure of this list");
  }

  /// Shows a figure, or in italics why there is none.
  public static void set(Label figure, Optional<String> text, String whyNot) {
    figure.getStyleClass().removeAll("ow-not-known");
    figure.setText(text.orElse(whyNot));
    if (text.isEmpty()) {
      figure.getStyleClass().add("ow-not-known");
    }
  }
}
