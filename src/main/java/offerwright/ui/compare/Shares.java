package offerwright.ui.compare;

import offerwright.calc.estimate.Estimate;
import offerwright.ui.text.Formats;

/// Writes shares of paths: none reads as nothing or as all that is not.
///
/// @param formats how the locale writes
record Shares(Formats formats) {
  /// "51.6 %", "< 0.1 %", "> 99.9 %".
  String percent(double share) {
    return points(share) + " %";
  }

  /// The same without the sign.
  String points(double share) {
    long thousandths = Math.round(share * 1000);
    if (share > 0 && thousandths == 0) {
      return "< " + formats.decimal(0.1, 1);
    }
    if (share < 1 && thousandths == 1000) {
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
