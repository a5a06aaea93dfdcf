package offerwright.ui.forecast;

import java.util.Optional;
import javafx.scene.Node;

/// A part of the answer's side of the screen.
interface Part {
  /// What is shown; the same node every time.
  Node node();

  /// What stands beside the tabs while the part is in front: a choice between its views.
  default Optional<Node> choice() {
    return Optional.empty();
  }

  /// Shows an answer. Called for parts in front only.
  void show(Answer answer);
}
