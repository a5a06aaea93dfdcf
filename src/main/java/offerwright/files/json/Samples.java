package offerwright.files.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// The samples that ship inside the program: invented companies to look at without any set-up.
/// Their files are in `samples/`.
public final class Samples {
  /// The company of 300 that the window opens with.
  public static final String MERIDIAN_LABS = "meridian-labs";

  /// A company of six, for tests and pictures.
  public static final String TINY = "tiny";

  private Samples() {}

  /// The samples' names, the main one first.
  public static List<String> names() {
    return List.of(MERIDIAN_LABS, TINY);
  }

  /// Opens a sample; a name that [#names()] does not list is a problem.
  public static Checked<Workspace> open(String name) {
    if (!names().contains(name)) {
      return Checked.bad(
          Problem.error(
              name,
              "There is no sample \"" + name + "\".",
              "Choose one of " + String.join(", ", names()) + "."));
    }
    String file = name + ".json";
    try (InputStream in = Samples.class.getResourceAsStream("/offerwright/samples/" + file)) {
      if (in == null) {
        return Checked.bad(
            Problem.error(
                file, "The sample is missing from the program.", "Install the program again."));
      }
      return WorkspaceJson.read(in.readAllBytes(), file);
    } catch (IOException failed) {
      return Checked.bad(
          Problem.error(
              file,
              "The sample could not be read: " + failed.getMessage() + ".",
              "Install the program again."));
    }
  }
}
