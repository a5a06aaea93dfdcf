package offerwright.calc.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Rounds the flows of a projection as the cells of a workbook do, so that both agree to the cent.
final class Rounded {
  private static final MathContext FAITHFUL = new MathContext(15, RoundingMode.HALF_EVEN);

  /// Decimals kept beyond those of the result while the noise of sums is rounded away. Half of an
  /// odd number of cents lies exactly between two cents, and a penalty of 50 % makes many of those:
  /// whether they go up must not hang on the last bits.
  private static final int KEPT = 4;

  private Rounded() {}

  /// Half away from zero at four decimals more and then at a number of decimals, from the 15
  /// significant digits a `double` carries faithfully: `ROUND(ROUND(value,decimals+4),decimals)`.
  static double at(double value, int decimals) {
    return BigDecimal.valueOf(value)
        .round(FAITHFUL)
        .setScale(decimals + KEPT, RoundingMode.HALF_UP)
        .setScale(decimals, RoundingMode.HALF_UP)
        .doubleValue();
  }
}
