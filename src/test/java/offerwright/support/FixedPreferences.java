package offerwright.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offerwright.ui.shell.Preferences;
import offerwright.ui.theme.Theme;

/// Preferences that live as long as a test.
public final class FixedPreferences implements Preferences {
  private final List<Path> recent = new ArrayList<>();
  private final Map<String, Double> numbers = new HashMap<>();
  private Theme theme;

  /// Starts with a look.
  public FixedPreferences(Theme theme) {
    this.theme = theme;
  }

  @Override
  public Theme theme() {
    return theme;
  }

  @Override
  public void setTheme(Theme changed) {
    theme = changed;
  }

  @Override
  public List<Path> recent() {
    return List.copyOf(recent);
  }

  @Override
  public void addRecent(Path workspace) {
    recent.remove(workspace);
    recent.addFirst(workspace);
  }

  @Override
  public void removeRecent(Path workspace) {
    recent.remove(workspace);
  }

  @Override
  public double number(String key, double otherwise) {
    return numbers.getOrDefault(key, otherwise);
  }

  @Override
  public void setNumber(String key, double value) {
    numbers.put(key, value);
  }
}
