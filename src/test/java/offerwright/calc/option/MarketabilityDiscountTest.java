package offerwright.calc.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MarketabilityDiscountTest {
  private static final double NO_YIELD = 0;

  @Test
  void smallSpreadsFollowTheSeries() {
    // s² = x/3 + O(x²), and Φ(s/2) - Φ(-s/2) = s / √(2π) + O(s³).
    double x = 1e-8;
    double expected = Math.sqrt(x / 3) / Math.sqrt(2 * Math.PI);
    assertThat(MarketabilityDiscount.averageStrikePut(1e-4, 1, NO_YIELD))
        .isCloseTo(expected, within(1e-7 * expected));
    assertThat(MarketabilityDiscount.averageStrikePut(0, 3, NO_YIELD)).isZero();
    assertThat(MarketabilityDiscount.averageStrikePut(0.6, 0, NO_YIELD)).isZero();
  }

  @Test
  void bothFormulasMeet() {
    double below = MarketabilityDiscount.averageStrikePut(1, Math.nextDown(0.5), NO_YIELD);
    double above = MarketabilityDiscount.averageStrikePut(1, 0.5, NO_YIELD);
    assertThat(below).isCloseTo(above, within(1e-13));
  }

  @Test
  void itGrowsWithTimeAndNeverPassesItsLimit() {
    double last = 0;
    for (double years = 0.05; years < 400; years *= 1.3) {
      double discount = MarketabilityDiscount.averageStrikePut(0.7, years, NO_YIELD);
      assertThat(discount).isBetween(last, 0.3227929029);
      last = discount;
    }
    assertThat(MarketabilityDiscount.averageStrikePut(0.7, 2, 0.03))
        .isCloseTo(
            MarketabilityDiscount.averageStrikePut(0.7, 2, NO_YIELD) * Math.exp(-0.06),
            within(1e-14));
  }

  @Test
  void refusesNegativeFigures() {
    assertThatThrownBy(() -> MarketabilityDiscount.averageStrikePut(-0.1, 1, NO_YIELD))
        .hasMessageContaining("0 or more");
  }
}
