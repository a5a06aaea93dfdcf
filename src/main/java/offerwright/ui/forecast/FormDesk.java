package offerwright.ui.forecast;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import offerwright.domain.money.CurrencyCode;
import offerwright.ui.text.Formats;

/// What every line of the form needs.
final class FormDesk {
  private final PlanPen pen;
  private final Formats formats;
  private final Defaults defaults;
  private final SimpleBooleanProperty dragging = new SimpleBooleanProperty();
  private CurrencyCode currency = CurrencyCode.USD;

  FormDesk(PlanPen pen, Formats formats, Defaults defaults) {
    this.pen = pen;
    this.formats = formats;
    this.defaults = defaults;
  }

  PlanPen pen() {
    return pen;
  }

  Formats formats() {
    return formats;
  }

  CurrencyCode currency() {
    return currency;
  }

  void setCurrency(CurrencyCode code) {
    currency = code;
  }

  /// True while a slider is dragged.
  ReadOnlyBooleanProperty dragging() {
    return dragging;
  }

  void watch(ReadOnlyBooleanProperty slider) {
    slider.addListener((_, _, held) -> dragging.set(held));
  }

  /// Where the value at a place comes from; empty if it is not an assumed default.
  Optional<Origin> origin(Place<?> place, Planned planned) {
    return defaults.origin(place, planned);
  }
}
