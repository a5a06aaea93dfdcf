package offerwright.ui.policies;

import offerwright.calc.estimate.Estimate;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.ui.text.Formats;

/// Writes figures of a comparison with as many digits as they deserve.
final class Texts {
  static final String NONE = "–";

  private static final double MILLION = 1e6;
  private static final double THOUSAND = 1e3;

  private final Formats formats;
  private final CurrencyCode currency;

  Texts(Formats formats, CurrencyCode currency) {
    this.formats = formats;
    this.currency = currency;
  }

  Formats formats() {
    return formats;
  }

  String sign() {
    return formats.sign(currency.code());
  }

  /// Minor units, to the cent: $26,150,000.00.
  String exact(long minor) {
    return formats.exact(Money.ofMinor(minor, currency));
  }

  /// Minor units without cents: $26,150,000.
  String whole(long minor) {
    return formats.money(Money.ofMinor(minor, currency));
  }

  /// Money: $34.51 M, $921 k, $4,200.
  String money(double amount) {
    if (!Double.isFinite(amount)) {
      return NONE;
    }
    double size = size(amount);
    return (amount < 0 ? "\u2212" : "") + sign() + in(Math.abs(amount), size) + suffix(size);
  }

  /// Money with half the width of its interval in the same unit: $34.51 ± 0.04 M.
  String moneyWithGive(Estimate amount) {
    if (!Double.isFinite(amount.value())) {
      return NONE;
    }
    double size = size(amount.value());
    return (amount.value() < 0 ? "\u2212" : "")
        + sign()
        + in(Math.abs(amount.value()), size)
        + " ± "
        + in(amount.halfWidth(), size)
        + suffix(size);
  }

  private static double size(double amount) {
    double most = Math.abs(amount);
    return most >= MILLION * 0.9995 ? MILLION : most >= 10 * THOUSAND ? THOUSAND : 1;
  }

  private String in(double amount, double size) {
    return decimal(amount / size, size == MILLION ? 2 : 0);
  }

  private static String suffix(double size) {
    return size == MILLION ? " M" : size == THOUSAND ? " k" : "";
  }

  /// A number; a dash where there is none, ∞ where it is.
  String decimal(double number, int digits) {
    return Double.isNaN(number)
        ? NONE
        : Double.isInfinite(number) ? "∞" : formats.decimal(number, digits);
  }

  /// A number with its sign.
  String signed(double number, int digits) {
    return (number > 0 ? "+" : "") + decimal(number, digits);
  }

  /// A fraction in percent: 98.1 %.
  String percent(double fraction) {
    return Double.isNaN(fraction) ? NONE : decimal(fraction * 100, 1) + " %";
  }

  /// A fraction in percent with decimals only where it has any: 250 %, 62.5 %.
  String share(double fraction) {
    double percent = fraction * 100;
    return decimal(percent, Math.abs(percent - Math.rint(percent)) < 0.05 ? 0 : 1) + " %";
  }

  String count(long number) {
    return formats.count(number);
  }
}
