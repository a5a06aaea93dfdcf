package offerwright.ui.kit;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a screen shows while it has nothing: what it is for, and the one next action.
public final class EmptyState extends VBox {
  private final HBox buttons = new HBox(8);

  /// An icon, a title, a sentence and a button.
  public EmptyState(Ikon icon, String title, String sentence, String action, Runnable run) {
    super(12);
    setAlignment(Pos.CENTER);
    FontIcon picture = FontIcon.of(icon);
    picture.getStyleClass().add("ow-icon-large");
    Label words = Nodes.paragraph(sentence, "ow-muted");
    words.setMaxWidth(420);
    words.setTextAlignment(TextAlignment.CENTER);
    Button button = Nodes.button(action, run);
    button.getStyleClass().add(Styles.ACCENT);
    buttons.getChildren().add(button);
    buttons.setAlignment(Pos.CENTER);
    getChildren().addAll(picture, Nodes.label(title, "ow-title-4"), words, buttons);
  }

  /// With a second action beside the first.
  public EmptyState(
      Ikon icon,
      String title,
      String sentence,
      String action,
      Runnable run,
      String other,
      Runnable runOther) {
    this(icon, title, sentence, action, run);
    buttons.getChildren().add(Nodes.button(other, runOther));
  }
}
