package offerwright.ui.shell;

import java.util.List;
import javafx.scene.Node;

/// One screen. Built on the first visit, kept until the window closes.
public interface Screen {
  /// What is shown; the same node every time.
  Node content();

  /// Called each time the screen comes to the front.
  default void shown() {}

  /// Shows one thing on the screen, named by its key; example: the offer `S-104`.
  default void open(String target) {}

  /// Commands offered in the palette and by key while the screen is in front.
  default List<Command> commands() {
    return List.of();
  }

  /// What the screen is for and how to use it, in a few short lines; shown by F1.
  String help();
}
