package offerwright.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;

/// A field a value is typed into. Every keystroke that makes a valid value is reported at once; a
/// text that is none stays as typed, is outlined, and says beside the field what is wrong. Leaving
/// the field or Enter writes a valid value in its usual form; Escape returns to the last valid one.
///
/// @param <T> what is typed
public abstract sealed class TypedField<T> extends CustomTextField
    permits NumberField, WordField, DateField, MonthField {
  private static final PseudoClass VACANT = PseudoClass.getPseudoClass("vacant");

  private final Label error = Nodes.label("", "ow-error");
  private final Label unit = Nodes.label("", "ow-unit");
  private Function<T, Optional<String>> rule = _ -> Optional.empty();
  private Consumer<T> listener = _ -> {};
  private Optional<Runnable> emptied = Optional.empty();
  private Optional<T> value = Optional.empty();
  private String wrong = "";
  private String remark = "";
  private boolean showing;

  /// A field without a value; the accessible name says what it holds.
  TypedField(String name) {
    setAccessibleText(name);
    error.setManaged(false);
    error.setVisible(false);
    error.setWrapText(true);
    error.setMinHeight(USE_PREF_SIZE);
    textProperty().addListener((_, _, text) -> typed(text));
    focusedProperty().addListener((_, _, focused) -> left(focused));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// What a text means.
  ///
  /// @param value what it means; empty if it is wrong
  /// @param wrong a sentence saying what is wrong; empty if nothing is
  protected record Reading<T>(Optional<T> value, String wrong) {
    /// A text that means a value.
    public static <T> Reading<T> good(T value) {
      return new Reading<>(Optional.of(value), "");
    }

    /// A text that does not.
    public static <T> Reading<T> bad(String sentence) {
      return new Reading<>(Optional.empty(), sentence);
    }
  }

  /// Reads a text that is not empty.
  protected abstract Reading<T> read(String text);

  /// Writes a value.
  protected abstract String write(T written);

  /// True if two values are the same to a person.
  protected boolean same(T one, T other) {
    return one.equals(other);
  }

  /// The unit at the right, such as $ or %.
  public final void setUnit(String text) {
    unit.setText(text);
    setRight(text.isEmpty() ? null : unit);
  }

  /// Lets the field be empty. `prompt` says what that means, as in "not disclosed"; `consumer`
  /// hears when a person empties it.
  public final void setOptional(String prompt, Runnable consumer) {
    setPromptText(prompt);
    emptied = Optional.of(consumer);
    say();
  }

  /// What must hold for a value, as a sentence to show when it does not.
  public final void setRule(Function<T, Optional<String>> check) {
    rule = check;
  }

  /// Something more that must hold, asked after what must hold already.
  public final void addRule(Function<T, Optional<String>> check) {
    Function<T, Optional<String>> former = rule;
    rule = typed -> former.apply(typed).or(() -> check.apply(typed));
  }

  /// Who hears of every valid value typed.
  protected final void onTyped(Consumer<T> consumer) {
    listener = consumer;
  }

  /// The sentence beside the field; put it under the field. Takes no room while nothing is wrong.
  public final Label error() {
    return error;
  }

  /// The last valid value; empty for none.
  public final Optional<T> current() {
    return value;
  }

  /// True while the text is not a valid value.
  public final boolean isWrong() {
    return !wrong.isEmpty();
  }

  /// Shows a value from the model. What a person is typing that means the same, or is not yet
  /// valid, is left alone.
  public final void show(T shown) {
    show(Optional.of(shown));
  }

  /// Shows a value from the model, or none.
  public final void show(Optional<T> shown) {
    boolean unchanged =
        shown.isPresent() == value.isPresent()
            && (shown.isEmpty() || same(shown.get(), value.orElseThrow()));
    value = shown;
    if (unchanged && (isFocused() || isWrong())) {
      return;
    }
    rewrite();
  }

  /// Drops what was typed and is not valid, because another thing is shown from now on.
  public final void forget() {
    rewrite();
  }

  /// Says beside the field what is wrong with the value in its place; an empty sentence clears it.
  public final void setRemark(String sentence) {
    if (!sentence.equals(remark)) {
      remark = sentence;
      say();
    }
  }

  private void rewrite() {
    String written = value.map(this::write).orElse("");
    // Setting the same text again is not free, and a form has many fields.
    if (!written.equals(getText())) {
      showing = true;
      setText(written);
      showing = false;
    }
    wrong = "";
    say();
  }

  private void typed(String text) {
    if (showing) {
      return;
    }
    if (text.isBlank() && emptied.isPresent()) {
      wrong = "";
      say();
      if (value.isPresent()) {
        value = Optional.empty();
        emptied.get().run();
      }
      return;
    }
    Reading<T> reading = read(text);
    Optional<T> read = reading.value();
    wrong = read.isEmpty() ? reading.wrong() : rule.apply(read.get()).orElse("");
    say();
    if (wrong.isEmpty()
        && read.isPresent()
        && (value.isEmpty() || !same(read.get(), value.get()))) {
      value = read;
      listener.accept(read.get());
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      left(false);
    } else if (event.getCode() == KeyCode.ESCAPE
        && !value.map(this::write).orElse("").equals(getText())) {
      rewrite();
      event.consume();
    }
  }

  private void left(boolean focused) {
    if (!focused && !isWrong()) {
      rewrite();
    }
  }

  private void say() {
    String sentence = isWrong() ? wrong : remark;
    error.setText(sentence);
    error.setVisible(!sentence.isEmpty());
    error.setManaged(!sentence.isEmpty());
    pseudoClassStateChanged(VACANT, emptied.isPresent() && getText().isEmpty());
    setTooltip(sentence.isEmpty() ? null : new Tooltip(sentence));
    setAccessibleHelp(sentence);
    getStyleClass().remove("ow-wrong");
    if (!sentence.isEmpty()) {
      getStyleClass().add("ow-wrong");
    }
  }
}
