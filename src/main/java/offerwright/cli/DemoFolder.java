package offerwright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import offerwright.domain.problem.Problem;
import offerwright.files.AtomicFile;

/// The folder of a demo, and the list in it of the files that demos made there. A file that is not
/// in the list is nobody's to replace.
final class DemoFolder {
  /// Name of the list.
  static final String LIST = "offerwright-demo.txt";

  private static final String HEAD =
      "# Files made by offerwright demo. The next demo replaces these and nothing else.";

  private final Path folder;
  private final Set<String> own;

  DemoFolder(Path folder) {
    this.folder = folder;
    this.own = read(folder.resolve(LIST));
  }

  /// The file of a name, to be written now. Refused if there is one that no demo made.
  ///
  /// @param name with `/` between folder and file; example: "screens/home-light.png"
  Path claim(String name) {
    Path file = folder.resolve(name);
    if (!own.contains(name) && Files.exists(file)) {
      throw Refusal.because(
          Problem.error(
              file.toString(),
              "There is already a file " + file + ", and no demo made it.",
              "Choose another folder with --out, or move the file away."));
    }
    if (own.add(name)) {
      remember();
    }
    return file;
  }

  /// The file of a name, which may be there already.
  Path path(String name) {
    return folder.resolve(name);
  }

  private void remember() {
    String text = HEAD + "\n" + String.join("\n", own) + "\n";
    try {
      AtomicFile.write(
          folder.resolve(LIST), true, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException failed) {
      throw unusable(failed);
    }
  }

  private Set<String> read(Path list) {
    Set<String> names = new LinkedHashSet<>();
    if (!Files.exists(list)) {
      return names;
    }
    try {
      List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
      if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
        throw Refusal.because(
            Problem.error(
                list.toString(),
                "There is already a file " + list + ", and no demo made it.",
                "Choose another folder with --out, or move the file away."));
      }
      lines.stream().skip(1).filter(line -> !line.isBlank()).forEach(names::add);
      return names;
    } catch (IOException failed) {
      throw unusable(failed);
    }
  }

  private Refusal unusable(IOException failed) {
    return Refusal.because(
        Problem.error(
            folder.toString(),
            "The folder " + folder + " cannot be used: " + failed.getMessage() + ".",
            "Choose another folder with --out."));
  }
}
