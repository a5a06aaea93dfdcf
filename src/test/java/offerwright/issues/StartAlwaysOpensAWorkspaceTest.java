package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Notification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import offerwright.session.Session;
import offerwright.store.OtherProcess;
import offerwright.support.SmallCompany;
import offerwright.support.WindowSupport;
import offerwright.ui.home.HomeScreen;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/// A window started while the sample company was open in another one had no workspace at all and
/// ended at once.
class StartAlwaysOpensAWorkspaceTest {
  @TempDir private Path folder;

  private WindowSupport window() {
    return WindowSupport.open(
        folder,
        SmallCompany.workspace(),
        Theme.LIGHT,
        1280,
        800,
        (bench, actions) ->
            List.of(
                new ScreenDoor(
                    "home", "Home", Feather.HOME, () -> new HomeScreen(bench, actions))));
  }

  /// A file that another Java has open; one process does not lock itself out.
  private static OtherProcess elsewhere(Path file) throws IOException {
    try (Session session = new Session(InstantSource.fixed(WindowSupport.NOW), Runnable::run)) {
      assertThat(session.create(file, SmallCompany.workspace(), false)).isEmpty();
    }
    OtherProcess other = OtherProcess.start("hold", file);
    assertThat(other.nextLine()).isNotEmpty();
    return other;
  }

  private static List<String> notices(WindowSupport window) {
    return window.shell().lookupAll(".notification").stream()
        .map(Notification.class::cast)
        .map(Notification::getMessage)
        .toList();
  }

  @Test
  void aSampleThatIsOpenElsewhereIsCopied() throws IOException {
    try (OtherProcess _ = elsewhere(folder.resolve("meridian-labs.mv.db"));
        WindowSupport window = window()) {
      window.run(window.actions()::openLast);

      assertThat(window.session().name()).isEqualTo("meridian-labs-copy");
      assertThat(notices(window))
          .containsExactly(
              "The sample company is open in another window. This window works on a copy, meridian-labs-copy.");
    }
  }

  @Test
  void aSampleThatCannotBeReadIsReplacedByAFreshOneElsewhere() throws IOException {
    Path broken = folder.resolve("meridian-labs.mv.db");
    Files.writeString(broken, "no workspace");
    try (WindowSupport window = window()) {
      window.run(window.actions()::openLast);

      assertThat(window.workspace().company().name()).isEqualTo("Meridian Labs");
      assertThat(window.session().file()).isNotEqualTo(broken);
      assertThat(broken).hasContent("no workspace");
    }
  }

  @Test
  void aWorkspaceThatIsGoneGivesWayToTheSample() {
    try (WindowSupport window = window()) {
      window.bench().preferences().addRecent(folder.resolve("gone.mv.db"));
      window.run(window.actions()::openLast);

      assertThat(window.session().name()).isEqualTo("meridian-labs");
      assertThat(notices(window)).anyMatch(notice -> notice.contains("gone, is no longer in"));
    }
  }

  @Test
  void aWorkspaceThatIsOpenElsewhereCanBeOpenedAsACopy() throws IOException {
    Path last = folder.resolve("mine.mv.db");
    try (OtherProcess _ = elsewhere(last);
        WindowSupport window = window()) {
      window.bench().preferences().addRecent(last);
      window.run(window.actions()::openLast);
      assertThat(window.session().name()).isEqualTo("meridian-labs");

      window.robot().clickOn("Open a copy");

      assertThat(window.session().name()).isEqualTo("mine-copy");
    }
  }
}
