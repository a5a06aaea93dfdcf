package offerwright.calc.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AtkinsonTest {
  private static final double[] VALUES = Vectors.positive(8, 64);

  @Test
  void risesWithAversionFromNothingToTheLeastOverTheMean() {
    double before = Atkinson.of(VALUES, 0);
    assertThat(before).isZero();
    for (double aversion : new double[] {0.1, 0.5, 1 - 1e-6, 1, 1 + 1e-6, 2, 5, 50}) {
      double now = Atkinson.of(VALUES, aversion);
      assertThat(now).isGreaterThan(before);
      before = now;
    }
    double least = Arrays.stream(VALUES).min().orElseThrow();
    double mean = Arrays.stream(VALUES).average().orElseThrow();
    assertThat(Atkinson.of(VALUES, 200)).isCloseTo(1 - least / mean, within(0.02));
  }

  @Test
  void isOneIfSomebodyHasNothingAndTheAversionIsOneOrMore() {
    double[] nothing = {0, 3, 4};
    assertThat(Atkinson.of(nothing, 0.9)).isLessThan(1);
    assertThat(Atkinson.of(nothing, 1)).isEqualTo(1);
    assertThat(Atkinson.of(nothing, 1.5)).isEqualTo(1);
  }

  @Test
  void refusesANegativeAversion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Atkinson.of(VALUES, -0.5))
        .withMessage("the aversion to inequality must be a number of 0 or more, was -0.5");
  }
}
