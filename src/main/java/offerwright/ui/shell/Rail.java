package offerwright.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Nodes;

/// The list of screens at the left. Folds to icons when the window is narrow.
final class Rail extends VBox {
  private static final double WIDE = 168;
  private static final double NARROW = 56;

  private final Map<String, ToggleButton> items = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();

  Rail(List<ScreenDoor> doors, Consumer<String> show) {
    getStyleClass().add("ow-rail");
    ToggleGroup group = new ToggleGroup();
    int number = 1;
    for (ScreenDoor door : doors) {
      ToggleButton item = new ToggleButton(door.title(), Nodes.icon(door.icon()));
      item.getStyleClass().setAll("ow-rail-item");
      item.setToggleGroup(group);
      item.setMaxWidth(Double.MAX_VALUE);
      item.setTooltip(new Tooltip(door.title() + " (Ctrl+" + number + ")"));
      item.setOnAction(
          _ -> {
            item.setSelected(true);
            show.accept(door.id());
          });
      items.put(door.id(), item);
      titles.put(door.id(), door.title());
      getChildren().add(item);
      number++;
    }
    setNarrow(false);
  }

  void select(String id) {
    ToggleButton item = items.get(id);
    if (item != null) {
      item.setSelected(true);
    }
  }

  void setNarrow(boolean narrow) {
    setPrefWidth(narrow ? NARROW : WIDE);
    setMinWidth(narrow ? NARROW : WIDE);
    items.forEach(
        (id, item) -> {
          String title = titles.getOrDefault(id, "");
          item.setText(narrow ? "" : title);
          item.setAccessibleText(title);
        });
  }

  /// The number hints of a wide rail belong to the titles; kept in one place for the help text.
  static Label hint(int number) {
    return Nodes.label(String.valueOf(number), "ow-caption");
  }
}
