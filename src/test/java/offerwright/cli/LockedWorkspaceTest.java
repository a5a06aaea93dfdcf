package offerwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workspace that another program has open: a second JVM here, because one process does not lock
/// itself out.
class LockedWorkspaceTest {
  private final Console console = new Console();

  @TempDir private Path folder = Path.of("");

  @Test
  void isReadFromACopyOfWhatIsSaved() throws IOException, InterruptedException {
    Path file = folder.resolve("open.mv.db");
    Process other =
        new ProcessBuilder(
                List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-cp",
                    System.getProperty("java.class.path"),
                    OpenElsewhere.class.getName(),
                    file.toString()))
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("open");
      assertThat(console.run("offer", "list", "--workspace", file))
          .as(console.err())
          .isEqualTo(ExitCode.DONE);
      assertThat(console.out()).contains("S-104");
      assertThat(console.err()).contains("is open in another window or program");
      assertThat(folder.toFile().list()).containsExactly("open.mv.db");
    } finally {
      other.outputWriter().close();
      assertThat(other.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
  }
}
