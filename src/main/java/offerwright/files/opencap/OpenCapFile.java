package offerwright.files.opencap;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.files.Reason;
import offerwright.json.DomainJson;
import offerwright.json.tree.Node;

/// Reads Open Cap Format: vesting terms, issuances of options and RSUs with their vesting starts,
/// and 409A valuations. Several files are read together, so that issuances find their terms.
///
/// The value holds everything that could be taken over **exactly**; an issuance that is not among
/// its grants has an error that names the file, the line, the object and the field
/// ("Transactions.ocf.json, line 12, eci_01/quantity"). Warnings stand beside grants that were read
/// and should be looked at, notes say what was assumed. There is no value if no file was Open Cap
/// Format.
public final class OpenCapFile {
  private static final String ENDING = ".ocf.json";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Set<String> READ =
      Set.of("OCF_VESTING_TERMS_FILE", "OCF_TRANSACTIONS_FILE", "OCF_VALUATIONS_FILE");

  private final List<Problem> problems = new ArrayList<>();
  private final OpenCapReading reading = new OpenCapReading(problems);
  private boolean any;

  private OpenCapFile() {}

  /// Reads one file, or the files of a folder whose names end in ".ocf.json".
  public static Checked<OpenCapContents> read(Path file) {
    return read(List.of(file));
  }

  /// Reads several files or folders as one.
  public static Checked<OpenCapContents> read(List<Path> files) {
    OpenCapFile all = new OpenCapFile();
    files.forEach(all::addPath);
    return all.finished();
  }

  /// Reads a text; `name` stands in the problems. Example: "Transactions.ocf.json".
  public static Checked<OpenCapContents> read(String text, String name) {
    return read(Map.of(name, text));
  }

  /// Reads several texts as one, each under its name.
  public static Checked<OpenCapContents> read(Map<String, String> texts) {
    OpenCapFile all = new OpenCapFile();
    texts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(text -> all.addText(text.getValue(), text.getKey(), false));
    return all.finished();
  }

  private Checked<OpenCapContents> finished() {
    OpenCapContents contents = reading.contents();
    return any ? Checked.of(contents, problems) : Checked.bad(problems);
  }

  private void addPath(Path path) {
    if (!Files.isDirectory(path)) {
      addFile(path, false);
      return;
    }
    List<Path> inside;
    try (Stream<Path> listed = Files.list(path)) {
      inside =
          listed.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException failed) {
      problems.add(unread(path, failed));
      return;
    }
    if (inside.isEmpty()) {
      problems.add(
          Problem.error(
              path.toString(),
              "There is no Open Cap Format file in " + path + ".",
              "Choose the folder with files such as Transactions.ocf.json, or the files."));
    }
    inside.forEach(file -> addFile(file, true));
  }

  private void addFile(Path file, boolean amongOthers) {
    try {
      addText(
          Files.readString(file, StandardCharsets.UTF_8),
          Optional.ofNullable(file.getFileName()).orElse(file).toString(),
          amongOthers);
    } catch (CharacterCodingException _) {
      problems.add(
          Problem.error(
              file.toString(),
              "This is not UTF-8 text.",
              "Save the file as UTF-8, or check that it is Open Cap Format."));
    } catch (NoSuchFileException _) {
      problems.add(
          Problem.error(
              file.toString(), "There is no file " + file + ".", "Check the name and the folder."));
    } catch (IOException failed) {
      problems.add(unread(file, failed));
    }
  }

  private void addText(String text, String name, boolean amongOthers) {
    Checked<Node> root =
        new DomainJson().parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    if (root.value().isEmpty()) {
      root.problems()
          .forEach(problem ->
              problems.add(
                  Problem.error(
                      name + ", " + problem.where(), problem.message(), problem.repair())));
      return;
    }
    Optional<String> type =
        field(root.value().get(), "file_type")
            .filter(Node.Text.class::isInstance)
            .map(Node.Text.class::cast)
            .map(Node.Text::text);
    if (type.isEmpty() || !type.get().startsWith("OCF_")) {
      problems.add(
          Problem.error(
              name + ", line " + root.value().get().line() + ", file_type",
              "This is not Open Cap Format: it names no file type such as OCF_TRANSACTIONS_FILE.",
              "Choose files such as VestingTerms.ocf.json and Transactions.ocf.json."));
      return;
    }
    any = true;
    Optional<Node> items = field(root.value().get(), "items");
    if (!READ.contains(type.get())) {
      if (!amongOthers) {
        problems.add(
            Problem.note(
                name,
                "Nothing is read from a file of type " + type.get() + ".",
                "Choose vesting terms, transactions or valuations."));
      }
    } else if (items.isPresent() && items.get() instanceof Node.Items list) {
      reading.add(name, list.items());
    } else {
      problems.add(
          Problem.error(
              name + ", line " + items.orElse(root.value().get()).line() + ", items",
              "The file has no list of items.",
              "Take another copy of the file."));
    }
  }

  private static Optional<Node> field(Node root, String name) {
    return root instanceof Node.Fields fields ? fields.find(name) : Optional.empty();
  }

  private static Problem unread(Path path, IOException failed) {
    return Problem.error(
        path.toString(),
        path + " could not be read: " + Reason.of(failed) + ".",
        "Check that you may read it.");
  }
}
