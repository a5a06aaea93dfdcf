package offerwright.ui.levels;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A row of the grid. It stays the same object while its level changes, so that neither focus nor a
/// cell being edited is lost.
final class LevelRow {
  private final String id;
  private final ObjectProperty<LevelView> shown;

  LevelRow(LevelView view) {
    id = view.level().id();
    shown = new SimpleObjectProperty<>(view);
  }

  /// Key of the level.
  String id() {
    return id;
  }

  ObjectProperty<LevelView> shown() {
    return shown;
  }

  LevelView view() {
    return shown.get();
  }
}
