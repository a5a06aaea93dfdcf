package offerwright.ui.policies;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.PopOvers;
import offerwright.ui.kit.ProblemList;
import org.controlsfx.control.PopOver;

/// What is wrong with what was given, the worst first, each with its place and its repair; takes no
/// room while nothing is. More than two are behind a button.
final class ProblemStrip {
  private static final int SHOWN = 2;

  private final VBox box = new VBox(8);

  ProblemStrip() {
    box.setId("policy-problems");
    Nodes.setShown(box, false);
  }

  Node node() {
    return box;
  }

  void show(List<Problem> problems) {
    List<Problem> shown =
        problems.stream()
            .filter(problem -> problem.severity() != Severity.NOTE)
            .sorted(Comparator.comparing(Problem::severity))
            .toList();
    box.getChildren().setAll(shown.stream().limit(SHOWN).map(ProblemStrip::row).toList());
    if (shown.size() > SHOWN) {
      box.getChildren().add(more(shown));
    }
    Nodes.setShown(box, !shown.isEmpty());
  }

  private static Node more(List<Problem> problems) {
    Button more = new Button("Show all " + problems.size() + " problems");
    more.getStyleClass().add("ow-inline-link");
    more.setOnAction(_ ->
        PopOvers.of(
                "Problems of this comparison",
                new ProblemList(problems),
                PopOver.ArrowLocation.TOP_LEFT)
            .show(more));
    return more;
  }

  private static Node row(Problem problem) {
    String place = problem.where().replace("/", " › ");
    VBox words =
        new VBox(
            Nodes.paragraph(problem.message(), "ow-text"),
            Nodes.paragraph(
                problem.repair() + (place.isEmpty() ? "" : " (" + place + ")"), "ow-caption"));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(8, ProblemList.icon(problem.severity()), words);
    row.getStyleClass().add(problem.isError() ? "ow-box-stop" : "ow-box-warning");
    return row;
  }
}
