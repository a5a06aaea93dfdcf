package offerwright.ui.kit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import offerwright.ui.text.Formats;
import org.controlsfx.control.textfield.CustomTextField;

/// A field for one number with its unit at the right. Every keystroke that makes a valid number is reported at once; a text that is none, or
/// lies outside the limits, stays as typed, is outlined, and says beside the field what is wrong. Leaving the field or Enter writes a valid
/// number as the locale does; Escape returns to the last valid one.
public final class NumberField extends CustomTextField {
  private final Formats formats;
  private final Function<BigDecimal, String> write;
  private final Label error = Nodes.label("", "ow-error");
  private final Label unit = Nodes.label("", "ow-unit");
  private Function<BigDecimal, Optional<String>> rule = _ -> Optional.empty();
  private Consumer<BigDecimal> listener = _ -> {};
  private BigDecimal value = BigDecimal.ZERO;
  private boolean showing;

  /// A field that writes numbers with `write`; the accessible name says what the number is.
  public NumberField(String name, Formats formats, Function<BigDecimal, String> write, String unit) {
    this.formats = formats;
    this.write = write;
    setAccessibleText(name);
    setAlignment(Pos.CENTER_RIGHT);
    getStyleClass().add("ow-number");
    setUnit(unit);
    setPrefWidth(112);
    error.setManaged(false);
    error.setVisible(false);
    error.setWrapText(true);
    textProperty().addListener((_, _, text) -> typed(text));
    focusedProperty().addListener((_, _, focused) -> left(focused));
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            rewrite();
          } else if (event.getCode() == KeyCode.ESCAPE && !text(value).equals(getText())) {
            showValue(value);
            event.consume();
          }
        });
  }

  /// The unit at the right, such as $ or %.
  public void setUnit(String text) {
    unit.setText(text);
    setRight(text.isEmpty() ? null : unit);
  }

  /// What must hold for a number, as a sentence to show when it does not.
  public void setRule(Function<BigDecimal, Optional<String>> check) {
    rule = check;
  }

  /// Who hears of every valid number typed.
  public void setOnNumber(Consumer<BigDecimal> consumer) {
    listener = consumer;
  }

  /// The sentence beside the field; put it under the field. Takes no room while nothing is wrong.
  public Label error() {
    return error;
  }

  /// A number as this field writes it.
  public String written(BigDecimal number) {
    return write.apply(number);
  }

  /// The last valid number.
  public BigDecimal number() {
    return value;
  }

  /// True while the text is not a valid number.
  public boolean isWrong() {
    return error.isVisible();
  }

  /// Shows a number from the model. What a person is typing that means the same number, or is not yet valid, is left alone.
  public void show(BigDecimal number) {
    boolean same = number.compareTo(value) == 0;
    value = number;
    if (isFocused() && (same || isWrong())) {
      return;
    }
    if (!same || !isFocused()) {
      showValue(number);
    }
  }

  private void showValue(BigDecimal number) {
    showing = true;
    setText(text(number));
    showing = false;
    say("");
  }

  private String text(BigDecimal number) {
    return write.apply(number);
  }

  private void typed(String text) {
    if (showing) {
      return;
    }
    Optional<BigDecimal> number = formats.parse(text);
    String wrong = number.isEmpty() ? "Type a number, such as " + text(value) + "." : rule.apply(number.get()).orElse("");
    say(wrong);
    if (wrong.isEmpty() && number.isPresent() && number.get().compareTo(value) != 0) {
      value = number.get();
      listener.accept(value);
    }
  }

  private void left(boolean focused) {
    if (!focused) {
      rewrite();
    }
  }

  private void rewrite() {
    if (!isWrong()) {
      showValue(value);
    }
  }

  private void say(String wrong) {
    error.setText(wrong);
    error.setVisible(!wrong.isEmpty());
    error.setManaged(!wrong.isEmpty());
    setTooltip(wrong.isEmpty() ? null : new Tooltip(wrong));
    getStyleClass().remove("ow-wrong");
    if (!wrong.isEmpty()) {
      getStyleClass().add("ow-wrong");
    }
  }
}
