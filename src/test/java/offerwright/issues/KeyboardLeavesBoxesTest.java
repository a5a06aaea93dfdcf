package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import offerwright.support.SmallCompany;
import offerwright.support.WindowSupport;
import offerwright.ui.kit.Modals;
import offerwright.ui.levels.LevelsScreen;
import offerwright.ui.settings.SettingsScreen;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/// Help stayed open on Escape when nothing in the window had the focus, and changing the screen by
/// key threw the focus to the workspace menu.
class KeyboardLeavesBoxesTest {
  @TempDir private Path folder;

  private WindowSupport window() {
    return WindowSupport.open(
        folder,
        SmallCompany.workspace(),
        Theme.LIGHT,
        1280,
        800,
        (bench, _) ->
            List.of(
                new ScreenDoor("levels", "Levels", Feather.LAYERS, () -> new LevelsScreen(bench)),
                new ScreenDoor(
                    "settings",
                    "Settings",
                    Feather.SLIDERS,
                    () -> new SettingsScreen(bench, _ -> {}))));
  }

  @Test
  void escapeClosesHelpAndTheFocusIsBackWhereItWas() {
    try (WindowSupport window = window()) {
      window.robot().clickOn("215,000").push(KeyCode.F1);
      assertThat(window.shell().modal().isDisplay()).isTrue();
      window.robot().push(KeyCode.ESCAPE);
      assertThat(window.shell().modal().isDisplay()).isFalse();
      assertThat(window.scene().getFocusOwner()).hasFieldOrPropertyWithValue("id", "ladder");
    }
  }

  @Test
  void theFocusFollowsToTheScreenInFront() {
    try (WindowSupport window = window()) {
      window.robot().clickOn("215,000").push(KeyCode.CONTROL, KeyCode.DIGIT2);
      assertThat(window.shell().frontId()).isEqualTo("settings");
      assertThat(
              Modals.isWithin(window.scene().getFocusOwner(), window.scene().lookup(".ow-window")))
          .isTrue();
      assertThat(window.scene().getFocusOwner())
          .isNotEqualTo(window.scene().lookup("#workspace-menu"));
      window.robot().push(KeyCode.F1).push(KeyCode.ESCAPE);
      assertThat(window.shell().modal().isDisplay()).isFalse();
    }
  }
}
