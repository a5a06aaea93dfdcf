package offerwright.ui.compare;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import offerwright.domain.problem.Problem;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Stands in front of a tab that has nothing to show yet, and says why.
final class Waiting extends StackPane {
  private static final double WIDEST = 420;

  private final FontIcon icon = FontIcon.of(Feather.REFRESH_CW);
  private final Label title = Nodes.paragraph("", "ow-title-4");
  private final Label sentence = Nodes.paragraph("", "ow-muted");

  Waiting() {
    icon.getStyleClass().add("ow-icon-large");
    for (Label label : new Label[] {title, sentence}) {
      label.setMaxWidth(WIDEST);
      label.setTextAlignment(TextAlignment.CENTER);
      label.setAlignment(Pos.CENTER);
    }
    VBox box = new VBox(8, icon, title, sentence);
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("ow-waiting");
    getChildren().add(box);
    setMinSize(0, 0);
    Nodes.setShown(this, false);
  }

  /// Says what is missing before a tab has figures; hidden if nothing is.
  ///
  /// @return true if something is
  boolean show(Shown shown) {
    Optional<Problem> obstacle = shown.comparison().obstacle();
    if (obstacle.isPresent()) {
      say(Feather.ALERT_TRIANGLE, obstacle.get().message(), obstacle.get().repair());
    } else if (shown.answer().isEmpty() || shown.simulated().isEmpty()) {
      say(
          Feather.REFRESH_CW,
          "Simulating what the offers turn out to be worth",
          "Markets, companies, layoffs, bonuses and use of tokens are drawn on the same paths for all offers.");
    } else {
      Nodes.setShown(this, false);
      return false;
    }
    return true;
  }

  /// Says something.
  void say(Feather picture, String words, String more) {
    icon.setIconCode(picture);
    title.setText(words);
    sentence.setText(more);
    Nodes.setShown(this, true);
  }
}
