package offerwright.calc.value;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BlackScholesTest {
  private record Option(
      double spot, double strike, double years, double rate, double yield, double volatility) {}

  @Test
  void callLessPutIsTheForward() {
    forAll(
        chance ->
            new Option(
                chance.nextDouble(0, 200),
                chance.nextDouble(0, 200),
                chance.nextDouble(0, 12),
                chance.nextDouble(-0.02, 0.12),
                chance.nextDouble(0, 0.08),
                chance.nextDouble(0, 1.5)),
        option -> {
          double call =
              BlackScholes.call(
                  option.spot(),
                  option.strike(),
                  option.years(),
                  option.rate(),
                  option.yield(),
                  option.volatility());
          double put =
              BlackScholes.put(
                  option.spot(),
                  option.strike(),
                  option.years(),
                  option.rate(),
                  option.yield(),
                  option.volatility());
          double forward =
              option.spot() * Math.exp(-option.yield() * option.years())
                  - option.strike() * Math.exp(-option.rate() * option.years());
          assertThat(call - put).isCloseTo(forward, within(1e-9));
          assertThat(call).isBetween(Math.max(forward, 0) - 1e-9, option.spot() + 1e-9);
          assertThat(put).isGreaterThanOrEqualTo(0);
        });
  }

  @Test
  void withoutTimeOrStrikeOnlyTheIntrinsicValueIsLeft() {
    assertThat(BlackScholes.call(15, 4.2, 0, 0.05, 0, 0.6)).isEqualTo(15 - 4.2);
    assertThat(BlackScholes.call(15, 0, 4, 0.05, 0, 0.6)).isEqualTo(15);
    assertThat(BlackScholes.call(0, 4.2, 4, 0.05, 0, 0.6)).isZero();
    assertThat(BlackScholes.put(4.2, 15, 0, 0.05, 0, 0.6)).isEqualTo(15 - 4.2);
  }

  @Test
  void refusesNegativePrices() {
    assertThatThrownBy(() -> BlackScholes.call(-1, 1, 1, 0, 0, 0.3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 or more");
  }
}
