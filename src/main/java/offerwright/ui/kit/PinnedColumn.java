package offerwright.ui.kit;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.NestedTableColumnHeader;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.TableHeaderRow;

/// Keeps the first column of a table in place while the others scroll sideways under it. Rows must
/// not have a fixed height, or the table drops cells that have left its sight.
public final class PinnedColumn {
  private static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");
  private static final String STYLE = "ow-pinned";

  private final TableView<?> table;
  private final DoubleProperty scrolled = new SimpleDoubleProperty(this, "scrolled");

  private PinnedColumn(TableView<?> table) {
    this.table = table;
  }

  /// Pins the first column, whichever it is; its cells must be given to [#pin(TableCell)].
  public static PinnedColumn of(TableView<?> table) {
    PinnedColumn pinned = new PinnedColumn(table);
    table
        .skinProperty()
        .addListener((_, _, skin) -> {
          if (skin != null) {
            pinned.follow();
          }
        });
    pinned.scrolled.addListener(
        (_, _, by) -> table.pseudoClassStateChanged(SCROLLED, by.doubleValue() > 0));
    return pinned;
  }

  /// A cell of the first column.
  public void pin(TableCell<?, ?> cell) {
    hold(cell);
  }

  private void follow() {
    bar().ifPresent(bar -> scrolled.bind(bar.valueProperty()));
    if (table.lookup("TableHeaderRow") instanceof TableHeaderRow header) {
      NestedTableColumnHeader root = header.getRootHeader();
      root.getColumnHeaders()
          .addListener((javafx.collections.ListChangeListener<TableColumnHeader>) _ -> hold(root));
      hold(root);
    }
  }

  private void hold(NestedTableColumnHeader root) {
    for (TableColumnHeader header : root.getColumnHeaders()) {
      if (header.getTableColumn() != null
          && header.getTableColumn().equals(table.getColumns().getFirst())) {
        hold((Node) header);
      }
    }
  }

  private void hold(Node node) {
    node.translateXProperty().bind(scrolled);
    node.setViewOrder(-1);
    if (!node.getStyleClass().contains(STYLE)) {
      node.getStyleClass().add(STYLE);
    }
  }

  private Optional<ScrollBar> bar() {
    return table.lookupAll(".scroll-bar").stream()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
        .findFirst();
  }
}
