package offerwright.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// What is going on in the background, each with a moving bar and a button that stops it. Empty
/// while nothing is.
final class BusyLine extends HBox {
  BusyLine() {
    super(16);
    setAlignment(Pos.CENTER_RIGHT);
  }

  /// Shows work until what is returned is run, or the person stops it.
  Runnable begin(String message, Runnable cancel) {
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(96);
    bar.setAccessibleText(message);
    Button stop = Nodes.iconButton("Stop: " + message, Feather.X, () -> {});
    stop.setMinHeight(Region.USE_PREF_SIZE);
    stop.setPrefHeight(22);
    HBox row = Nodes.row(8, Nodes.label(message, "ow-caption"), bar, stop);
    Runnable end = () -> getChildren().remove(row);
    stop.setOnAction(_ -> {
      end.run();
      cancel.run();
    });
    getChildren().add(row);
    return end;
  }
}
