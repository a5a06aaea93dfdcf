package offerwright.ui.forecast;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Segmented;

/// Several views of one tab, one of them in front; only that one is drawn.
final class Views implements Part {
  private final List<View> views;
  private final Segmented<View> choice;
  private final StackPane front = new StackPane();
  private final VBox box = new VBox();
  private View chosen;
  private Optional<Answer> shown = Optional.empty();

  /// A view by its name.
  record View(String name, Part part) {}

  /// Views with a choice between them at the right, and `lead` at the left of it.
  Views(String name, Node lead, List<View> views) {
    this.views = List.copyOf(views);
    chosen = views.getFirst();
    choice = new Segmented<>(name, this.views, View::name);
    choice.setOnChoice(this::choose);
    HBox head = Nodes.row(12, lead, Nodes.spring(), choice);
    head.getStyleClass().add("ow-plan-views");
    VBox.setVgrow(front, Priority.ALWAYS);
    front.setMinSize(0, 0);
    box.getChildren().addAll(head, front);
    choose(chosen);
  }

  @Override
  public Node node() {
    return box;
  }

  /// Brings a view to the front by its name.
  void choose(String name) {
    views.stream().filter(view -> view.name().equals(name)).findFirst().ifPresent(this::choose);
  }

  private void choose(View view) {
    chosen = view;
    choice.show(view);
    front.getChildren().setAll(view.part().node());
    shown.ifPresent(view.part()::show);
  }

  @Override
  public void show(Answer answer) {
    shown = Optional.of(answer);
    chosen.part().show(answer);
  }
}
