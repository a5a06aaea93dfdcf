package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import offerwright.support.SmallCompany;
import offerwright.support.WindowSupport;
import offerwright.ui.levels.LevelsScreen;
import offerwright.ui.settings.SettingsScreen;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/// On the first visit the row of group headings over the ladder was blank and the table higher than
/// its rows, until the screen was left and opened again.
class GroupHeadingsBlankTest {
  @TempDir private Path folder;

  @Test
  void groupHeadingsStandOverTheLadderAtOnce() {
    try (WindowSupport window =
        WindowSupport.open(
            folder,
            SmallCompany.workspace(),
            Theme.LIGHT,
            1280,
            800,
            (bench, _) ->
                List.of(
                    new ScreenDoor(
                        "settings",
                        "Settings",
                        Feather.SLIDERS,
                        () -> new SettingsScreen(bench, _ -> {})),
                    new ScreenDoor(
                        "levels", "Levels", Feather.LAYERS, () -> new LevelsScreen(bench))))) {
      window.run(() -> {
        window.shell().show("levels");
        window.shell().applyCss();
        window.shell().layout();
        window.scene().snapshot(null);
        TableView<?> ladder = (TableView<?>) window.scene().lookup("#ladder");
        List<Label> headings =
            ladder.lookupAll(".column-header .label").stream()
                .map(Label.class::cast)
                .filter(label -> label.getText().startsWith("Base band"))
                .toList();
        assertThat(headings)
            .hasSize(1)
            .allSatisfy(heading -> assertThat(heading.getSkin()).isNotNull())
            .allSatisfy(heading -> assertThat(heading.getHeight()).isGreaterThan(16));
        double header = ladder.lookup(".column-header-background").getLayoutBounds().getHeight();
        assertThat(ladder.getHeight())
            .isBetween(
                header + 32 * ladder.getItems().size(), header + 32 * ladder.getItems().size() + 3);
      });
    }
  }
}
