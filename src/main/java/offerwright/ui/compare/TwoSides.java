package offerwright.ui.compare;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Scrolling;

/// A picture and what belongs to it: side by side, the right side scrolling; in a narrow window one
/// under the other, scrolling together.
final class TwoSides extends StackPane {
  private static final double NARROW = 940;
  private static final double PICTURE = 330;

  private final Region left;
  private final Region right;
  private final double share;
  private final boolean fills;
  private boolean narrow;

  /// `share` is what the left side gets of the width, 0 to 1; the right side `fills` the height
  /// instead of scrolling, if it can be made as low as wanted.
  TwoSides(Region left, Region right, double share, boolean fills) {
    this.left = left;
    this.right = right;
    this.share = share;
    this.fills = fills;
    left.getStyleClass().add("ow-side-left");
    right.getStyleClass().add("ow-side-right");
    left.setMinWidth(0);
    right.setMinWidth(0);
    setMinSize(0, 0);
    widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
    arrange();
  }

  private void fit(double width) {
    if (width <= 0) {
      return;
    }
    if (width < NARROW != narrow) {
      narrow = width < NARROW;
      arrange();
    }
    setWidths();
  }

  private void arrange() {
    getChildren().clear();
    if (narrow) {
      left.setMinHeight(PICTURE);
      left.setPrefWidth(USE_COMPUTED_SIZE);
      left.setMaxWidth(Double.MAX_VALUE);
      getChildren().add(scroll(new VBox(left, right)));
    } else {
      left.setMinHeight(0);
      ScrollPane scroll = scroll(right);
      scroll.setFitToHeight(fills);
      scroll.getStyleClass().add("ow-side-scroll");
      HBox.setHgrow(scroll, Priority.ALWAYS);
      getChildren().add(new HBox(left, scroll));
    }
  }

  private static ScrollPane scroll(Region content) {
    ScrollPane scroll = Scrolling.down(content);
    scroll.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return scroll;
  }

  private void setWidths() {
    if (!narrow) {
      double width = Math.floor(getWidth() * share);
      left.setMinWidth(width);
      left.setPrefWidth(width);
      left.setMaxWidth(width);
    } else {
      left.setMinWidth(0);
    }
  }
}
