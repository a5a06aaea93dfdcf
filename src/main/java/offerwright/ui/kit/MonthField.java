package offerwright.ui.kit;

import java.time.YearMonth;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import offerwright.ui.text.Formats;

/// A field for a month, typed as 2027-01 or as the locale writes it: Jan 2027.
public final class MonthField extends TypedField<YearMonth> {
  private final Formats formats;

  /// An empty field.
  public MonthField(String name, Formats formats) {
    super(name);
    this.formats = formats;
    setAlignment(Pos.CENTER_RIGHT);
    setPrefWidth(112);
  }

  /// Who hears of every valid month typed.
  public void setOnMonth(Consumer<YearMonth> consumer) {
    onTyped(consumer);
  }

  @Override
  protected Reading<YearMonth> read(String text) {
    return formats
        .parseMonth(text)
        .map(Reading::good)
        .orElseGet(() -> Reading.bad("Type a month, such as 2027-01."));
  }

  @Override
  protected String write(YearMonth month) {
    return formats.monthAndYear(month);
  }
}
