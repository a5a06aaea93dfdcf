package offerwright.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// Runs [OtherProcessMain] in a Java of its own, and kills it at the end.
public final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private OtherProcess(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /// Starts it on a file. `work` is "hold" or "edit".
  public static OtherProcess start(String work, Path file) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            OtherProcessMain.class.getName(),
            work,
            file.toString());
    return new OtherProcess(builder.redirectErrorStream(true).start());
  }

  /// The next line it says; lines of its log are left out. Empty text when it says no more.
  public String nextLine() throws IOException {
    String line = output.readLine();
    while (line != null && !line.startsWith(OtherProcessMain.SAYS)) {
      line = output.readLine();
    }
    return Optional.ofNullable(line)
        .map(said -> said.substring(OtherProcessMain.SAYS.length()))
        .orElse("");
  }

  /// Ends it without warning.
  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
