package offerwright.ui.forecast;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import offerwright.ui.kit.Segmented;

/// Several views of one tab, one of them in front; only that one is drawn.
final class Views implements Part {
  private final List<View> views;
  private final Segmented<View> choice;
  private final StackPane front = new StackPane();
  private View chosen;
  private Optional<Answer> shown = Optional.empty();

  /// A view by its name.
  record View(String name, Part part) {}

  /// Views with a choice between them; `name` is what they choose.
  Views(String name, List<View> views) {
    this.views = List.copyOf(views);
    chosen = views.getFirst();
    choice = new Segmented<>(name, this.views, View::name);
    choice.setOnChoice(this::choose);
    choice.getStyleClass().add("ow-plan-choose");
    front.getStyleClass().add("ow-plan-front");
    front.setMinSize(0, 0);
    choose(chosen);
  }

  @Override
  public Node node() {
    return front;
  }

  @Override
  public Optional<Node> choice() {
    return Optional.of(choice);
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
