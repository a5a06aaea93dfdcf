package offerwright.ui.policies;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.PopOvers;
import offerwright.ui.kit.ProblemList;
import org.controlsfx.control.PopOver;

/// What is wrong with what was given, a line each, the worst two first; takes no room while nothing
/// is. A button shows all of them in full with their places and repairs.
final class ProblemStrip {
  private static final int SHOWN = 2;

  private final VBox lines = new VBox(4);
  private final HBox box = new HBox(12, lines);
  private final Button all = new Button();
  private List<Problem> problems = List.of();

  ProblemStrip() {
    box.setId("policy-problems");
    HBox.setHgrow(lines, Priority.ALWAYS);
    lines.setMinWidth(0);
    all.getStyleClass().add("ow-inline-link");
    all.setId("all-problems");
    all.setMinWidth(Button.USE_PREF_SIZE);
    all.setOnAction(_ -> open());
    box.getChildren().add(all);
    Nodes.setShown(box, false);
  }

  Node node() {
    return box;
  }

  void show(List<Problem> found) {
    problems =
        found.stream()
            .filter(problem -> problem.severity() != Severity.NOTE)
            .sorted(Comparator.comparing(Problem::severity))
            .toList();
    lines.getChildren().setAll(problems.stream().limit(SHOWN).map(ProblemStrip::line).toList());
    all.setText(
        problems.size() > SHOWN ? "All " + problems.size() + " problems" : "Places and repairs");
    boolean stops = problems.stream().anyMatch(Problem::isError);
    box.getStyleClass().setAll(stops ? "ow-box-stop" : "ow-box-warning");
    Nodes.setShown(box, !problems.isEmpty());
  }

  private void open() {
    PopOvers.of(
            "Problems of this comparison",
            new ProblemList(problems),
            PopOver.ArrowLocation.TOP_RIGHT)
        .show(all);
  }

  private static Node line(Problem problem) {
    String place = problem.where().replace("/", " › ");
    Label message = Nodes.label(problem.message(), "ow-text");
    Label repair = Nodes.label(problem.repair(), "ow-caption");
    message.setMinWidth(0);
    repair.setMinWidth(0);
    Tooltip more = new Tooltip(problem.message() + "\n" + problem.repair() + "\n" + place);
    more.setWrapText(true);
    more.setMaxWidth(480);
    message.setTooltip(more);
    repair.setTooltip(more);
    message.setAccessibleText(problem.message() + " " + problem.repair() + " " + place);
    return Nodes.row(8, ProblemList.icon(problem.severity()), message, repair);
  }
}
