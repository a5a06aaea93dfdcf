package offerwright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import offerwright.ui.theme.Theme;

/// What the window remembers between runs. Saved by `app`.
public interface Preferences {
  /// The chosen look.
  Theme theme();

  /// Remembers the look.
  void setTheme(Theme theme);

  /// Workspaces opened lately, newest first.
  List<Path> recent();

  /// Puts a workspace in front of that list.
  void addRecent(Path workspace);

  /// Removes a workspace from that list.
  void removeRecent(Path workspace);

  /// A remembered number, such as the place of a divider.
  double number(String key, double otherwise);

  /// Remembers a number.
  void setNumber(String key, double value);
}
