package offerwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import offerwright.files.excel.Paper;
import picocli.CommandLine.Option;

/// What a command reads and where its report goes, said in the same words by all commands that
/// simulate. What a file of an ending holds is in each command's own description.
final class ReportOptions {
  @Option(
      names = "--workspace",
      required = true,
      paramLabel = "FILE",
      description = "a workspace (.mv.db) or its JSON (.json)")
  private Path workspace = Path.of("");

  @Option(
      names = "--json",
      description = "print a JSON object with every figure and its interval instead")
  private boolean json;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "write a file instead of printing; its ending says in which form, one of those named above")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--paper",
      defaultValue = "a4",
      paramLabel = "a4|letter",
      description = "paper the file is to be printed on (default: ${DEFAULT-VALUE})")
  private Paper paper = Paper.A4;

  @Option(names = "--force", description = "replace the file if it is there")
  private boolean force;

  /// The workspace or its JSON.
  Path workspace() {
    return workspace;
  }

  /// The file to write; empty to print.
  Optional<Path> out() {
    return out;
  }

  Paper paper() {
    return paper;
  }

  /// True if a file that is there may be replaced.
  boolean force() {
    return force;
  }

  /// Writes the file and prints its name, or prints the report in the form asked for.
  ///
  /// @param file writes the file that was asked for; empty if none was
  void deliver(
      Desk desk,
      Optional<Supplier<Path>> file,
      Supplier<Object> object,
      Supplier<List<String>> text) {
    if (file.isPresent()) {
      String written = file.get().get().toString();
      desk.print(json ? Json.text(Json.fields().with("file", written)) : written);
    } else if (json) {
      desk.printJson(object.get());
    } else {
      text.get().forEach(desk::print);
    }
  }
}
