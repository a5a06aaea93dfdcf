package offerwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineToolTest {
  private final Console console = new Console();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "demo --help",
        "offer --help",
        "offer list --help",
        "offer show --help",
        "offer export --help",
        "workspace --help",
        "workspace new --help",
        "workspace import --help",
        "workspace export --help",
        "workspace check --help",
        "screens --help"
      })
  void everyCommandHasHelp(String line) {
    assertThat(console.run((Object[]) line.split(" ", -1))).isEqualTo(ExitCode.DONE);
    assertThat(console.out()).startsWith("Usage: offerwright").contains("Exit codes: 0 done");
    assertThat(console.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bogus",
        "offer",
        "workspace",
        "offer list",
        "offer show --offer S-104",
        "offer list --workspace x.json --no-such",
        "--json"
      })
  void wrongUsageIsSaidOnStandardError(String line) {
    assertThat(console.run((Object[]) line.split(" ", -1))).isEqualTo(ExitCode.USAGE);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).contains("--help").doesNotContain("Exception");
  }

  @Test
  void aNameThatNoFileCanHaveIsSaidInWords() {
    assertThat(console.run("offer", "list", "--workspace", "a\0b.json")).isEqualTo(ExitCode.USAGE);
    assertThat(console.err())
        .contains("is no file name on this system")
        .doesNotContain("Exception", "java.nio");
  }

  @Test
  void theVersionIsTheBuilds() throws IOException {
    assertThat(console.run("--version")).isEqualTo(ExitCode.DONE);
    assertThat(console.out().strip()).isEqualTo("Offerwright " + CommandLineTool.VERSION);
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains(
            "<artifactId>offerwright</artifactId>\n  <version>"
                + CommandLineTool.VERSION
                + "</version>");
  }

  @Test
  void whatNobodyExpectedIsOneSentence(@TempDir Path folder) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        CommandLineTool.run(
            new String[] {"screens", "--out", folder.toString()},
            (_, _, _, _, _) -> {
              throw new IllegalStateException("broken");
            },
            InstantSource.fixed(SmallCompany.NOW),
            ZoneOffset.UTC,
            Locale.US,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(code).isEqualTo(ExitCode.PROBLEMS);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .hasSize(1)
        .first()
        .asString()
        .contains("broken", "log file");
  }

  @Test
  void picturesThatCannotBeMadeAreAProblem(@TempDir Path folder) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        CommandLineTool.run(
            new String[] {"screens", "--out", folder.toString()},
            (_, _, _, _, _) -> {
              throw new IOException("no room");
            },
            InstantSource.fixed(SmallCompany.NOW),
            ZoneOffset.UTC,
            Locale.US,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(code).isEqualTo(ExitCode.PROBLEMS);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("no room");
  }
}
