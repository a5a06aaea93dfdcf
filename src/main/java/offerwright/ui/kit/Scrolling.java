package offerwright.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Panes that scroll when what is in them is too high, or too wide.
public final class Scrolling {
  private Scrolling() {}

  /// Down only; the content takes the width.
  public static ScrollPane down(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinSize(0, 0);
    return scroll;
  }

  /// Down and across.
  public static ScrollPane both(Node content) {
    ScrollPane scroll = down(content);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
    return scroll;
  }
}
