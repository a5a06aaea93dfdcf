package offerwright.ui.policies;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell of a table with what a glance leaves out behind it; what is less than a figure is quiet.
final class GlanceCell<T> extends TableCell<T, Cell> {
  private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
  private static final double WIDEST = 360;

  private final Tooltip more = new Tooltip();

  /// Words stand at the left, figures at the right.
  GlanceCell(String style, boolean isText) {
    getStyleClass().addAll(style, isText ? "ow-left" : "ow-number");
    more.setWrapText(true);
    more.setMaxWidth(WIDEST);
  }

  @Override
  protected void updateItem(@Nullable Cell cell, boolean empty) {
    super.updateItem(cell, empty);
    if (empty || cell == null) {
      setText("");
      setTooltip(null);
      pseudoClassStateChanged(QUIET, false);
      return;
    }
    setText(cell.text());
    more.setText(cell.more());
    setTooltip(cell.more().isEmpty() ? null : more);
    pseudoClassStateChanged(QUIET, cell.quiet());
  }
}
