package offerwright.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import org.controlsfx.control.PopOver;

/// What is wrong with what was given, a line each, the worst two first; takes no room while nothing
/// is. A button shows all of them in full with their places and repairs; where a place can be gone
/// to, a line has a button that leads there.
public final class ProblemStrip {
  private static final int SHOWN = 2;

  /// Where a problem can be mended.
  ///
  /// @param words of the button; example: "Open offer"
  /// @param go leads there
  public record Way(String words, Runnable go) {}

  private final String title;
  private final Function<Problem, Optional<Way>> ways;
  private final VBox lines = new VBox(4);
  private final HBox box = new HBox(12, lines);
  private final Button all = new Button();
  private List<Problem> problems = List.of();

  /// A strip from which nothing leads anywhere.
  ///
  /// @param id of the node
  /// @param title over the list of all problems
  public ProblemStrip(String id, String title) {
    this(id, title, _ -> Optional.empty());
  }

  /// A strip whose lines lead to where a problem can be mended.
  public ProblemStrip(String id, String title, Function<Problem, Optional<Way>> ways) {
    this.title = title;
    this.ways = ways;
    box.setId(id);
    HBox.setHgrow(lines, Priority.ALWAYS);
    lines.setMinWidth(0);
    all.getStyleClass().add("ow-inline-link");
    all.setId("all-problems");
    all.setMinWidth(Button.USE_PREF_SIZE);
    all.setOnAction(_ -> open());
    box.getChildren().add(all);
    Nodes.setShown(box, false);
  }

  /// The strip.
  public Node node() {
    return box;
  }

  /// Shows problems; notes are left out.
  public void show(List<Problem> found) {
    problems =
        found.stream()
            .filter(problem -> problem.severity() != Severity.NOTE)
            .sorted(Comparator.comparing(Problem::severity))
            .toList();
    lines.getChildren().setAll(problems.stream().limit(SHOWN).map(this::line).toList());
    all.setText(
        problems.size() > SHOWN ? "All " + problems.size() + " problems" : "Places and repairs");
    boolean stops = problems.stream().anyMatch(Problem::isError);
    box.getStyleClass().setAll(stops ? "ow-box-stop" : "ow-box-warning");
    Nodes.setShown(box, !problems.isEmpty());
  }

  private void open() {
    PopOvers.of(title, new ProblemList(problems), PopOver.ArrowLocation.TOP_RIGHT).show(all);
  }

  private Node line(Problem problem) {
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
    HBox line = Nodes.row(8, ProblemList.icon(problem.severity()), message, repair);
    ways.apply(problem)
        .ifPresent(way -> {
          Button go = Nodes.button(way.words(), way.go());
          go.getStyleClass().add("ow-inline-link");
          go.setMinWidth(Button.USE_PREF_SIZE);
          go.setAccessibleText(way.words() + ": " + problem.message());
          line.getChildren().add(go);
        });
    return line;
  }
}
