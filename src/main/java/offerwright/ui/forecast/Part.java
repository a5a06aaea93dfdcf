package offerwright.ui.forecast;

import javafx.scene.Node;

/// A part of the answer's side of the screen.
interface Part {
  /// What is shown; the same node every time.
  Node node();

  /// Shows an answer. Called for parts in front only.
  void show(Answer answer);
}
