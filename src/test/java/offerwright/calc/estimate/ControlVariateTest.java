package offerwright.calc.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class ControlVariateTest {
  private static final int PATHS = 40_000;
  private static final int PILOT = 1_000;

  @Test
  void leavesOneLessTheSquaredCorrelationOfTheVariance() {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(17);
    double[] figure = new double[PATHS];
    double[] control = new double[PATHS];
    for (int i = 0; i < PATHS; i++) {
      control[i] = 2 + chance.nextGaussian();
      figure[i] = 10 + 3 * (0.9 * (control[i] - 2) + Math.sqrt(0.19) * chance.nextGaussian());
    }
    ControlVariate fitted =
        ControlVariate.fit(Arrays.copyOf(figure, PILOT), Arrays.copyOf(control, PILOT));
    double[] figures = Arrays.copyOfRange(figure, PILOT, PATHS);
    double[] controls = Arrays.copyOfRange(control, PILOT, PATHS);
    double left =
        MeanEstimate.variance(fitted.adjusted(figures, controls, 2))
            / MeanEstimate.variance(figures);
    assertThat(left).isCloseTo(0.19, within(0.01));
    assertThat(fitted.varianceRatio()).isCloseTo(0.19, within(0.03));
    Estimate sharper = fitted.mean(figures, controls, 2);
    assertThat(sharper.value()).isCloseTo(10, within(2 * sharper.halfWidth()));
  }

  @Test
  void aControlThatDoesNotVaryChangesNothing() {
    double[] figure = {1, 2, 3};
    double[] control = {5, 5, 5};
    ControlVariate fitted = ControlVariate.fit(figure, control);
    assertThat(fitted).isEqualTo(new ControlVariate(0, 0));
    assertThat(fitted.mean(figure, control, 5)).isEqualTo(MeanEstimate.of(figure));
    assertThat(fitted.varianceRatio()).isEqualTo(1);
  }
}
