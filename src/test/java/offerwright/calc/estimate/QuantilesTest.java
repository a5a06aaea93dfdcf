package offerwright.calc.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import offerwright.support.Property;
import org.junit.jupiter.api.Test;

class QuantilesTest {
  @Test
  void severalQuantilesComeFromOneSelection() {
    double[] values = {50, 20, 40, 15, 35};
    assertThat(Quantiles.of(values, 0.05, 0.25, 0.5, 0.75, 0.95))
        .containsExactly(16, 20, 35, 40, 48);
    assertThat(values).as("left as they are").containsExactly(50, 20, 40, 15, 35);
  }

  @Test
  void oneValueIsAllItsQuantiles() {
    assertThat(Quantiles.of(new double[] {3}, 0.05, 0.95)).containsExactly(3, 3);
    assertThat(QuantileInterval.of(new double[] {3}, 0.95)).isEqualTo(Estimate.exact(3));
  }

  @Test
  void bothWaysGiveTheSameQuantile() {
    Property.forAll(
        chance -> chance.doubles(chance.nextInt(1, 300), -1e6, 1e6).toArray(),
        values -> {
          for (double p : new double[] {0.01, 0.05, 0.3, 0.5, 0.95, 0.999}) {
            Estimate found = QuantileInterval.of(values, p);
            assertThat(found.value()).isCloseTo(Quantiles.of(values, p), within(1e-8));
          }
        });
  }

  @Test
  void theIntervalHoldsTheQuantileNineteenTimesInTwenty() {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    int held = 0;
    for (int i = 0; i < 3_000; i++) {
      Estimate found = QuantileInterval.of(chance.doubles(200).toArray(), 0.9);
      held += found.low() <= 0.9 && 0.9 <= found.high() ? 1 : 0;
    }
    assertThat(held / 3_000.0)
        .isCloseTo(QuantileInterval.ranks(200, 0.9, 0.95).coverage(), within(0.016));
  }
}
