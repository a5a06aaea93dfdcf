package offerwright.domain.money;

import java.math.BigDecimal;
import java.math.MathContext;
import offerwright.domain.Require;

/// A share, held exactly as the percent figure a person typed; example: 12.5 (%), whose fraction is
/// 0.125.
///
/// @param points the figure before the percent sign; may be negative (a price change) or above 100
public record Percent(BigDecimal points) implements Comparable<Percent> {
  /// 0 %.
  public static final Percent NONE = new Percent(BigDecimal.ZERO);

  /// 100 %.
  public static final Percent ALL = new Percent(BigDecimal.valueOf(100));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// Removes trailing zeros so that 50 % and 50.0 % are equal values.
  public Percent {
    points = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
    if (points.scale() < 0) {
      points = points.setScale(0);
    }
  }

  /// Parses the figure before the sign: `Percent.of("12.5")`.
  public static Percent of(String points) {
    return new Percent(new BigDecimal(points));
  }

  /// Whole percent: `Percent.of(50)`.
  public static Percent of(long points) {
    return new Percent(BigDecimal.valueOf(points));
  }

  /// From a fraction: 0.125 becomes 12.5 %. Ten significant digits are kept. Throws if the value is
  /// not finite.
  public static Percent ofFraction(double fraction) {
    Require.that(Double.isFinite(fraction), "a share must be a finite number, was %s", fraction);
    return new Percent(BigDecimal.valueOf(fraction).multiply(HUNDRED).round(new MathContext(10)));
  }

  /// The share as `calc` computes with it: 12.5 % gives 0.125.
  public double fraction() {
    return points.movePointLeft(2).doubleValue();
  }

  /// True from 0 % to 100 %, both included.
  public boolean isPortion() {
    return points.signum() >= 0 && points.compareTo(HUNDRED) <= 0;
  }

  /// Returns `percent` if it lies from 0 to 100 %, throws otherwise; `what` names it, as in
  /// "carryover penalty".
  public static Percent portion(Percent percent, String what) {
    Require.that(percent.isPortion(), "%s must be from 0 %% to 100 %%, was %s", what, percent);
    return percent;
  }

  @Override
  public int compareTo(Percent other) {
    return points.compareTo(other.points);
  }

  @Override
  public String toString() {
    return points.toPlainString() + " %";
  }
}
