package offerwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.WindowSupport;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/// Renders the pages for somebody to look at.
class SettingsPicturesTest {
  @TempDir private Path folder;

  @Test
  void everyPageInBothLooks() {
    Workspace sample = Samples.open("meridian-labs").value().orElseThrow();
    pictures(
        "light",
        sample,
        Theme.LIGHT,
        1280,
        800,
        List.of(
            "company",
            "desk",
            "guardrails",
            "valuation",
            "prices",
            "software",
            "rates",
            "limits",
            "places",
            "appearance"));
    pictures("dark", sample, Theme.DARK, 1280, 800, List.of("valuation", "prices", "software"));
    pictures("small", sample, Theme.LIGHT, 1024, 700, List.of("company", "prices"));
  }

  private void pictures(
      String look, Workspace content, Theme theme, int width, int height, List<String> pages) {
    try (WindowSupport window =
        WindowSupport.open(
            folder,
            content,
            theme,
            width,
            height,
            (bench, _) ->
                List.of(
                    new ScreenDoor(
                        "settings",
                        "Settings",
                        Feather.SLIDERS,
                        () -> new SettingsScreen(bench, _ -> {}))))) {
      for (String page : pages) {
        window.run(() -> window.shell().show("settings", page));
        assertThat(window.picture("settings-" + page + "-" + look)).isNotEmptyFile();
      }
    }
  }
}
