package offerwright.files.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.AtomicFile;
import offerwright.files.FileRefused;
import offerwright.files.Reason;
import offerwright.json.DomainJson;
import offerwright.json.codec.Findings;
import offerwright.json.tree.Node;

/// Writes a workspace as a JSON file and reads it back, complete both ways.
///
/// The file is UTF-8 text that begins with `{"format": "offerwright-workspace", "version": 4,
/// "company": ...`; the rules of the rest are in the description of [offerwright.json].
public final class WorkspaceJson {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private WorkspaceJson() {}

  /// Writes a file in one step. An existing file is replaced only if `overwrite` is true;
  /// otherwise, and when the folder is missing or cannot be written or the disk is full, throws
  /// [FileRefused], whose problem names the file, and the old file is still there.
  public static void write(Workspace workspace, Path target, boolean overwrite) throws FileRefused {
    byte[] bytes = text(workspace).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(target, overwrite, out -> out.write(bytes));
  }

  /// The text of the file, laid out for reading. Equal workspaces have equal texts.
  public static String text(Workspace workspace) {
    return new DomainJson().writeReadable(WorkspaceFile.of(workspace));
  }

  /// Reads a file. What is wrong with the file itself (missing, a folder, not UTF-8) is one problem
  /// and no value; the rest as for [#read(String, String)] with the file's name.
  public static Checked<Workspace> read(Path file) {
    byte[] bytes;
    try {
      if (Files.isDirectory(file)) {
        return Checked.bad(
            Problem.error(file.toString(), file + " is a folder.", "Choose a file in it."));
      }
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException _) {
      return Checked.bad(
          Problem.error(
              file.toString(), "There is no file " + file + ".", "Check the name and the folder."));
    } catch (IOException failed) {
      return Checked.bad(
          Problem.error(
              file.toString(),
              file + " could not be read: " + Reason.of(failed) + ".",
              "Check that you may read the file."));
    }
    return read(bytes, file.toString());
  }

  /// Reads a text. Every problem is reported, with `name`, line and path ("meridian.json, line 41,
  /// /ladder/2/band"), in the order of the text.
  ///
  /// There is no value if the text is not JSON, not a workspace, of a newer version, or without a
  /// readable company. Beside other errors the value holds the good parts: each level, place, team,
  /// person, price, rate, offer, competing offer, price history, scenario, policy, project and
  /// input of a person that could be read, and preset settings where these could not. Whoever goes
  /// on with it asks the person first.
  public static Checked<Workspace> read(String text, String name) {
    DomainJson json = new DomainJson();
    Checked<Node> root = json.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    if (root.value().isEmpty()) {
      return Checked.bad(named(name, root.problems()));
    }
    Findings findings = new Findings();
    Optional<Workspace> workspace = new WorkspaceParts(json, findings).read(root.value().get());
    return new Checked<>(workspace, named(name, findings.problems()));
  }

  /// As [#read(String, String)] for the bytes of a file.
  static Checked<Workspace> read(byte[] bytes, String name) {
    ByteBuffer source = ByteBuffer.wrap(bytes);
    try {
      return read(StandardCharsets.UTF_8.newDecoder().decode(source).toString(), name);
    } catch (CharacterCodingException _) {
      return Checked.bad(
          Problem.error(
              name + ", line " + lineOf(bytes, source.position()),
              "This is not UTF-8 text.",
              "Save the file as UTF-8, or check that it is a workspace written as JSON and not a database or workbook."));
    }
  }

  private static long lineOf(byte[] bytes, int position) {
    long line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  private static List<Problem> named(String name, List<Problem> problems) {
    return problems.stream()
        .map(problem ->
            new Problem(
                problem.severity(),
                name + ", " + problem.where(),
                problem.message(),
                problem.repair()))
        .toList();
  }
}
