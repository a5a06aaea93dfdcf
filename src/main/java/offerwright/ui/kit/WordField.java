package offerwright.ui.kit;

import java.util.function.Consumer;

/// A field for a name or another short text. Unless made optional it must not be empty.
public final class WordField extends TypedField<String> {
  /// A field for a text; the accessible name says which.
  public WordField(String name) {
    super(name);
  }

  /// Who hears of every valid text typed.
  public void setOnWord(Consumer<String> consumer) {
    onTyped(consumer);
  }

  @Override
  protected Reading<String> read(String text) {
    return text.isBlank() ? Reading.bad("This must not be empty.") : Reading.good(text.strip());
  }

  @Override
  protected String write(String word) {
    return word;
  }
}
