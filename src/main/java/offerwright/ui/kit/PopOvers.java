package offerwright.ui.kit;

import javafx.scene.Node;
import offerwright.ui.theme.Theme;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// Boxes that open beside what they explain, in the colours and type of the window.
public final class PopOvers {
  private PopOvers() {}

  /// A box with content and a title, not yet shown.
  public static PopOver of(String title, Node content, ArrowLocation arrow) {
    PopOver popOver = new PopOver(content);
    popOver.setTitle(title);
    popOver.setAnimated(false);
    popOver.setArrowLocation(arrow);
    popOver.getRoot().getStylesheets().add(Theme.popOverSheet());
    return popOver;
  }
}
