package offerwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line as the shell sees it: a process, its streams, its exit code, and the log file
/// it leaves.
class ScriptsTest {
  @TempDir private Path home = Path.of("");

  @Test
  void listingOffersLoadsNoJavaFx() throws IOException, InterruptedException {
    Path classes = home.resolve("classes.txt");
    assertThat(
            run(
                List.of("-Xlog:class+load:file=" + classes),
                "offer",
                "list",
                "--workspace",
                "samples/tiny.json",
                "--json"))
        .isZero();
    assertThat(output("out")).startsWith("[");
    assertThat(output("err")).isEmpty();
    assertThat(
            Files.readAllLines(classes).stream()
                .filter(line -> line.contains(" javafx.") || line.contains(" com.sun.javafx.")))
        .isEmpty();
    assertThat(Files.readString(classes)).contains("offerwright.cli.OfferReport");
  }

  @Test
  void detailsOfFailuresGoToTheLogFileAndNotToTheConsole()
      throws IOException, InterruptedException {
    assertThat(run(List.of(), "screens", "--out", home.resolve("pictures").toString()))
        .isEqualTo(1);
    assertThat(output("out")).isEmpty();
    assertThat(output("err").lines())
        .hasSize(1)
        .first()
        .asString()
        .contains("broken on purpose", "log file");
    assertThat(Files.readString(home.resolve("logs/offerwright.log")))
        .contains("broken on purpose", "\tat offerwright.", "a warning of a library")
        .doesNotContain("what nobody needs");
  }

  private int run(List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
    command.addAll(options);
    command.addAll(
        List.of(
            "-Dlogback.configurationFile=logback.xml",
            "-cp",
            System.getProperty("java.class.path"),
            ScriptsMain.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("OFFERWRIGHT_HOME", home.toString());
    Process process =
        builder
            .redirectOutput(home.resolve("out").toFile())
            .redirectError(home.resolve("err").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private String output(String stream) throws IOException {
    return Files.readString(home.resolve(stream), StandardCharsets.UTF_8);
  }
}
