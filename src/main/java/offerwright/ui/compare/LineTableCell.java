package offerwright.ui.compare;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A figure of the table; its look is a pseudo-class, what a glance leaves out a tooltip.
final class LineTableCell extends TableCell<LineRow, LineText> {
  private static final double WIDEST = 360;

  private final Tooltip more = new Tooltip();

  /// `first` has the border that parts offers from differences.
  LineTableCell(boolean first) {
    getStyleClass().addAll("ow-policies-cell", "ow-number", "ow-compare-cell");
    if (first) {
      getStyleClass().add("ow-compare-against");
    }
    more.setWrapText(true);
    more.setMaxWidth(WIDEST);
  }

  @Override
  protected void updateItem(@Nullable LineText shown, boolean empty) {
    super.updateItem(shown, empty);
    LineText text = empty || shown == null ? LineText.EMPTY : shown;
    setText(text.text());
    more.setText(text.more());
    setTooltip(text.more().isEmpty() ? null : more);
    for (LineText.Look look : LineText.Look.values()) {
      pseudoClassStateChanged(
          PseudoClass.getPseudoClass(look.name().toLowerCase(Locale.ROOT)), look == text.look());
    }
  }
}
