package offerwright.ui.policies;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.policy.AssumedInput;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.files.text.PolicyWords;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.ProblemList;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// What is missing: which default was taken for how many people, with the figure and why, and a way
/// to these people; above it what is wrong with what was entered.
final class DefaultsPane {
  private static final int MOST_PROBLEMS = 20;

  private final Formats formats;
  private final BiConsumer<Set<String>, String> jump;
  private final VBox rows = new VBox(0);
  private final VBox box;

  /// `jump` shows some people, with a name for them.
  DefaultsPane(Formats formats, BiConsumer<Set<String>, String> jump) {
    this.formats = formats;
    this.jump = jump;
    VBox content =
        new VBox(
            12,
            Nodes.paragraph(
                "What nobody entered, and what is taken instead. Every default can be replaced for one person, for a level or from a file.",
                "ow-muted"),
            rows);
    content.setMaxWidth(860);
    content.getStyleClass().add("ow-inputs-page");
    rows.setId("defaults-taken");
    box = new VBox(Scrolling.down(content));
    VBox.setVgrow(box.getChildren().getFirst(), Priority.ALWAYS);
  }

  Node node() {
    return box;
  }

  void show(Known known) {
    rows.getChildren().clear();
    known.problems().stream()
        .filter(problem -> problem.severity() != Severity.NOTE)
        .sorted((one, other) -> one.severity().compareTo(other.severity()))
        .limit(MOST_PROBLEMS)
        .forEach(problem -> rows.getChildren().add(row(problem)));
    known.assumed().forEach(assumed -> rows.getChildren().add(row(assumed)));
    if (rows.getChildren().isEmpty()) {
      rows.getChildren()
          .add(Nodes.paragraph("Nothing is missing: no default was taken for anybody.", "ow-text"));
    }
  }

  private static Node row(Problem problem) {
    VBox words =
        new VBox(
            2,
            Nodes.paragraph(problem.message(), "ow-text"),
            Nodes.paragraph(problem.repair(), "ow-caption"));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(8, ProblemList.icon(problem.severity()), words);
    row.getStyleClass().add("ow-record");
    return row;
  }

  private Node row(AssumedInput assumed) {
    int count = assumed.personIds().size();
    String people = formats.count(count) + (count == 1 ? " person" : " people");
    String what = PolicyWords.of(assumed.kind()) + ", " + PolicyWords.of(assumed.source());
    VBox words =
        new VBox(
            2,
            Nodes.paragraph(what + " · " + people, "ow-strong"),
            Nodes.paragraph(assumed.reason(), "ow-text"));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button show =
        Nodes.linkButton(
            "Show " + people,
            Feather.USERS,
            () ->
                jump.accept(
                    new HashSet<>(assumed.personIds()),
                    PolicyWords.of(assumed.kind()) + ": " + people));
    show.setMinWidth(Button.USE_PREF_SIZE);
    show.setAccessibleText("Show " + people + " with " + what);
    HBox row = Nodes.row(16, words, show);
    row.getStyleClass().add("ow-record");
    return row;
  }
}
