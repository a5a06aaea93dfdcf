package offerwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  private final Console console = new Console();

  @TempDir private Path folder = Path.of("");

  @Test
  void leavesAWorkspaceSheetsJsonAndPicturesAndSaysWhere() {
    Path out = folder.resolve("demo");
    assertThat(console.run("demo", "--out", out)).as(console.err()).isEqualTo(ExitCode.DONE);
    List<String> lines = console.out().lines().toList();
    List<String> files = lines.stream().filter(line -> line.startsWith(out.toString())).toList();
    assertThat(files).hasSize(10).allSatisfy(file -> assertThat(Path.of(file)).isNotEmptyFile());
    assertThat(lines.getLast()).startsWith("Done: 10 files in ");
    assertThat(out.resolve("S-105-message.txt"))
        .content()
        .startsWith("Dear ")
        .contains("224,000")
        .doesNotContain("\r");
    assertThat(out.resolve("screens/home-dark.png")).hasContent("meridian-labs.mv.db 1440x900");

    assertThat(
            console.run(
                "offer", "list", "--workspace", out.resolve("meridian-labs.mv.db"), "--json"))
        .isEqualTo(ExitCode.DONE);
    assertThat(
            console.json().values().stream()
                .filter(offer -> offer.at("/id").stringValue().equals("S-105"))
                .map(offer -> offer.at("/state").stringValue()))
        .containsExactly("approved");
    assertThat(
            console.run(
                "offer",
                "show",
                "--workspace",
                out.resolve("meridian-labs.json"),
                "--offer",
                "S-105"))
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void replacesItsOwnFilesButNobodyElses() throws IOException {
    assertThat(console.run("demo", "--out", folder)).isEqualTo(ExitCode.DONE);
    assertThat(console.run("demo", "--out", folder)).as(console.err()).isEqualTo(ExitCode.DONE);

    Path other = Files.createDirectory(folder.resolve("other"));
    Path mine = Files.writeString(other.resolve("meridian-labs.mv.db"), "mine");
    assertThat(console.run("demo", "--out", other)).isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.err()).contains("no demo made it");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void runsWithoutArgumentsInTheBuildFolderIfThereIsOne() throws IOException {
    assertThat(DemoCommand.defaultFolder(folder)).isEqualTo(folder.resolve("offerwright-demo"));
    Files.createDirectory(folder.resolve("target"));
    assertThat(DemoCommand.defaultFolder(folder))
        .isEqualTo(folder.resolve("target").resolve("demo"));
  }
}
