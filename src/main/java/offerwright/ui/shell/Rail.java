package offerwright.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.ui.kit.Nodes;

/// The list of screens at the left. Folds to icons when the window is narrow.
final class Rail extends VBox {
  private static final double WIDE = 168;
  private static final double NARROW = 56;

  private final Map<String, ToggleButton> items = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final List<Label> numbers = new ArrayList<>();
  private final ToggleGroup group = new ToggleGroup();

  Rail(List<ScreenDoor> doors, Consumer<String> show) {
    getStyleClass().add("ow-rail");
    int number = 1;
    for (ScreenDoor door : doors) {
      ToggleButton item = new ToggleButton(door.title(), Nodes.icon(door.icon()));
      item.getStyleClass().setAll("ow-rail-item");
      item.setToggleGroup(group);
      item.setMaxWidth(Double.MAX_VALUE);
      item.setTooltip(new Tooltip(door.title() + " (Ctrl+" + number + ")"));
      item.setOnAction(_ -> {
        item.setSelected(true);
        show.accept(door.id());
      });
      items.put(door.id(), item);
      titles.put(door.id(), door.title());
      getChildren().add(new StackPane(item, number(number)));
      number++;
    }
    setNarrow(false);
  }

  /// The key beside the title: Ctrl and this number open the screen.
  private Label number(int number) {
    Label label = Nodes.label(String.valueOf(number), "ow-caption");
    label.setMouseTransparent(true);
    StackPane.setAlignment(label, Pos.CENTER_RIGHT);
    StackPane.setMargin(label, new Insets(0, 10, 0, 0));
    numbers.add(label);
    return label;
  }

  /// Marks a screen; a screen that is not in the list leaves none marked.
  void select(String id) {
    group.selectToggle(items.get(id));
  }

  void setNarrow(boolean narrow) {
    setPrefWidth(narrow ? NARROW : WIDE);
    setMinWidth(narrow ? NARROW : WIDE);
    numbers.forEach(label -> label.setVisible(!narrow));
    items.forEach((id, item) -> {
      String title = titles.getOrDefault(id, "");
      item.setText(narrow ? "" : title);
      item.setAccessibleText(title);
    });
  }
}
