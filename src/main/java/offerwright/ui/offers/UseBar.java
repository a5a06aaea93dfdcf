package offerwright.ui.offers;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import offerwright.domain.money.Percent;

/// A budget as an outlined bar of which the part expected to be used is hatched.
final class UseBar extends Pane {
  private final Region used = new Region();
  private double share;

  UseBar() {
    getStyleClass().add("ow-use-bar");
    used.getStyleClass().add("ow-part-tokens");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinHeight(10);
    setPrefHeight(10);
    setMaxHeight(10);
    getChildren().add(used);
  }

  void show(Percent utilisation) {
    share = utilisation.fraction();
    setAccessibleText(utilisation + " of the budget expected to be used");
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    used.resizeRelocate(0, 0, Math.rint(getWidth() * share), getHeight());
  }
}
