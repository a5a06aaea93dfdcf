package offerwright.ui.compare;

import offerwright.calc.estimate.Estimate;
import offerwright.ui.text.Formats;

/// Writes shares of paths: none reads as nothing or as all that is not.
///
/// @param formats how the locale writes
record Shares(Formats formats) {
  private static final double LEAST = 0.0005;

  /// "51.6 %", "< 0.1 %", "> 99.9 %".
  String percent(double share) {
    return points(share) + " %";
  }

  /// The same without the sign.
  String points(double share) {
    if (share > 0 && share < LEAST) {
      return "< " + formats.decimal(0.1, 1);
    }
    if (share < 1 && share >= 1 - LEAST) {
      return "> " + formats.decimal(99.9, 1);
    }
    return formats.decimal(share * 100, 1);
  }

  /// The share with half of its interval: "51.6 ± 0.9".
  String give(Estimate share) {
    double half = share.halfWidth() * 100;
    return points(share.value()) + " ± " + formats.decimal(half, half < 0.1 ? 2 : 1);
  }

  /// The interval: "50.7–52.6 %".
  String range(Estimate share) {
    return formats.decimal(share.low() * 100, 1)
        + "–"
        + formats.decimal(share.high() * 100, 1)
        + " %";
  }
}
