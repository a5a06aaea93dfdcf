package offerwright.ui.forecast;

import java.math.BigDecimal;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import offerwright.domain.money.CurrencyCode;
import offerwright.ui.text.Formats;

/// What every line of the form needs.
final class FormDesk {
  private final PlanPen pen;
  private final Formats formats;
  private final SimpleBooleanProperty dragging = new SimpleBooleanProperty();
  private CurrencyCode currency = CurrencyCode.USD;
  private Runnable history = () -> {};
  private Runnable twoPoints = () -> {};
  private Runnable curveFit = () -> {};

  FormDesk(PlanPen pen, Formats formats) {
    this.pen = pen;
    this.formats = formats;
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

  /// Who opens the price histories.
  void setHistory(Runnable open) {
    history = open;
  }

  void openHistory() {
    history.run();
  }

  /// Who finds a response curve.
  void setResponse(ResponseJobs jobs) {
    twoPoints = jobs::twoPoints;
    curveFit = jobs::fit;
  }

  void openTwoPoints() {
    twoPoints.run();
  }

  void openCurveFit() {
    curveFit.run();
  }

  /// A figure of a default.
  String number(double value) {
    return formats.number(BigDecimal.valueOf(value));
  }
}
