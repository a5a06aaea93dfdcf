package offerwright.ui.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.workspace.Workspace;
import offerwright.files.csv.PolicyInputsCsv;
import offerwright.files.json.Samples;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Renders the boxes of the policies for somebody to look at.
class DialogPicturesTest {
  @TempDir Path folder;

  /// Does something in the window and says what the picture of it is called.
  private interface Step {
    void in(DialogWindow window) throws IOException;
  }

  private static Workspace sample() {
    return Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
  }

  private void pictures(String look, Theme theme, int width, int height, Step step)
      throws IOException {
    try (DialogWindow window =
        DialogWindow.open(folder.resolve(look), sample(), theme, width, height)) {
      step.in(window);
    }
  }

  private static void picture(DialogWindow window, String name, String look) {
    assertThat(window.window().picture("policies-" + name + "-" + look)).isNotEmptyFile();
  }

  @Test
  void theInputs() throws IOException {
    for (String look : List.of("light", "dark", "small")) {
      boolean small = look.equals("small");
      pictures(
          look,
          look.equals("dark") ? Theme.DARK : Theme.LIGHT,
          small ? 1024 : 1280,
          small ? 700 : 800,
          window -> {
            window.command("Inputs of people…");
            picture(window, "inputs", look);
            window.type("#person-use", "2400");
            picture(window, "inputs-half", look);
            PersonInput busy =
                sample().policies().people().stream()
                    .filter(input -> input.projects().size() > 1)
                    .findFirst()
                    .orElseThrow();
            window.type("#inputs-search", busy.personId());
            window.type("#share-" + busy.projects().getFirst().projectId(), "95");
            picture(window, "inputs-shares", look);
            for (int tab = 1; tab < 5; tab++) {
              window.tab("#inputs-tabs", tab);
              picture(window, "inputs-" + tab, look);
            }
            window.window().files().answer(file());
            window.press("#inputs-import");
            picture(window, "inputs-import", look);
          });
    }
  }

  private Path file() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(",", PolicyInputsCsv.header(sample())));
    List<List<String>> rows = PolicyInputsCsv.rows(sample());
    for (int i = 0; i < 30; i++) {
      List<String> row = new ArrayList<>(rows.get(i));
      row.set(4, i == 7 ? "plenty" : "1." + (i % 9 + 1));
      row.set(5, i % 3 == 0 ? "12000" : "");
      lines.add(row.stream().map(cell -> "\"" + cell + "\"").collect(Collectors.joining(",")));
    }
    lines.add("P-9999,Nobody,,,1.5");
    return Files.write(folder.resolve("leverage.csv"), lines);
  }

  @Test
  void ownPolicies() throws IOException {
    for (String look : List.of("light", "dark", "small")) {
      boolean small = look.equals("small");
      pictures(
          look,
          look.equals("dark") ? Theme.DARK : Theme.LIGHT,
          small ? 1024 : 1280,
          small ? 700 : 800,
          window -> {
            window.command("New policy…");
            picture(window, "own-hybrid", look);
            window.type("#rule-floor", "400000");
            picture(window, "own-floor", look);
            window.choose("#policy-kind", RuleKind.POOLED);
            picture(window, "own-pooled", look);
            window.choose("#policy-kind", RuleKind.PERCENT_OF_BASE);
            window.type("#rule-share", "-1");
            window.type("#policy-name", "Equal");
            picture(window, "own-base", look);
            window.choose("#policy-kind", RuleKind.CUSTOM);
            window.window().files().answer(column());
            window.press("#column-file");
            picture(window, "own-column", look);
          });
    }
  }

  private Path column() throws IOException {
    List<String> lines = new ArrayList<>(List.of("person,proposal B"));
    sample().people().stream()
        .limit(150)
        .forEach(person ->
            lines.add(person.id() + "," + (person.id().endsWith("7") ? "many" : "120000")));
    lines.add("P-9999,1000");
    return Files.write(folder.resolve("split.csv"), lines);
  }

  @Test
  void adoptions() throws IOException {
    for (String look : List.of("light", "dark", "small")) {
      boolean small = look.equals("small");
      pictures(
          look,
          look.equals("dark") ? Theme.DARK : Theme.LIGHT,
          small ? 1024 : 1280,
          small ? 700 : 800,
          window -> {
            window.command("Adopt policy…");
            picture(window, "adopt", look);
            window.tab("#policy-adopt .tab-pane", 1);
            picture(window, "adopt-levels", look);
          });
    }
  }
}
