package offerwright.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import offerwright.support.SmallCompany;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs the command line on 21 November 2026 and keeps what it printed. Pictures are files that
/// hold their own name.
final class Console {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /// Runs a command; returns its exit code. What earlier commands printed is forgotten.
  int run(Object... arguments) {
    out.reset();
    err.reset();
    String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    return CommandLineTool.run(
        words,
        Console::pictures,
        InstantSource.fixed(SmallCompany.NOW),
        ZoneOffset.UTC,
        Locale.US,
        stream(out),
        stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream target) {
    return new PrintStream(target, true, StandardCharsets.UTF_8);
  }

  private static List<Path> pictures(Path workspace, Path folder, Look look, int width, int height)
      throws java.io.IOException {
    Files.createDirectories(folder);
    Path picture = folder.resolve("home-" + Key.of(look) + ".png");
    return List.of(
        Files.writeString(picture, workspace.getFileName() + " " + width + "x" + height));
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  JsonNode json() {
    return JsonMapper.shared().readTree(out());
  }
}
