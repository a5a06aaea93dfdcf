package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import offerwright.domain.plan.ValueCase;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.WindowSupport;
import offerwright.ui.shell.Command;
import offerwright.ui.shell.Screen;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.text.Formats;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

class EvidencePanelTest {
  @TempDir Path folder;

  private static WindowSupport open(Path folder, Workspace sample, Theme theme, ValueCase value) {
    return WindowSupport.open(
        folder,
        sample,
        theme,
        1280,
        800,
        (_, _) ->
            List.of(new ScreenDoor("evidence", "Evidence", Feather.ACTIVITY, () -> screen(value))));
  }

  private static Screen screen(ValueCase value) {
    EvidencePanel panel = new EvidencePanel(new Formats(Locale.US));
    panel.show(value);
    StackPane page = new StackPane(panel);
    page.getStyleClass().add("ow-card");
    return new Screen() {
      @Override
      public Node content() {
        return page;
      }

      @Override
      public List<Command> commands() {
        return List.of();
      }

      @Override
      public String help() {
        return "";
      }
    };
  }

  @Test
  void theClaimStandsBesideTheTrials() {
    Workspace sample = Samples.open("meridian-labs").value().orElseThrow();
    ValueCase value = sample.plan().scenarios().getFirst().value().withClaim(20);
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      try (WindowSupport window = open(folder, sample, theme, value)) {
        assertThat(window.robot().lookup("#claim-needed").queryAs(Label.class).getText())
            .isEqualTo("94.7 %");
        assertThat(window.robot().lookup("#claim-whole").queryAs(Label.class).getText())
            .isEqualTo("1.50×");
        assertThat(window.robot().lookup("METR 2025").tryQuery()).isPresent();
        assertThat(window.picture("evidence-" + (theme == Theme.LIGHT ? "light" : "dark")))
            .isNotEmptyFile();
      }
    }
  }
}
