package offerwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.WindowSupport;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/// The window by keyboard and mouse, with two plain screens.
class ShellTest {
  private static final Workspace TINY = Samples.open("tiny").value().orElseThrow();

  @TempDir Path folder;

  private WindowSupport window() {
    return WindowSupport.open(
        folder,
        TINY,
        Theme.LIGHT,
        1280,
        800,
        (_, _) ->
            List.of(
                new ScreenDoor("one", "One", Feather.HOME, () -> new Plain("First")),
                new ScreenDoor("two", "Two", Feather.LAYERS, () -> new Plain("Second"))));
  }

  @Test
  void screensOpenByKeyAndByPalette() {
    try (WindowSupport window = window()) {
      assertThat(window.shell().frontId()).isEqualTo("one");
      window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
      assertThat(window.shell().frontId()).isEqualTo("two");
      window.robot().push(KeyCode.CONTROL, KeyCode.K);
      window.robot().clickOn("#palette-query").write("one").push(KeyCode.ENTER);
      assertThat(window.shell().frontId()).isEqualTo("one");
    }
  }

  @Test
  void undoAndRedoByKey() {
    try (WindowSupport window = window()) {
      window.run(() ->
          window
              .session()
              .edit(
                  "Rename the desk",
                  workspace ->
                      workspace.withSettings(workspace.settings().withDesk("people team"))));
      window.robot().push(KeyCode.CONTROL, KeyCode.Z);
      assertThat(window.workspace().settings().desk()).isEqualTo(TINY.settings().desk());
      window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
      assertThat(window.workspace().settings().desk()).isEqualTo("people team");
    }
  }

  @Test
  void aCopyIsSavedWhereThePersonSays() {
    try (WindowSupport window = window()) {
      Path copy = folder.resolve("copy.mv.db");
      window.files().answer(copy);
      window.robot().push(KeyCode.CONTROL, KeyCode.S);
      window.run(() -> window.session().awaitSaved());
      assertThat(Files.size(copy)).isPositive();
      assertThat(window.bench().session().file().getFileName()).hasToString("workspace.mv.db");
    } catch (java.io.IOException missing) {
      throw new AssertionError(missing);
    }
  }

  @Test
  void aNewWorkspaceNeedsAName() {
    try (WindowSupport window = window()) {
      window.run(window.actions()::create);
      window.robot().clickOn("Choose where to keep it");
      assertThat(
              window
                  .robot()
                  .lookup("Give the company a name; it is printed on every offer.")
                  .tryQuery())
          .isPresent();
      Path file = folder.resolve("new.mv.db");
      window.files().answer(file);
      window.robot().clickOn("#new-company").write("Blue Fern").clickOn("Choose where to keep it");
      assertThat(window.workspace().company().name()).isEqualTo("Blue Fern");
      assertThat(window.workspace().ladder().levels()).isNotEmpty();
      assertThat(window.bench().preferences().recent()).contains(file.toAbsolutePath());
    }
  }

  @Test
  void aFileThatIsNoWorkspaceIsRefusedInWords() throws Exception {
    Path foreign = Files.writeString(folder.resolve("foreign.mv.db"), "this is not a database");
    try (WindowSupport window = window()) {
      window.run(() -> window.actions().open(foreign));
      Optional<Node> title = window.robot().lookup("This workspace cannot be opened").tryQuery();
      assertThat(title).isPresent();
      assertThat(window.workspace()).isEqualTo(TINY);
      assertThat(foreign).hasContent("this is not a database");
    }
  }

  private record Plain(String words, Label content) implements Screen {
    Plain(String words) {
      this(words, new Label(words));
    }

    @Override
    public String help() {
      return "Help on " + words;
    }
  }
}
