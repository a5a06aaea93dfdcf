package offerwright.calc.flow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// One installment before units are counted out: the share of the grant vested up to and including
/// it as an exact fraction.
///
/// @param date day it falls on by the schedule
/// @param numerator cumulative share times `denominator`, exact
/// @param denominator installments the statement's share is spread over
/// @param released index of the installment it is released with: its own, or the cliff's
public record Installment(LocalDate date, BigDecimal numerator, int denominator, int released) {
  /// Cumulative part of `total`, brought to `decimals` by `rounding`; the division is exact before
  /// it is rounded.
  BigDecimal cumulative(BigDecimal total, int decimals, RoundingMode rounding) {
    return total.multiply(numerator).divide(BigDecimal.valueOf(denominator), decimals, rounding);
  }

  /// True if nothing vests between `before` and this one: an installment ahead of a cliff whose
  /// share is stated.
  boolean addsNothingTo(BigDecimal beforeNumerator, int beforeDenominator) {
    return numerator
            .multiply(BigDecimal.valueOf(beforeDenominator))
            .compareTo(beforeNumerator.multiply(BigDecimal.valueOf(denominator)))
        == 0;
  }

  /// What vests with this installment alone, of `total`, rounded down to `decimals`.
  BigDecimal own(
      BigDecimal total, int decimals, BigDecimal beforeNumerator, int beforeDenominator) {
    BigDecimal difference =
        numerator
            .multiply(BigDecimal.valueOf(beforeDenominator))
            .subtract(beforeNumerator.multiply(BigDecimal.valueOf(denominator)));
    BigDecimal common = BigDecimal.valueOf((long) denominator * beforeDenominator);
    return total.multiply(difference).divide(common, decimals, RoundingMode.FLOOR);
  }
}
