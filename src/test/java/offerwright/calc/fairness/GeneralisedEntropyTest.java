package offerwright.calc.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GeneralisedEntropyTest {
  private static final double[] VALUES = Vectors.positive(5, 91);

  @Test
  void runsSmoothlyThroughTheilsIndices() {
    for (double near : new double[] {1e-5, -1e-5, 1e-7, -1e-7, 2e-8, 0}) {
      double slack = 1e-12 + Math.abs(near);
      assertThat(GeneralisedEntropy.of(VALUES, near)).isCloseTo(Theil.l(VALUES), within(slack));
      assertThat(GeneralisedEntropy.of(VALUES, 1 + near)).isCloseTo(Theil.t(VALUES), within(slack));
    }
  }

  @Test
  void infiniteWhereNothingIsTooBad() {
    double[] nothing = {0, 1, 2};
    assertThat(GeneralisedEntropy.of(nothing, -1)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(GeneralisedEntropy.of(nothing, 0)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(GeneralisedEntropy.of(nothing, 2)).isCloseTo(1.0 / 3, within(1e-15));
    // mean(√(x/μ)) - 1 over -¼, by hand: (1 + √2) / 3.
    assertThat(GeneralisedEntropy.of(nothing, 0.5))
        .isCloseTo(4 * (1 - (1 + Math.sqrt(2)) / 3), within(1e-14));
    assertThat(GeneralisedEntropy.of(nothing, 0.25)).isFinite();
  }

  @Test
  void refusesAnInfiniteAlpha() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GeneralisedEntropy.of(VALUES, Double.NaN))
        .withMessage("alpha must be a number, was NaN");
  }
}
