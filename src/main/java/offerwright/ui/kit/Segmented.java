package offerwright.ui.kit;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A few values side by side, one of them chosen.
public final class Segmented<T> extends HBox {
  private final List<T> values;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private Consumer<T> listener = _ -> {};

  /// Values side by side; `name` is what they choose, for the accessible text.
  public Segmented(String name, List<T> values, Function<T, String> word) {
    this.values = List.copyOf(values);
    getStyleClass().add("ow-segmented");
    ToggleGroup group = new ToggleGroup();
    for (int i = 0; i < values.size(); i++) {
      T value = values.get(i);
      ToggleButton button = new ToggleButton(word.apply(value));
      button.setToggleGroup(group);
      button.setAccessibleText(name + ": " + word.apply(value));
      button
          .getStyleClass()
          .add(
              i == 0
                  ? Styles.LEFT_PILL
                  : i == values.size() - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
      button.setOnAction(_ -> {
        button.setSelected(true);
        listener.accept(value);
      });
      buttons.add(button);
    }
    getChildren().addAll(buttons);
  }

  /// Who hears of a person's choice.
  public void setOnChoice(Consumer<T> consumer) {
    listener = consumer;
  }

  /// Shows a value from the model.
  public void show(T value) {
    buttons.get(values.indexOf(value)).setSelected(true);
  }

  /// Shows a value from the model, or that there is no single one.
  public void show(Optional<T> value) {
    value.ifPresentOrElse(this::show, () -> buttons.forEach(button -> button.setSelected(false)));
  }
}
