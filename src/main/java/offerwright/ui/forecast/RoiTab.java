package offerwright.ui.forecast;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// Whether the tokens pay: five figures, what they hang on, where it breaks even, and what the same
/// money would do elsewhere.
final class RoiTab implements Part {
  private final RoiHead head;
  private final Views views;
  private final Sensitivity sensitivity;
  private final VBox box;

  RoiTab(Formats formats, Sensitivity sensitivity, FigureActions.Keeper keeper) {
    this.sensitivity = sensitivity;
    head = new RoiHead(formats);
    views =
        new Views(
            "What about the return",
            List.of(
                new Views.View("Break-even", new BreakEvenView(formats, sensitivity, keeper)),
                new Views.View("Drivers", new DriversView(formats, sensitivity, keeper)),
                new Views.View("Evidence", new EvidencePanel(formats)),
                new Views.View("Alternatives", new AlternativesView(formats, keeper)),
                new Views.View("Tasks", new TasksView(formats, keeper))));
    VBox.setVgrow(views.node(), Priority.ALWAYS);
    box = new VBox(head.node(), Nodes.rule(), views.node());
  }

  /// Brings a view to the front by its name.
  void choose(String view) {
    views.choose(view);
  }

  @Override
  public Optional<Node> choice() {
    return views.choice();
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Answer answer) {
    head.show(answer);
    sensitivity.ask(answer);
    views.show(answer);
  }
}
