package offerwright.calc.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareOutcomeTest {
  private static final ShareOutcome PRIVATE = new ShareOutcome(4.20, 0.09, 0.60, 4, 0.75);

  @Test
  void aPossiblyWorthlessShareKeepsItsExpectedReturn() {
    double ifNotWorthless = Grid.around(PRIVATE.deviation(), 0, false).expectation(PRIVATE::price);
    assertThat(0.25 * ifNotWorthless).isCloseTo(4.20 * Math.exp(0.09 * 4), within(1e-10));
  }

  @Test
  void aPriceAndItsStandardisedValueAreInverse() {
    assertThat(PRIVATE.price(PRIVATE.standardised(15))).isCloseTo(15, within(1e-12));
  }

  @Test
  void withoutTimeThePriceIsTheOneOfToday() {
    ShareOutcome now = new ShareOutcome(4.20, 0.09, 0.60, 0, 0);
    assertThat(now.price(2)).isCloseTo(4.20, within(1e-12));
    assertThat(now.standardised(5)).isInfinite().isPositive();
    assertThat(now.standardised(4)).isInfinite().isNegative();
  }
}
