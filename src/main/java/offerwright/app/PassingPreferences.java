package offerwright.app;

import java.nio.file.Path;
import java.util.List;
import offerwright.ui.shell.Preferences;
import offerwright.ui.theme.Theme;

/// Preferences of a window nobody sits at: one look, and nothing is remembered.
record PassingPreferences(Theme theme) implements Preferences {
  @Override
  public void setTheme(Theme changed) {}

  @Override
  public List<Path> recent() {
    return List.of();
  }

  @Override
  public void addRecent(Path workspace) {}

  @Override
  public void removeRecent(Path workspace) {}

  @Override
  public double number(String key, double otherwise) {
    return otherwise;
  }

  @Override
  public void setNumber(String key, double value) {}
}
