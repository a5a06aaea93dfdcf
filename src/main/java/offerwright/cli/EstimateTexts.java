package offerwright.cli;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import offerwright.calc.estimate.Estimate;
import offerwright.domain.money.Percent;

/// Simulated figures for people on a console, with their 95 % intervals. A figure without an
/// interval stands alone, one that is not there is "none".
final class EstimateTexts {
  /// What is written where there is no figure.
  static final String NONE = "none";

  private static final int MOST_DECIMALS = 4;

  private final Texts texts;
  private final Locale locale;

  EstimateTexts(Texts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  /// Whole units: 244,000 ± 310.
  String amount(Estimate estimate) {
    return ratio(estimate, 0);
  }

  /// Whole units between the ends of the interval, which need not lie alike: 244,000 (243,600 to
  /// 244,500).
  String between(Estimate estimate) {
    return number(estimate.value(), 0)
        + (estimate.halfWidth() > 0
            ? " (" + number(estimate.low(), 0) + " to " + number(estimate.high(), 0) + ")"
            : "");
  }

  /// With at least so many decimals: 0.413 ± 0.002.
  String ratio(Estimate estimate, int decimals) {
    if (!Double.isFinite(estimate.value())) {
      return NONE;
    }
    int shown = decimals(estimate.halfWidth(), decimals);
    return number(estimate.value(), shown)
        + (estimate.halfWidth() > 0 ? " ± " + number(estimate.halfWidth(), shown) : "");
  }

  /// A share in percent: 41.3 % ± 0.2.
  String share(Estimate estimate) {
    if (!Double.isFinite(estimate.value())) {
      return NONE;
    }
    if (!(estimate.halfWidth() > 0)) {
      return percent(estimate.value());
    }
    double half = 100 * estimate.halfWidth();
    int shown = decimals(half, 1);
    return number(100 * estimate.value(), shown) + " % ± " + number(half, shown);
  }

  /// A share in percent between the ends of its interval: 41.3 % (41.1 % to 41.5 %).
  String shareBetween(Estimate estimate) {
    return percent(estimate.value())
        + " ("
        + percent(estimate.low())
        + " to "
        + percent(estimate.high())
        + ")";
  }

  /// A share in percent with one decimal.
  String percent(double fraction) {
    return texts.percent(new Percent(BigDecimal.valueOf(Math.rint(fraction * 1000) / 10)));
  }

  String number(double value, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return Double.isFinite(value) ? format.format(value) : "unbounded";
  }

  /// As many decimals as it takes that an interval does not read as none.
  private static int decimals(double half, int least) {
    int decimals = least;
    while (half > 0 && decimals < MOST_DECIMALS && half * Math.pow(10, decimals) < 0.5) {
      decimals++;
    }
    return decimals;
  }
}
