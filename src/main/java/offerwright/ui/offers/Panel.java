package offerwright.ui.offers;

import javafx.scene.Node;

/// A part of the screen that shows the offer in front.
interface Panel {
  /// What is shown; the same node every time.
  Node node();

  /// Shows the offer as it is now.
  void show(Shown shown);

  /// Drops what was typed and is not valid, because another offer comes to the front.
  default void forget() {}
}
