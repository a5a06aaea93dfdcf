package offerwright.calc.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Rounds the flows of a projection as the cells of a workbook do, so that both agree to the cent.
final class Rounded {
  private static final MathContext FAITHFUL = new MathContext(15, RoundingMode.HALF_EVEN);

  private Rounded() {}

  /// Half away from zero at a number of decimals, from the 15 significant digits a `double` carries
  /// faithfully; the rule of `Money.rounded` and of Excel's `ROUND`.
  static double at(double value, int decimals) {
    return BigDecimal.valueOf(value)
        .round(FAITHFUL)
        .setScale(decimals, RoundingMode.HALF_UP)
        .doubleValue();
  }
}
