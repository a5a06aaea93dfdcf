package offerwright.ui.kit;

import atlantafx.base.controls.Calendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import offerwright.ui.text.Formats;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/// A field for a day, typed as the locale writes it or as 2027-01-04, or picked from a calendar.
public final class DateField extends TypedField<LocalDate> {
  private final Formats formats;
  private Consumer<LocalDate> listener = _ -> {};
  private LocalDate otherwise;

  /// A field for a day; `otherwise` is where the calendar opens, and the example named, while the
  /// field is empty.
  public DateField(String name, Formats formats, LocalDate otherwise) {
    super(name);
    this.formats = formats;
    this.otherwise = otherwise;
    setPrefWidth(120);
    Button open =
        Nodes.iconButton(
            "Pick " + name.toLowerCase(formats.locale()) + " in a calendar",
            Feather.CALENDAR,
            this::pick);
    open.getStyleClass().setAll("button", "ow-in-field");
    open.setFocusTraversable(false);
    open.disableProperty().bind(editableProperty().not());
    getStyleClass().add("ow-date");
    setRight(open);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN && event.isAltDown() && isEditable()) {
            pick();
            event.consume();
          }
        });
  }

  /// Who hears of every valid day typed or picked.
  public void setOnDay(Consumer<LocalDate> consumer) {
    listener = consumer;
    onTyped(consumer);
  }

  /// Where the calendar opens while the field is empty.
  public void setOtherwise(LocalDate day) {
    otherwise = day;
  }

  private void pick() {
    Calendar calendar = new Calendar(current().orElse(otherwise));
    PopOver popOver = PopOvers.of(getAccessibleText(), calendar, PopOver.ArrowLocation.TOP_CENTER);
    calendar
        .valueProperty()
        .addListener((_, _, day) -> {
          if (day != null && !Optional.of(day).equals(current())) {
            show(day);
            listener.accept(day);
          }
          popOver.hide();
        });
    popOver.show(this);
  }

  @Override
  protected Reading<LocalDate> read(String text) {
    return formats
        .parseDate(text)
        .map(Reading::good)
        .orElseGet(() ->
            Reading.bad("Type a day, such as " + formats.date(current().orElse(otherwise)) + "."));
  }

  @Override
  protected String write(LocalDate day) {
    return formats.date(day);
  }
}
