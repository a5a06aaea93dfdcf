package offerwright.ui.compare;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.compare.Standing;
import offerwright.calc.risk.Confidence;
import offerwright.domain.problem.Problem;
import offerwright.files.text.ComparisonWords;
import offerwright.ui.kit.Chip;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Tone;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// One sentence on which offer is worth most to the person, with its confidence; beside it what the
/// person has besides and how averse to risk they are.
final class VerdictStrip {
  private final Chip chip = new Chip();
  private final Label sentence = Nodes.paragraph("", "ow-title-4");
  private final Label more = Nodes.paragraph("", "ow-caption");
  private final PersonBox person;
  private final PathsLine paths;
  private final HBox low = new HBox(16);
  private final HBox high = new HBox(12);
  private final VBox box = new VBox(6);

  VerdictStrip(PersonBox person, PathsLine paths) {
    this.person = person;
    this.paths = paths;
    sentence.setId("verdict");
    more.setId("verdict-more");
    chip.setId("confidence");
    sentence.setMinWidth(0);
    more.setMinWidth(0);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    HBox.setHgrow(more, Priority.ALWAYS);
    sentence.setMaxWidth(Double.MAX_VALUE);
    more.setMaxWidth(Double.MAX_VALUE);
    high.getChildren().setAll(chip, sentence, paths.node());
    high.setAlignment(Pos.TOP_LEFT);
    high.setFillHeight(false);
    low.getChildren().setAll(more, person.node());
    low.setAlignment(Pos.CENTER_LEFT);
    box.getChildren().setAll(high, low);
    box.getStyleClass().addAll("ow-card", "ow-compare-verdict");
    box.setMinHeight(VBox.USE_PREF_SIZE);
  }

  Node node() {
    return box;
  }

  /// Shows the verdict, or why there is none yet.
  void show(Shown shown) {
    person.show(shown.comparison().workspace(), shown.answer());
    paths.show(shown.answer().map(answer -> answer.run()));
    Optional<Problem> obstacle = shown.comparison().obstacle();
    if (obstacle.isPresent()) {
      say(Optional.empty(), obstacle.get().message(), obstacle.get().repair());
    } else if (shown.answer().isPresent()) {
      Standing standing = shown.answer().get().standing();
      say(standing.confidence(), standing.sentence(), standing.more());
    } else {
      say(Optional.empty(), "Weighing the offers…", "");
    }
  }

  private void say(Optional<Confidence> confidence, String words, String rest) {
    chip.set(ComparisonWords.of(confidence), icon(confidence), tone(confidence));
    Tooltip meaning = new Tooltip(meaning(confidence));
    meaning.setWrapText(true);
    meaning.setMaxWidth(360);
    chip.setTooltip(meaning);
    sentence.setText(words);
    more.setText(rest);
  }

  private static Ikon icon(Optional<Confidence> confidence) {
    return confidence
        .<Ikon>map(sure ->
            switch (sure) {
              case CLEAR -> Feather.CHECK_CIRCLE;
              case LIKELY -> Feather.TRENDING_UP;
              case INDISTINGUISHABLE -> Feather.ALERT_TRIANGLE;
            })
        .orElse(Feather.HELP_CIRCLE);
  }

  private static Tone tone(Optional<Confidence> confidence) {
    return confidence
        .map(sure ->
            switch (sure) {
              case CLEAR -> Tone.OK;
              case LIKELY -> Tone.INFO;
              case INDISTINGUISHABLE -> Tone.WARNING;
            })
        .orElse(Tone.NEUTRAL);
  }

  private static String meaning(Optional<Confidence> confidence) {
    return confidence
        .map(sure ->
            switch (sure) {
              case CLEAR -> "The 95 % interval of the lead lies wholly on one side.";
              case LIKELY ->
                  "The 80 % interval of the lead lies on one side, the 95 % interval does not: nine of ten simulations would say the same.";
              case INDISTINGUISHABLE ->
                  "Even the 80 % interval of the lead reaches to both sides: the two cannot be told apart.";
            })
        .orElse("There are not two offers that can be weighed against each other.");
  }
}
