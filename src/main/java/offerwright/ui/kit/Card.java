package offerwright.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A bordered box with a title row and a body.
public final class Card extends VBox {
  private final Label note = Nodes.label("", "ow-caption");

  /// A card whose title row holds a leading mark (a swatch or an icon), the title, and a note at
  /// the right.
  public Card(Node mark, String title, String note, Node... body) {
    getStyleClass().add("ow-card");
    this.note.setText(note);
    HBox head = Nodes.row(8, mark, heading(title), Nodes.spring(), this.note);
    head.getStyleClass().add("ow-card-head");
    getChildren().add(head);
    getChildren().addAll(body);
  }

  /// A card with a plain title.
  public Card(String title, Node... body) {
    getStyleClass().add("ow-card");
    HBox head = Nodes.row(8, heading(title), Nodes.spring(), note);
    head.getStyleClass().add("ow-card-head");
    getChildren().add(head);
    getChildren().addAll(body);
  }

  private static Label heading(String title) {
    Label heading = Nodes.label(title, "ow-title-4");
    heading.setMinWidth(USE_PREF_SIZE);
    return heading;
  }

  /// Changes the note at the right of the title.
  public void setNote(String text) {
    note.setText(text);
  }
}
