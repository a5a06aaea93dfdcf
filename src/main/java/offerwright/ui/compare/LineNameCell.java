package offerwright.ui.compare;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import offerwright.ui.kit.Nodes;
import org.jspecify.annotations.Nullable;

/// The name of a row with the swatch of its part, and behind it in grey where an assumption comes
/// from.
final class LineNameCell extends TableCell<LineRow, LineRow> {
  private final Tooltip whole = new Tooltip();

  LineNameCell() {
    getStyleClass().addAll("ow-policies-cell", "ow-left", "ow-compare-name");
    whole.setWrapText(true);
    whole.setMaxWidth(360);
  }

  @Override
  protected void updateItem(@Nullable LineRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    if (empty || row == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    boolean strong = row.kind() == LineRow.Kind.TOTAL || row.kind() == LineRow.Kind.HEADING;
    Label name = Nodes.label(row.name(), strong ? "ow-strong" : "ow-text");
    HBox line = Nodes.row(8);
    row.part().ifPresent(part -> line.getChildren().add(Nodes.swatch(part)));
    line.getChildren().add(name);
    if (!row.more().isEmpty()) {
      name.setMinWidth(Region.USE_PREF_SIZE);
      Label more = Nodes.label(row.more(), "ow-caption");
      more.setMinWidth(0);
      line.getChildren().add(more);
    }
    setGraphic(line);
    whole.setText(row.more().isEmpty() ? row.name() : row.name() + "\n" + row.more());
    setTooltip(whole);
    setAccessibleText(row.name());
  }
}
