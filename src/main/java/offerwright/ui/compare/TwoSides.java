package offerwright.ui.compare;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Scrolling;

/// A picture and what belongs to it: side by side, the right side scrolling; in a narrow window one
/// under the other, scrolling together. The foot never scrolls away.
final class TwoSides extends StackPane {
  private static final double NARROW = 940;
  private static final double PICTURE = 330;

  private final Region left;
  private final Region right;
  private final Region foot;
  private final double share;
  private final boolean fills;
  private boolean narrow;

  /// `share` is what the left side gets of the width, 0 to 1; the right side `fills` the height
  /// instead of scrolling, if it can be made as low as wanted.
  TwoSides(Region left, Region right, Region foot, double share, boolean fills) {
    this.left = left;
    this.right = right;
    this.foot = foot;
    this.share = share;
    this.fills = fills;
    left.getStyleClass().add("ow-side-left");
    right.getStyleClass().add("ow-side-right");
    foot.getStyleClass().add("ow-side-foot");
    foot.setMinHeight(USE_PREF_SIZE);
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
      getChildren().add(over(scroll(new VBox(left, right))));
    } else {
      left.setMinHeight(0);
      ScrollPane scroll = scroll(right);
      scroll.setFitToHeight(fills);
      VBox side = over(scroll);
      side.getStyleClass().add("ow-side-line");
      HBox.setHgrow(side, Priority.ALWAYS);
      getChildren().add(new HBox(left, side));
    }
  }

  /// What scrolls over the foot.
  private VBox over(ScrollPane scroll) {
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox box = new VBox(scroll, foot);
    box.setMinSize(0, 0);
    return box;
  }

  private static ScrollPane scroll(Region content) {
    ScrollPane scroll = Scrolling.down(content);
    scroll.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return scroll;
  }

  private void setWidths() {
    if (narrow) {
      left.setMinWidth(0);
    } else {
      double width = Math.floor(getWidth() * share);
      left.setMinWidth(width);
      left.setPrefWidth(width);
      left.setMaxWidth(width);
    }
  }
}
