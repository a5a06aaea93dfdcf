package offerwright.ui.compare;

import offerwright.calc.estimate.Estimate;
import offerwright.domain.money.CurrencyCode;
import offerwright.ui.text.Formats;

/// Writes simulated amounts of a table, whose heading says what they are counted in, and exact ones
/// for tooltips.
///
/// @param formats how the locale writes
/// @param sign of the currency
/// @param size what figures of the table are divided by
record Amounts(Formats formats, String sign, double size) {
  private static final double THOUSAND = 1000;
  private static final double IN_THOUSANDS = 100_000;

  /// In thousands where the highest figure has six digits or more.
  static Amounts of(Formats formats, CurrencyCode currency, double highest) {
    return new Amounts(
        formats, formats.sign(currency.code()), Math.abs(highest) >= IN_THOUSANDS ? THOUSAND : 1);
  }

  /// "$ thousand" or "$".
  String unit() {
    return size == THOUSAND ? sign + " thousand" : sign;
  }

  /// As the table counts: 1,411.
  String in(double amount) {
    return formats.decimal(amount / size, 0);
  }

  /// With half of the interval: "1,411 ± 5", and "1,411 ± 0.4" where it is small.
  String give(Estimate estimate) {
    double half = estimate.halfWidth() / size;
    return in(estimate.value()) + " ± " + formats.decimal(half, half > 0 && half < 1 ? 1 : 0);
  }

  /// In full: $1,411,234.
  String exact(double amount) {
    return (amount < 0 ? "\u2212" : "") + sign + formats.decimal(Math.abs(amount), 0);
  }

  /// "$1,411,234, 95 % interval $1,406,020 to $1,416,448".
  String interval(Estimate estimate) {
    return exact(estimate.value())
        + ", 95 % interval "
        + exact(estimate.low())
        + " to "
        + exact(estimate.high());
  }
}
