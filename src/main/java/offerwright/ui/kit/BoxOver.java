package offerwright.ui.kit;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows boxes over the screen. Escape or Cancel leaves without doing anything.
public final class BoxOver {
  private static final double WIDTH = 420;
  private static final double WIDE = 760;
  private static final double LARGE_MARGIN = 32;
  private static final double LARGEST = 1280;

  private final ModalPane modal = Modals.steady(new ModalPane());

  /// What lies over the screen, last among its nodes.
  public ModalPane node() {
    return modal;
  }

  /// A box with a title, its content and the one button that Enter presses.
  public void show(String title, Node content, Button action) {
    action.getStyleClass().add(Styles.ACCENT);
    action.setDefaultButton(true);
    HBox buttons = Nodes.row(8, Nodes.spring(), Nodes.button("Cancel", this::hide), action);
    show(title, content, buttons, WIDTH);
  }

  /// A wider box with a title, its content and a row of buttons.
  public void showWide(String title, Node content, HBox buttons) {
    show(title, content, buttons, WIDE);
  }

  /// A box in which every change is made at once, so that it only has to be left.
  public void showDone(String title, Node content) {
    Button done = Nodes.button("Done", this::hide);
    done.setId("box-done");
    done.getStyleClass().add(Styles.ACCENT);
    done.setDefaultButton(true);
    show(title, content, Nodes.row(8, Nodes.spring(), done), WIDTH);
  }

  private void show(String title, Node content, HBox buttons, double width) {
    VBox box = new VBox(12, Nodes.label(title, "ow-title-4"), content, buttons);
    box.getStyleClass().addAll("ow-palette", "ow-dialog");
    box.setMaxSize(width, Region.USE_PREF_SIZE);
    box.setPrefWidth(width);
    modal.setAlignment(Pos.CENTER);
    modal.show(box);
  }

  /// Any node over most of the screen.
  public void showLarge(Region content) {
    modal.setAlignment(Pos.CENTER);
    content
        .maxWidthProperty()
        .bind(
            modal
                .widthProperty()
                .subtract(LARGE_MARGIN)
                .map(width -> Math.min(width.doubleValue(), LARGEST)));
    content.maxHeightProperty().bind(modal.heightProperty().subtract(LARGE_MARGIN));
    modal.show(content);
  }

  /// Any node at the left edge, as high as the screen: the form where there is no room beside.
  public void showAtLeft(Region content) {
    modal.setAlignment(Pos.CENTER_LEFT);
    content.setMaxHeight(Double.MAX_VALUE);
    modal.show(content);
  }

  /// Closes what is shown.
  public void hide() {
    modal.hide(true);
  }
}
