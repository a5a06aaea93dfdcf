package offerwright.ui.offers;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import offerwright.files.text.Words;
import offerwright.ui.kit.Chip;
import offerwright.ui.kit.Nodes;
import org.jspecify.annotations.Nullable;

/// An offer in the list: key and state, role, and what counts in that state.
final class OfferCell extends ListCell<OfferLine> {
  private final Label id = Nodes.label("", "ow-strong");
  private final Label role = Nodes.label("", "ow-text");
  private final Label detail = Nodes.label("", "ow-caption");
  private final Chip chip = new Chip();
  private final VBox box = new VBox(2);

  OfferCell() {
    HBox head = Nodes.row(8, id, Nodes.spring(), chip);
    box.getChildren().addAll(head, role, detail);
    box.setMinWidth(0);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable OfferLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    id.setText(line.id());
    role.setText(line.role());
    detail.setText(line.detail());
    chip.set(Words.of(line.state()), TermWords.icon(line.state()), TermWords.tone(line.state()));
    setAccessibleText(
        line.id() + ", " + line.role() + ", " + Words.of(line.state()) + ", " + line.detail());
    setGraphic(box);
  }
}
