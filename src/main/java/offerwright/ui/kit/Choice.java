package offerwright.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A list to choose one value from, each written in words.
public final class Choice<T> extends ComboBox<T> {
  private Consumer<T> listener = _ -> {};
  private boolean showing;

  /// A choice with an accessible name; `word` writes a value.
  public Choice(String name, List<T> values, Function<T, String> word) {
    setAccessibleText(name);
    setMaxWidth(Double.MAX_VALUE);
    getItems().setAll(values);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : word.apply(value);
          }

          @Override
          public @Nullable T fromString(String text) {
            return getItems().stream()
                .filter(value -> word.apply(value).equals(text))
                .findFirst()
                .orElse(null);
          }
        });
    valueProperty()
        .addListener((_, _, chosen) -> {
          setTooltip(chosen == null ? null : new Tooltip(word.apply(chosen)));
          if (!showing && chosen != null) {
            listener.accept(chosen);
          }
        });
  }

  /// Who hears of a person's choice.
  public void setOnChoice(Consumer<T> consumer) {
    listener = consumer;
  }

  /// Shows a value from the model.
  public void show(T value) {
    showing = true;
    setValue(value);
    showing = false;
  }

  /// Shows other values to choose from, and one of them.
  public void show(List<T> values, T value) {
    showing = true;
    if (!getItems().equals(values)) {
      getItems().setAll(values);
    }
    setValue(value);
    showing = false;
  }
}
