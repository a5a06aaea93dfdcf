package offerwright.ui.policies;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.policy.AssumedInput;
import offerwright.calc.policy.Measure;
import offerwright.calc.policy.PolicyResult;
import offerwright.domain.problem.Problem;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.ProblemList;
import offerwright.ui.kit.Scrolling;
import org.kordamp.ikonli.feather.Feather;

/// In words: why the policy in front stands where it stands, what theory says it could cost at
/// worst, what is wrong with it, and which inputs were assumed.
final class WhyPanel {
  private final Label title = Nodes.label("", "ow-title-4");
  private final VBox words = new VBox(6);
  private final VBox box;
  private final Runnable inputs;

  /// `inputs` opens what is known of people.
  WhyPanel(Runnable inputs) {
    this.inputs = inputs;
    title.setMinWidth(0);
    ScrollPane scroll = Scrolling.down(words);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText("Why the policy stands where it stands");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    words.getStyleClass().add("ow-policies-why");
    words.setId("why");
    box = new VBox(4, title, scroll);
    box.getStyleClass().add("ow-card");
    box.setMinHeight(0);
  }

  VBox node() {
    return box;
  }

  void show(PolicyResult result, TableLine line, Texts texts) {
    title.setText("Why " + (line.today() ? "today" : line.name()) + " stands there");
    words.getChildren().clear();
    line.row().problems().forEach(problem -> words.getChildren().add(row(problem)));
    line.row().why().forEach(sentence -> words.getChildren().add(Nodes.paragraph(sentence, "ow-text")));
    line.row()
        .worstCase()
        .ifPresent(
            worst ->
                words
                    .getChildren()
                    .add(
                        Nodes.paragraph(
                            "If every budget is used in full it gives up "
                                + texts.percent(
                                    line.row().exact().measure(Measure.GIVEN_UP_IN_FULL).value())
                                + " of output; theory’s worst case for such a policy is "
                                + texts.percent(worst)
                                + ".",
                            "ow-text")));
    assumed(result.assumed());
  }

  private void assumed(List<AssumedInput> assumed) {
    if (assumed.isEmpty()) {
      return;
    }
    long people =
        assumed.stream().flatMap(input -> input.personIds().stream()).distinct().count();
    String reasons = assumed.stream().map(AssumedInput::reason).limit(4).collect(Collectors.joining(" "));
    words
        .getChildren()
        .add(
            Nodes.paragraph(
                "Assumed for "
                    + people
                    + (people == 1 ? " person. " : " people. ")
                    + reasons
                    + (assumed.size() > 4 ? " And " + (assumed.size() - 4) + " more." : ""),
                "ow-caption"));
    words.getChildren().add(Nodes.linkButton("See and change the inputs", Feather.EDIT_2, inputs));
  }

  private static Node row(Problem problem) {
    VBox said =
        new VBox(
            Nodes.paragraph(problem.message(), "ow-text"),
            Nodes.paragraph(problem.repair(), "ow-caption"));
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    return new HBox(8, ProblemList.icon(problem.severity()), said);
  }
}
