package offerwright.ui.kit;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import offerwright.ui.text.Formats;

/// A field for one number with its unit at the right.
public final class NumberField extends TypedField<BigDecimal> {
  private final Formats formats;
  private final Function<BigDecimal, String> write;

  /// A field that writes numbers with `write`; the accessible name says what the number is.
  public NumberField(
      String name, Formats formats, Function<BigDecimal, String> write, String unit) {
    super(name);
    this.formats = formats;
    this.write = write;
    setAlignment(Pos.CENTER_RIGHT);
    getStyleClass().add("ow-number");
    setUnit(unit);
    setPrefWidth(112);
  }

  /// Who hears of every valid number typed.
  public void setOnNumber(Consumer<BigDecimal> consumer) {
    onTyped(consumer);
  }

  /// A number as this field writes it.
  public String written(BigDecimal number) {
    return write.apply(number);
  }

  /// The last valid number; 0 before there was one.
  public BigDecimal number() {
    return current().orElse(BigDecimal.ZERO);
  }

  @Override
  protected Reading<BigDecimal> read(String text) {
    return formats
        .parse(text)
        .map(Reading::good)
        .orElseGet(() -> Reading.bad("Type a number, such as " + written(number()) + "."));
  }

  @Override
  protected String write(BigDecimal number) {
    return write.apply(number);
  }

  @Override
  protected boolean same(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }
}
