package offerwright.calc.check;

import java.util.OptionalDouble;
import offerwright.domain.Require;
import offerwright.domain.level.PayBand;
import offerwright.domain.money.Money;

/// Where a base pay lies in a band, in the terms of the field (HRSource, "Compa-Ratio and Position
/// in Range"):
///
/// - compa-ratio = base / midpoint
/// - range penetration = (base - minimum) / (maximum - minimum), below 0 or above 1 outside the
///   band
/// - spread = (maximum - minimum) / minimum
///
/// 75,000 in 64,000 to 96,000 with midpoint 80,000 has compa-ratio 0.9375 and range penetration
/// 0.34375.
///
/// @param base annual base pay, in the band's currency
/// @param band the band
/// @param compaRatio example: 1.135
/// @param rangePenetration empty for a band without width, which has no positions inside it
/// @param spread width of the band as a share of its minimum; example: 0.5
public record BandPosition(
    Money base, PayBand band, double compaRatio, OptionalDouble rangePenetration, double spread) {

  /// Why [#rangePenetration] is empty when it is.
  public static final String NO_WIDTH = "the band has no width";

  /// The position of `base` in `band`. Throws unless both are in one currency.
  public static BandPosition of(Money base, PayBand band) {
    Require.that(
        base.currency().equals(band.currency()),
        "base in %s cannot be placed in a band in %s",
        base.currency(),
        band.currency());
    double minimum = band.minimum().toDouble();
    double width = band.maximum().toDouble() - minimum;
    OptionalDouble penetration =
        width > 0 ? OptionalDouble.of((base.toDouble() - minimum) / width) : OptionalDouble.empty();
    return new BandPosition(
        base, band, base.toDouble() / band.midpoint().toDouble(), penetration, width / minimum);
  }

  /// True from the minimum to the maximum, both included.
  public boolean isInside() {
    return !isBelow() && !isAbove();
  }

  /// True below the minimum.
  public boolean isBelow() {
    return base.compareTo(band.minimum()) < 0;
  }

  /// True above the maximum.
  public boolean isAbove() {
    return base.compareTo(band.maximum()) > 0;
  }
}
