package offerwright.ui.compare;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.domain.problem.Problem;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.Modals;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Scrolling;
import org.kordamp.ikonli.feather.Feather;

/// A large box: a title, a form that scrolls, what follows from it at the right, and a foot that
/// says what stands in the way of the one button that Enter presses.
final class FormBox {
  private static final double SIDE = 316;

  private final BoxOver over;
  private final BorderPane box = new BorderPane();
  private final Label state = Nodes.label("", "ow-caption");
  private final Button action;
  private final HBox foot = Nodes.row(8);

  FormBox(BoxOver over, String id, String title, String caption, String word, Runnable done) {
    this.over = over;
    action = Nodes.button(word, done);
    action.setId(id + "-ok");
    action.setDefaultButton(true);
    action.getStyleClass().add(Styles.ACCENT);
    action.setMinWidth(Region.USE_PREF_SIZE);
    Button cancel = Nodes.button("Cancel", over::hide);
    cancel.setId(id + "-cancel");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    state.setId(id + "-state");
    state.setMinWidth(0);
    state.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(state, Priority.ALWAYS);
    Label name = Nodes.label(title, "ow-title-4");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label more = Nodes.label(caption, "ow-caption");
    more.setMinWidth(0);
    HBox head =
        Nodes.row(
            8,
            name,
            more,
            Nodes.spring(),
            Nodes.iconButton("Close without a change", Feather.X, over::hide));
    head.getStyleClass().add("ow-history-head");
    foot.getChildren().addAll(state, cancel, action);
    foot.getStyleClass().add("ow-adopt-foot");
    box.setTop(head);
    box.setBottom(foot);
    box.setId(id);
    box.getStyleClass().addAll("ow-palette", "ow-inputs");
  }

  /// The form at the left, what follows from it at the right.
  void fill(Node form, Region side) {
    fill(form);
    side.getStyleClass().add("ow-compare-side");
    ScrollPane beside = Scrolling.down(side);
    beside.getStyleClass().add("ow-inputs-side");
    beside.setMinWidth(SIDE);
    beside.setMaxWidth(SIDE);
    beside.setPrefWidth(SIDE);
    box.setRight(beside);
  }

  /// The form alone.
  void fill(Node form) {
    VBox page = new VBox(form);
    page.getStyleClass().add("ow-inputs-page");
    box.setCenter(Scrolling.down(page));
  }

  /// Something more to press, at the left of the foot.
  void addAtLeft(Button button) {
    button.setMinWidth(Region.USE_PREF_SIZE);
    foot.getChildren().addFirst(button);
  }

  /// Shows the box and puts the keyboard into its first field.
  void open(Node first) {
    Modals.setFirst(box, first);
    over.showLarge(box);
    if (box.getScene() != null) {
      // In place of another box, which had the keyboard.
      box.applyCss();
      first.requestFocus();
    }
  }

  void hide() {
    over.hide();
  }

  /// Another word on the button.
  void setAction(String word) {
    action.setText(word);
  }

  /// The button can be pressed if nothing stands in the way; else the foot says what does.
  void allow(List<Problem> problems, boolean wrong) {
    Optional<Problem> first = problems.stream().filter(Problem::isError).findFirst();
    action.setDisable(wrong || first.isPresent());
    long more = problems.stream().filter(Problem::isError).count() - 1;
    state.getStyleClass().removeAll("ow-error", "ow-caption");
    state.getStyleClass().add(action.isDisabled() ? "ow-error" : "ow-caption");
    state.setText(
        first
            .map(problem ->
                problem.message()
                    + " "
                    + problem.repair()
                    + (more > 0 ? " And " + more + " more." : ""))
            .orElse(wrong ? "Mend what is marked first." : ""));
  }

  /// A quiet sentence in the foot.
  void say(String sentence) {
    state.getStyleClass().removeAll("ow-error", "ow-caption");
    state.getStyleClass().add("ow-caption");
    state.setText(sentence);
  }

  boolean isReady() {
    return !action.isDisabled();
  }
}
