package offerwright.ui.forecast;

import java.util.OptionalDouble;
import offerwright.calc.price.FitParameter;
import offerwright.calc.price.FittedFigure;
import offerwright.domain.money.CurrencyCode;
import offerwright.ui.text.Formats;

/// Writes the figures of a fit: −49.2 %, ± 8.1 %, $1.73; the names of figures say the rest of the
/// unit.
final class FitFigures {
  static final String NEVER = "never";
  private static final double LARGE = 10;

  private final Formats formats;
  private final String sign;

  FitFigures(Formats formats, CurrencyCode currency) {
    this.formats = formats;
    sign = formats.sign(currency.code());
  }

  /// The estimate.
  String value(FittedFigure figure) {
    return value(figure.parameter(), figure.value());
  }

  /// Its standard error; empty if there is none.
  String error(FittedFigure figure) {
    return figure.standardError().isPresent()
        ? "± " + value(figure.parameter(), figure.standardError().getAsDouble())
        : "";
  }

  /// The 95 % interval; empty if there is none.
  String interval(FittedFigure figure) {
    return figure.low().isPresent() && figure.high().isPresent()
        ? end(figure, figure.low()) + " to " + end(figure, figure.high())
        : "";
  }

  private String end(FittedFigure figure, OptionalDouble end) {
    return value(figure.parameter(), end.orElseThrow());
  }

  /// A factor: × 0.51.
  String factor(double factor) {
    return "× " + formats.decimal(factor, factor < 0.1 ? 3 : 2);
  }

  /// A price of a million tokens with the digits that count: $60.00, $0.135.
  String price(double price) {
    return sign + formats.decimal(price, price >= 1 ? 2 : price >= 0.1 ? 3 : 4);
  }

  /// A plain number with one decimal.
  String number(double number) {
    return formats.decimal(number, 1);
  }

  private String value(FitParameter parameter, double value) {
    if (!Double.isFinite(value)) {
      return NEVER;
    }
    return switch (parameter) {
      case PRICE, LONG_RUN_PRICE -> price(value);
      case LOG_CHANGE, SPEED -> formats.decimal(value, 2);
      case HALF_LIFE, REVERSION_HALF_LIFE -> number(value);
      case YEARLY_CHANGE,
          MEAN_DRIFT,
          VOLATILITY,
          LEVEL_TREND,
          DECLINE_DRIFT,
          DECLINE_VOLATILITY,
          DECLINE_STAY,
          SCARCITY_DRIFT,
          SCARCITY_VOLATILITY,
          SCARCITY_STAY ->
          formats.decimal(100 * value, Math.abs(value) >= LARGE ? 0 : 1) + " %";
    };
  }
}
