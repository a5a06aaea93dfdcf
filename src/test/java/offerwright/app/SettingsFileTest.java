package offerwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window remembers survives a restart, and damage costs only the damaged value.
class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void everythingIsRememberedByTheNextWindow() {
    SettingsFile first = new SettingsFile(folder);
    first.setTheme(Theme.DARK);
    first.addRecent(folder.resolve("a.mv.db"));
    first.addRecent(folder.resolve("b.mv.db"));
    first.addRecent(folder.resolve("a.mv.db"));
    first.setNumber("window.width", 1200);
    first.save();
    SettingsFile next = new SettingsFile(folder);
    assertThat(next.theme()).isEqualTo(Theme.DARK);
    assertThat(next.recent())
        .containsExactly(
            folder.resolve("a.mv.db").toAbsolutePath(), folder.resolve("b.mv.db").toAbsolutePath());
    assertThat(next.number("window.width", 1)).isEqualTo(1200);
  }

  @Test
  void onlyTheEightNewestAreKept() {
    SettingsFile settings = new SettingsFile(folder);
    for (int i = 0; i < 12; i++) {
      settings.addRecent(folder.resolve(i + ".mv.db"));
    }
    assertThat(settings.recent())
        .hasSize(8)
        .first()
        .isEqualTo(folder.resolve("11.mv.db").toAbsolutePath());
    settings.removeRecent(folder.resolve("11.mv.db"));
    assertThat(settings.recent())
        .hasSize(7)
        .first()
        .isEqualTo(folder.resolve("10.mv.db").toAbsolutePath());
  }

  @Test
  void damagedValuesAreTheirDefaults() throws IOException {
    Files.writeString(
        folder.resolve("settings.properties"),
        "theme=MAUVE\nwindow.width=wide\nrecent.0=\n\\uZZZZ");
    SettingsFile settings = new SettingsFile(folder);
    assertThat(settings.theme()).isEqualTo(Theme.SYSTEM);
    assertThat(settings.number("window.width", 1440)).isEqualTo(1440);
    assertThat(settings.recent()).isEmpty();
  }
}
