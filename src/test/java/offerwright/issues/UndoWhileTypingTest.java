package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import offerwright.support.WindowSupport;
import offerwright.ui.levels.LevelsScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ctrl+Z in a cell that was being typed into left the text and undid an earlier change of the
/// workspace, unseen.
class UndoWhileTypingTest {
  @TempDir private Path folder;

  @Test
  void whatIsBeingTypedIsTakenBackBeforeAnythingInTheWorkspace() {
    try (WindowSupport window =
        WindowSupport.open(folder, SmallCompany.workspace(), LevelsScreen::new)) {
      window.run(() ->
          window
              .session()
              .edit(
                  "Rename the desk",
                  workspace ->
                      workspace.withSettings(workspace.settings().withDesk("people team"))));
      Workspace before = window.workspace();

      window.robot().doubleClickOn("215,000").write("99").push(KeyCode.CONTROL, KeyCode.Z);
      TextField cell = window.robot().lookup("#cell-field").query();
      assertThat(cell.getText()).isEqualTo("215,000");
      assertThat(window.workspace()).isEqualTo(before);

      window.robot().type(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.Z);
      assertThat(window.workspace()).isEqualTo(SmallCompany.workspace());
    }
  }
}
