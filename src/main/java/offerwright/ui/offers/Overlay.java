package offerwright.ui.offers;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.domain.problem.Problem;
import offerwright.ui.kit.Modals;
import offerwright.ui.kit.Nodes;

/// Shows boxes over the screen. Escape or Close leaves without doing anything.
final class Overlay {
  private final ModalPane modal = Modals.steady(new ModalPane());

  Overlay() {
    modal.setId("offers-modal");
  }

  ModalPane node() {
    return modal;
  }

  /// A box with a title, its content and buttons; the last button is the one Enter presses.
  void show(String title, double width, Node content, List<Button> buttons) {
    show(title, width, content, buttons.isEmpty() ? "Close" : "Cancel", buttons);
  }

  /// The same with another word for leaving.
  void show(String title, double width, Node content, String leave, List<Button> buttons) {
    HBox row = Nodes.row(8, Nodes.spring());
    row.getChildren().add(Nodes.button(leave, this::hide));
    row.getChildren().addAll(buttons);
    if (!buttons.isEmpty()) {
      Button last = buttons.getLast();
      last.getStyleClass().add(Styles.ACCENT);
      last.setDefaultButton(true);
    }
    VBox box = new VBox(12, Nodes.label(title, "ow-title-4"), content, row);
    box.getStyleClass().addAll("ow-palette", "ow-dialog");
    box.setMaxSize(width, Region.USE_PREF_SIZE);
    box.setPrefWidth(width);
    modal.setAlignment(Pos.CENTER);
    modal.show(box);
  }

  /// Content that scrolls when it is long.
  static ScrollPane scrolling(Node content, double most) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMaxHeight(most);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  /// Lists problems inside a box, each with its repair; takes no room without any.
  static void say(VBox place, List<Problem> problems) {
    place.getChildren().clear();
    for (Problem problem : problems) {
      place
          .getChildren()
          .add(Nodes.paragraph(problem.message() + " " + problem.repair(), "ow-error"));
    }
    Nodes.setShown(place, !problems.isEmpty());
  }

  void hide() {
    modal.hide(true);
  }
}
