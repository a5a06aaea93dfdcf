package offerwright.ui.compare;

import javafx.scene.Node;

/// The fields of one line of a list.
///
/// @param <D> what stands in the line
interface RowForm<D> {
  /// The fields.
  Node node();

  /// What stands in them.
  D draft();

  /// Puts the keyboard into the first of them.
  void focus();
}
