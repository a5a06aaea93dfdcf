package offerwright.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import offerwright.calc.trail.Trail;
import offerwright.ui.text.Formats;
import org.controlsfx.control.PopOver;

/// Makes a figure explain itself: a click, Enter or Space on it opens its trail.
public final class Explained {
  private final Formats formats;

  public Explained(Formats formats) {
    this.formats = formats;
  }

  /// Turns a label into a figure that opens the trail supplied at that moment.
  public Label figure(Label label, Supplier<Trail> trail) {
    label.getStyleClass().add("ow-explained");
    label.setFocusTraversable(true);
    label.setAccessibleHelp("Press Enter to see how this figure came about");
    label.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        open(label, trail.get());
      }
    });
    label.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
        open(label, trail.get());
        event.consume();
      }
    });
    return label;
  }

  private void open(Node owner, Trail trail) {
    PopOver popOver =
        PopOvers.of(trail.name(), new TrailView(trail, formats), PopOver.ArrowLocation.TOP_CENTER);
    popOver.show(owner);
  }
}
