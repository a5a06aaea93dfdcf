package offerwright.ui.kit;

import javafx.scene.Node;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// Boxes that open beside what they explain.
public final class PopOvers {
  private PopOvers() {}

  /// A box with content and a title, not yet shown.
  public static PopOver of(String title, Node content, ArrowLocation arrow) {
    PopOver popOver = new PopOver(content);
    popOver.setTitle(title);
    popOver.setAnimated(false);
    popOver.setArrowLocation(arrow);
    return popOver;
  }
}
