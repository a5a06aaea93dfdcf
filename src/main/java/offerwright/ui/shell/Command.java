package offerwright.ui.shell;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Something a person can do by name or key.
///
/// @param title as listed in the palette; example: "New offer"
/// @param detail a few words beside it; may be empty
/// @param keys key combination; empty = palette only
/// @param run does it, on the JavaFX thread
public record Command(String title, String detail, Optional<KeyCombination> keys, Runnable run) {
  /// A command without keys.
  public static Command of(String title, String detail, Runnable run) {
    return new Command(title, detail, Optional.empty(), run);
  }

  /// A command with keys, as in "Shortcut+N".
  public static Command of(String title, String keys, String detail, Runnable run) {
    return new Command(title, detail, Optional.of(KeyCombination.valueOf(keys)), run);
  }
}
