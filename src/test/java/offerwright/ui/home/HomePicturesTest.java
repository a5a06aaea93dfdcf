package offerwright.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.WindowSupport;
import offerwright.ui.shell.Screen;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/// Renders the screen for somebody to look at.
class HomePicturesTest {
  @TempDir private Path folder;

  @Test
  void sampleInBothLooksAndSizes() {
    Workspace sample = Samples.open("meridian-labs").value().orElseThrow();
    picture("home-light", sample, Theme.LIGHT, 1280, 800);
    picture("home-dark", sample, Theme.DARK, 1280, 800);
    picture("home-wide", sample, Theme.LIGHT, 1440, 900);
    picture("home-small", sample, Theme.LIGHT, 1024, 700);
    picture(
        "home-empty",
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
            (bench, actions) -> {
              bench.preferences().addRecent(folder.resolve("gone.mv.db"));
              return List.of(
                  new ScreenDoor(
                      "home", "Home", Feather.HOME, () -> new HomeScreen(bench, actions)),
                  new ScreenDoor("levels", "Levels", Feather.LAYERS, HomePicturesTest::nothing),
                  new ScreenDoor("offers", "Offers", Feather.EDIT_2, HomePicturesTest::nothing));
            })) {
      assertThat(window.picture(name)).isNotEmptyFile();
    }
  }

  private static Screen nothing() {
    Label content = new Label();
    return new Screen() {
      @Override
      public Label content() {
        return content;
      }

      @Override
      public String help() {
        return "";
      }
    };
  }
}
