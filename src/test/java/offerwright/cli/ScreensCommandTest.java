package offerwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreensCommandTest {
  private final Console console = new Console();

  @TempDir private Path folder = Path.of("");

  @Test
  void rendersBothLooksOfTheSample() {
    assertThat(console.run("screens", "--out", folder)).isEqualTo(ExitCode.DONE);
    assertThat(console.out().lines())
        .containsExactly(
            folder.resolve("home-light.png").toString(),
            folder.resolve("home-dark.png").toString());
    assertThat(folder.resolve("home-light.png")).hasContent("meridian-labs.mv.db 1280x800");
  }

  @Test
  void rendersOneLookOfAWorkspaceInASize() {
    Path workspace = folder.resolve("mine.json");
    assertThat(console.run("workspace", "new", "--out", workspace, "--people", 5))
        .isEqualTo(ExitCode.DONE);
    Path pictures = folder.resolve("deep/pictures");
    assertThat(
            console.run(
                "screens",
                "--workspace",
                workspace,
                "--out",
                pictures,
                "--theme",
                "dark",
                "--size",
                "1600x1000"))
        .isEqualTo(ExitCode.DONE);
    assertThat(pictures.toFile().list()).containsExactly("home-dark.png");
    assertThat(pictures.resolve("home-dark.png")).hasContent("mine.mv.db 1600x1000");
  }

  @Test
  void refusesALookAndASizeThatCannotBe() {
    assertThat(console.run("screens", "--out", folder, "--theme", "sepia"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(console.run("screens", "--out", folder, "--size", "big")).isEqualTo(ExitCode.USAGE);
    assertThat(console.run("screens", "--out", folder, "--size", "1x1")).isEqualTo(ExitCode.USAGE);
    assertThat(console.run("screens")).isEqualTo(ExitCode.USAGE);
  }
}
