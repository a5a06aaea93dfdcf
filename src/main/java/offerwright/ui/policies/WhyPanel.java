package offerwright.ui.policies;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.policy.AssumedInput;
import offerwright.calc.policy.InputKind;
import offerwright.calc.policy.Measure;
import offerwright.calc.policy.PolicyResult;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.files.text.PolicyWords;
import offerwright.ui.kit.Chip;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.ProblemList;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.kit.Tone;
import org.kordamp.ikonli.feather.Feather;

/// In words: why the policy in front stands where it stands, what theory says it could cost at
/// worst, what is wrong with it, and which inputs were assumed.
final class WhyPanel {
  private static final int MOST_REASONS = 12;

  private final Label title = Nodes.label("", "ow-title-4");
  private final Chip check = new Chip();
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
    HBox head = Nodes.row(8, title, Nodes.spring(), check);
    box = new VBox(4, head, scroll);
    clear();
    box.getStyleClass().add("ow-card");
    box.setMinHeight(0);
  }

  VBox node() {
    return box;
  }

  /// Nothing is in front.
  void clear() {
    title.setText("Why policies stand where they stand");
    words.getChildren().clear();
    Nodes.setShown(check, false);
  }

  void show(PolicyResult result, TableLine line, Texts texts) {
    title.setText("Why " + (line.own() ? line.title() : "today") + " stands there");
    words.getChildren().clear();
    if (line.own()) {
      AllocationPolicy policy = line.row().allocation().policy();
      words
          .getChildren()
          .add(
              Nodes.paragraph(
                  PolicyWords.of(policy.rule()) + "; " + PolicyWords.of(policy.total()) + ".",
                  "ow-caption"));
    }
    line.row()
        .why()
        .forEach(sentence -> words.getChildren().add(Nodes.paragraph(sentence, "ow-text")));
    line.row()
        .worstCase()
        .ifPresent(worst ->
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
    line.row().problems().forEach(problem -> words.getChildren().add(row(problem)));
    check(line);
    assumed(result.assumed());
  }

  private void check(TableLine line) {
    List<Problem> serious =
        line.row().problems().stream()
            .filter(problem -> problem.severity() != Severity.NOTE)
            .toList();
    boolean stops = line.hasErrors();
    check.set(
        stops ? "Not to be adopted" : "Check",
        stops ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE,
        stops ? Tone.STOP : Tone.WARNING);
    check.setTooltip(
        new Tooltip(serious.stream().map(Problem::message).collect(Collectors.joining("\n"))));
    Nodes.setShown(check, !serious.isEmpty());
  }

  private void assumed(List<AssumedInput> assumed) {
    if (assumed.isEmpty()) {
      return;
    }
    Map<InputKind, Integer> people = new EnumMap<>(InputKind.class);
    assumed.forEach(input -> people.merge(input.kind(), input.personIds().size(), Integer::sum));
    String kinds =
        people.entrySet().stream()
            .map(kind ->
                PolicyWords.of(kind.getKey()).toLowerCase(Locale.ROOT) + " of " + kind.getValue())
            .collect(Collectors.joining(", "));
    Label said =
        Nodes.paragraph("Assumed because nothing better is known: " + kinds + ".", "ow-caption");
    said.setTooltip(
        new Tooltip(
            assumed.stream()
                .map(AssumedInput::reason)
                .limit(MOST_REASONS)
                .collect(Collectors.joining("\n"))));
    words.getChildren().add(said);
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
