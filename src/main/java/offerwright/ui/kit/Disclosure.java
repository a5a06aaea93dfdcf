package offerwright.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Details that open under a line: a title with an arrow, what they say in short, and on a click or
/// the space bar all of it.
public final class Disclosure extends VBox {
  private final ToggleButton head;
  private final Label summary = Nodes.label("", "ow-caption");

  /// Closed details.
  public Disclosure(String title, Node... details) {
    super(8);
    getStyleClass().add("ow-disclosure");
    FontIcon arrow = Nodes.icon(Feather.CHEVRON_RIGHT);
    head = new ToggleButton();
    head.getStyleClass().setAll("ow-disclosure-head");
    head.setAccessibleText(title);
    head.setMaxWidth(Double.MAX_VALUE);
    Label name = Nodes.label(title, "ow-text");
    name.setMinWidth(USE_PREF_SIZE);
    head.setGraphic(Nodes.row(4, arrow, name, Nodes.spring(), summary));
    VBox body = new VBox(8, details);
    body.setFillWidth(true);
    body.setManaged(false);
    body.setVisible(false);
    head.selectedProperty()
        .addListener((_, _, open) -> {
          arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
          body.setManaged(open);
          body.setVisible(open);
        });
    getChildren().addAll(head, body);
  }

  /// Opens or closes the details.
  public void setOpen(boolean open) {
    head.setSelected(open);
  }

  /// What the details say in short, at the right of the title.
  public void setSummary(String text) {
    summary.setText(text);
  }
}
