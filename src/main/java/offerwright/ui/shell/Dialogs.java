package offerwright.ui.shell;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.domain.problem.Problem;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.ProblemList;

/// Boxes shown over the window in its modal pane. Escape or Close leaves without doing anything.
public final class Dialogs {
  private static final double WIDTH = 520;

  private Dialogs() {}

  /// A problem and what can be done about it; each choice closes the box first.
  public static Node question(
      ModalPane modal, String title, Problem problem, List<Command> choices) {
    return problems(modal, title, List.of(problem), choices);
  }

  /// A list of problems and what can be done about them.
  public static Node problems(
      ModalPane modal, String title, List<Problem> problems, List<Command> choices) {
    return box(modal, title, new ProblemList(problems), choices);
  }

  /// Any content under a title with a row of choices; the first choice is the accented one.
  public static Node box(ModalPane modal, String title, Node content, List<Command> choices) {
    HBox buttons = Nodes.row(8, Nodes.spring());
    buttons.getChildren().add(Nodes.button("Close", () -> modal.hide(true)));
    for (int i = 0; i < choices.size(); i++) {
      Command choice = choices.get(i);
      Button button =
          Nodes.button(
              choice.title(),
              () -> {
                modal.hide(true);
                choice.run().run();
              });
      if (i == 0) {
        button.getStyleClass().add(Styles.ACCENT);
        button.setDefaultButton(true);
      }
      buttons.getChildren().add(button);
    }
    VBox box = new VBox(12, Nodes.label(title, "ow-title-4"), content, buttons);
    box.getStyleClass().addAll("ow-palette", "ow-dialog");
    box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    modal.setAlignment(Pos.CENTER);
    return box;
  }
}
