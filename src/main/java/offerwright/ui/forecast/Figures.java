package offerwright.ui.forecast;

import java.text.NumberFormat;
import java.util.OptionalDouble;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Spread;
import offerwright.domain.money.CurrencyCode;
import offerwright.ui.text.Formats;

/// Writes simulated figures with as many digits as they deserve: $34.51 M, $921 k, −$23.5 M ± 0.3.
final class Figures {
  private static final double MILLION = 1e6;
  private static final double THOUSAND = 1e3;
  private static final String MINUS = "\u2212";

  private final Formats formats;
  private final String sign;

  Figures(Formats formats, CurrencyCode currency) {
    this.formats = formats;
    sign = formats.sign(currency.code());
  }

  Formats formats() {
    return formats;
  }

  /// The sign of the currency.
  String sign() {
    return sign;
  }

  /// Money: $34.51 M, $921 k, $4,200.
  String money(double amount) {
    return (amount < 0 ? MINUS : "")
        + sign
        + scaled(Math.abs(amount), size(amount))
        + suffix(size(amount));
  }

  /// The estimate: $34.51 M.
  String money(Estimate estimate) {
    return money(estimate.value());
  }

  /// Half the width of its interval in the unit of the estimate: ± 0.04 M.
  String give(Estimate estimate) {
    double size = size(estimate.value());
    return "± " + scaled(estimate.halfWidth(), size) + suffix(size);
  }

  /// From P5 to P95 in one unit: P5–P95 31.1–38.1 M.
  String range(Spread spread) {
    double size = Math.max(size(spread.p5()), size(spread.p95()));
    boolean negative = spread.p5() < 0 || spread.p95() < 0;
    return "P5–P95 "
        + signed(spread.p5(), size)
        + (negative ? " to " : "–")
        + signed(spread.p95(), size)
        + suffix(size);
  }

  private String signed(double amount, double size) {
    return (amount < 0 ? MINUS : "") + decimals(Math.abs(amount) / size, size == 1 ? 0 : 1);
  }

  /// Both, the unit only once: ± 0.04 · P5–P95 31.1–38.1 M.
  String giveAndRange(Estimate estimate, Spread spread) {
    double size = Math.max(size(spread.p5()), size(spread.p95()));
    return "± " + scaled(estimate.halfWidth(), size) + " · " + range(spread);
  }

  /// The unit amounts up to `most` are readable in: a million, a thousand or one.
  double unit(double most) {
    return size(most);
  }

  /// That unit in words: $ million.
  String unitName(double size) {
    return sign + (size == MILLION ? " million" : size == THOUSAND ? " thousand" : "");
  }

  /// An amount in a unit: 54.67.
  String in(double amount, double size) {
    return decimals(amount / size, size == MILLION ? 2 : size == THOUSAND ? 1 : 0);
  }

  /// A difference in a unit with its sign and half of its interval: +0.17 ± 0.06.
  String differenceIn(Estimate gap, double size) {
    return (gap.value() > 0 ? "+" : "") + in(gap.value(), size) + " ± " + in(gap.halfWidth(), size);
  }

  /// Thousands for a table whose heading says so: 26,150.
  String thousands(double amount) {
    return whole(amount / THOUSAND);
  }

  /// A whole number with grouping.
  String whole(double number) {
    return (number <= -0.5 ? MINUS : "") + formats.count(Math.round(Math.abs(number)));
  }

  /// A number with a few decimals.
  String decimals(double number, int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(formats.locale());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    String written = format.format(Math.abs(number));
    boolean zero = written.chars().noneMatch(sign -> sign >= '1' && sign <= '9');
    return number < 0 && !zero ? MINUS + written : written;
  }

  /// A fraction in percent: 44.0 %.
  String percent(double fraction) {
    return decimals(fraction * 100, 1) + " %";
  }

  /// A fraction in percent, or why there is none.
  String percent(OptionalDouble fraction, String whyNot) {
    return fraction.isPresent() ? percent(fraction.getAsDouble()) : whyNot;
  }

  private static double size(double amount) {
    double most = Math.abs(amount);
    return most >= MILLION * 0.9995 ? MILLION : most >= 10 * THOUSAND ? THOUSAND : 1;
  }

  private static String suffix(double size) {
    return size == MILLION ? " M" : size == THOUSAND ? " k" : "";
  }

  private String scaled(double amount, double size) {
    double figure = amount / size;
    return decimals(figure, size == MILLION ? (figure >= 1000 ? 0 : 2) : 0);
  }
}
