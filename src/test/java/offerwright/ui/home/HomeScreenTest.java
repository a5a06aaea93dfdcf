package offerwright.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import offerwright.files.json.Samples;
import offerwright.support.WindowSupport;
import offerwright.ui.shell.Screen;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

class HomeScreenTest {
  @TempDir private Path folder;
  private final List<String> visited = new ArrayList<>();

  @Test
  void doorsAndLinesLeadToTheirPlaces() {
    try (WindowSupport window = open()) {
      assertThat(window.robot().lookup("#attention").queryAs(ListView.class).getItems().size())
          .isPositive();
      window.robot().clickOn(window.robot().lookup("Open offer").<Node>query());
      assertThat(visited).last().asString().startsWith("offers ");
      String offer = visited.getLast().substring("offers ".length());
      assertThat(window.workspace().offer(offer)).isPresent();

      window.run(() -> window.shell().show("home"));
      window.robot().clickOn("Open levels");
      assertThat(visited).last().isEqualTo("levels");

      window.run(() -> window.shell().show("home"));
      window.robot().press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
      assertThat(visited).last().isEqualTo("offers new");
    }
  }

  @Test
  void aRecentWorkspaceWhoseFileIsGoneSaysSoAndCanBeTakenOff() {
    try (WindowSupport window = open()) {
      assertThat(window.robot().lookup("file is missing ·").queryLabeled().isVisible()).isTrue();

      window
          .robot()
          .clickOn(
              window
                  .robot()
                  .lookup(node -> "Take gone off the list".equals(node.getAccessibleText()))
                  .queryButton());

      assertThat(window.bench().preferences().recent()).isEmpty();
      assertThat(window.robot().lookup("file is missing ·").tryQuery()).isEmpty();
    }
  }

  private WindowSupport open() {
    return WindowSupport.open(
        folder,
        Samples.open("tiny").value().orElseThrow(),
        Theme.LIGHT,
        1280,
        800,
        (bench, actions) -> {
          bench.preferences().addRecent(folder.resolve("gone.mv.db"));
          return List.of(
              new ScreenDoor("home", "Home", Feather.HOME, () -> new HomeScreen(bench, actions)),
              new ScreenDoor("levels", "Levels", Feather.LAYERS, () -> new Visited("levels")),
              new ScreenDoor("offers", "Offers", Feather.EDIT_2, () -> new Visited("offers")));
        });
  }

  /// A screen that only remembers being shown.
  private final class Visited implements Screen {
    private final String id;
    private final Label content = new Label();

    Visited(String id) {
      this.id = id;
    }

    @Override
    public Node content() {
      return content;
    }

    @Override
    public void shown() {
      visited.add(id);
    }

    @Override
    public void open(String target) {
      visited.add(id + " " + target);
    }

    @Override
    public String help() {
      return "";
    }
  }
}
