package offerwright.app;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import offerwright.files.AtomicFile;
import offerwright.ui.shell.Preferences;
import offerwright.ui.theme.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the window remembers, in a properties file. Read leniently (a damaged value is its
/// default), written atomically on [#save].
final class SettingsFile implements Preferences {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
  private static final int RECENT = 8;

  private final Path file;
  private final Properties values = new Properties();

  SettingsFile(Path folder) {
    file = folder.resolve("settings.properties");
    if (Files.isReadable(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        values.load(reader);
      } catch (IOException | IllegalArgumentException unreadable) {
        LOG.warn("Settings could not be read and start from their defaults", unreadable);
      }
    }
  }

  @Override
  public Theme theme() {
    try {
      return Theme.valueOf(values.getProperty("theme", "SYSTEM"));
    } catch (IllegalArgumentException unknown) {
      return Theme.SYSTEM;
    }
  }

  @Override
  public void setTheme(Theme theme) {
    values.setProperty("theme", theme.name());
    save();
  }

  @Override
  public List<Path> recent() {
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < RECENT; i++) {
      String path = values.getProperty("recent." + i, "");
      if (!path.isBlank()) {
        try {
          paths.add(Path.of(path));
        } catch (InvalidPathException foreign) {
          LOG.debug("A recent workspace is not a path here: {}", path);
        }
      }
    }
    return paths;
  }

  @Override
  public void addRecent(Path workspace) {
    List<Path> paths = new ArrayList<>(recent());
    paths.remove(workspace.toAbsolutePath());
    paths.addFirst(workspace.toAbsolutePath());
    setRecent(paths);
  }

  @Override
  public void removeRecent(Path workspace) {
    List<Path> paths = new ArrayList<>(recent());
    paths.remove(workspace.toAbsolutePath());
    setRecent(paths);
  }

  private void setRecent(List<Path> paths) {
    for (int i = 0; i < RECENT; i++) {
      values.setProperty("recent." + i, i < paths.size() ? paths.get(i).toString() : "");
    }
    save();
  }

  @Override
  public double number(String key, double otherwise) {
    try {
      return Double.parseDouble(values.getProperty(key, String.valueOf(otherwise)));
    } catch (NumberFormatException damaged) {
      return otherwise;
    }
  }

  @Override
  public void setNumber(String key, double value) {
    values.setProperty(key, String.format(Locale.ROOT, "%.4f", value));
  }

  /// Writes the file; a failure is logged, because losing a divider's place must not stop anybody.
  void save() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      StringWriter text = new StringWriter();
      values.store(text, "Offerwright");
      AtomicFile.write(
          file, true, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException unwritable) {
      LOG.warn("Settings could not be saved", unwritable);
    }
  }
}
