package offerwright.ui.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.WindowSupport;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/// Renders the screen for somebody to look at.
class LevelsPicturesTest {
  @TempDir private Path folder;

  @Test
  void sampleInBothLooksAndSizes() {
    Workspace sample = Samples.open("meridian-labs").value().orElseThrow();
    picture("levels-light", sample, Theme.LIGHT, 1280, 800);
    picture("levels-dark", sample, Theme.DARK, 1280, 800);
    picture("levels-wide", sample, Theme.LIGHT, 1440, 900);
    picture("levels-small", sample, Theme.LIGHT, 1024, 700);
    picture("levels-tiny", Samples.open("tiny").value().orElseThrow(), Theme.LIGHT, 1280, 800);
    picture(
        "levels-empty",
        EmptyWorkspace.named("New company", CurrencyCode.USD),
        Theme.LIGHT,
        1280,
        800);
  }

  private void picture(String name, Workspace content, Theme theme, int width, int height) {
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
                        "levels", "Levels", Feather.LAYERS, () -> new LevelsScreen(bench))))) {
      assertThat(window.picture(name)).isNotEmptyFile();
    }
  }
}
