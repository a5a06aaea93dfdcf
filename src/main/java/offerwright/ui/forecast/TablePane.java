package offerwright.ui.forecast;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.kit.TableText;

/// A table under its title, with the "…" button to copy and keep it.
final class TablePane extends VBox {
  private final StackPane place = new StackPane();
  private Optional<FigureGrid> shown = Optional.empty();

  /// A table that scrolls both ways.
  TablePane(String title, FigureActions.Keeper keeper) {
    super(4);
    Label heading = Nodes.label(title, "ow-strong");
    heading.setMinWidth(USE_PREF_SIZE);
    FigureActions actions = FigureActions.ofTable(title, this::text, keeper);
    HBox head = Nodes.row(8, heading, Nodes.spring(), actions.button());
    head.getStyleClass().add("ow-card-head");
    place.getStyleClass().add("ow-figure-place");
    ScrollPane scroll = Scrolling.both(place);
    actions.on(scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("ow-plan-tab");
    getChildren().addAll(head, scroll);
  }

  private TableText text() {
    return shown.map(FigureGrid::table).orElseGet(() -> new TableText(List.of(), List.of()));
  }

  void show(FigureGrid grid) {
    shown = Optional.of(grid);
    place.getChildren().setAll(grid);
  }
}
