package offerwright.calc.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import offerwright.support.Property;
import org.junit.jupiter.api.Test;

class TailMeanTest {
  @Test
  void isWhatTheMinimumOfRockafellarAndUryasevIs() {
    Property.forAll(
        100,
        chance -> chance.doubles(chance.nextInt(1, 40), 0, 1_000).toArray(),
        values -> {
          for (double alpha : new double[] {0, 0.37, 0.8, 0.95, 0.999}) {
            double least = Double.POSITIVE_INFINITY;
            for (double border : values) {
              double excess = 0;
              for (double value : values) {
                excess += Math.max(value - border, 0);
              }
              least = Math.min(least, border + excess / values.length / (1 - alpha));
            }
            assertThat(TailMean.of(values, alpha).value()).isCloseTo(least, within(1e-8));
          }
        });
  }

  @Test
  void theIntervalHoldsTheClosedFormNineteenTimesInTwenty() {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    double truth = TailFormula.normal(0.9, 0, 1);
    int held = 0;
    for (int i = 0; i < 1_000; i++) {
      double[] values = new double[2_000];
      for (int k = 0; k < values.length; k++) {
        values[k] = chance.nextGaussian();
      }
      Estimate found = TailMean.of(values, 0.9);
      held += found.low() <= truth && truth <= found.high() ? 1 : 0;
    }
    assertThat(held / 1_000.0).isCloseTo(0.95, within(0.03));
  }

  @Test
  void oneValueAndEqualValuesAreTheirOwnTail() {
    assertThat(TailMean.of(new double[] {4}, 0.95)).isEqualTo(Estimate.exact(4));
    Estimate alike = TailMean.of(new double[] {4, 4, 4}, 0.95);
    assertThat(alike.value()).isCloseTo(4, within(1e-12));
    assertThat(alike.halfWidth()).isZero();
  }
}
