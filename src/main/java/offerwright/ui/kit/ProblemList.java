package offerwright.ui.kit;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Problems one under the other: icon, what is wrong, how to mend it, where.
public final class ProblemList extends ScrollPane {
  /// Lists problems in their order.
  public ProblemList(List<Problem> problems) {
    VBox rows = new VBox(12);
    rows.setStyle("-fx-padding: 12");
    rows.setPrefWidth(440);
    problems.forEach(problem -> rows.getChildren().add(row(problem)));
    setContent(rows);
    setFitToWidth(true);
    setMaxHeight(420);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  private static HBox row(Problem problem) {
    VBox words =
        new VBox(
            2,
            Nodes.paragraph(problem.message(), "ow-text"),
            Nodes.paragraph(problem.repair(), "ow-caption"));
    String where = place(problem);
    if (!where.isEmpty()) {
      words.getChildren().add(Nodes.paragraph(where, "ow-caption"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(8, icon(problem.severity()), words);
    return row;
  }

  /// The place as a path to read. What the store calls a failure is for logs and scripts; the
  /// sentence says it already.
  private static String place(Problem problem) {
    return problem.where().startsWith("store/") ? "" : problem.where().replace("/", " › ");
  }

  /// A problem without its place: icon, what is wrong, how to mend it.
  public static HBox entry(Problem problem) {
    VBox words =
        new VBox(
            Nodes.paragraph(problem.message(), "ow-text"),
            Nodes.paragraph(problem.repair(), "ow-caption"));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    return new HBox(8, icon(problem.severity()), words);
  }

  /// An entry in a box of the colour of its severity.
  public static HBox box(Problem problem) {
    HBox box = entry(problem);
    box.getStyleClass().add(problem.isError() ? "ow-box-stop" : "ow-box-warning");
    return box;
  }

  /// The icon of a severity in its tone.
  public static FontIcon icon(Severity severity) {
    return switch (severity) {
      case ERROR -> Nodes.icon(Feather.ALERT_OCTAGON, Tone.STOP);
      case WARNING -> Nodes.icon(Feather.ALERT_TRIANGLE, Tone.WARNING);
      case NOTE -> Nodes.icon(Feather.INFO, Tone.INFO);
    };
  }
}
