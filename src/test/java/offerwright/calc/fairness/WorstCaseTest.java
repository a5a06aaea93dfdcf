package offerwright.calc.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorstCaseTest {
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 10, 100, 5_000, 100_000})
  void theGeneralBoundHoldsBothSpecialCases(int n) {
    assertThat(WorstCase.searched(1, n)).isCloseTo(WorstCase.priceOfFairness(1, n), within(1e-13));
    assertThat(WorstCase.searched(Double.POSITIVE_INFINITY, n))
        .isCloseTo(WorstCase.priceOfFairness(Double.POSITIVE_INFINITY, n), within(1e-13));
    assertThat(WorstCase.priceOfFairness(1e12, n))
        .isCloseTo(WorstCase.priceOfFairness(Double.POSITIVE_INFINITY, n), within(1e-9));
    assertThat(WorstCase.priceOfFairness(0, n)).isZero();
    assertThat(WorstCase.priceOfFairness(1e-9, n)).isCloseTo(0, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.1, 0.5, 0.9, 2, 8, 100})
  void noGridFindsMore(double alpha) {
    for (int n : new int[] {2, 10, 1_000, 100_000}) {
      double most = 0;
      for (int i = 0; i <= 200_000; i++) {
        double x = Math.exp(Math.log(n) * i / 200_000);
        double high = Math.pow(x, 1 + 1 / alpha);
        double lost = 1 - (high + n - x) / (high + (n - x) * x);
        most = Double.isNaN(lost) ? most : Math.max(most, lost);
      }
      assertThat(WorstCase.priceOfFairness(alpha, n))
          .isGreaterThan(most - 1e-12)
          .isCloseTo(most, within(1e-4));
    }
  }

  @Test
  void risesWithAlphaAndPeople() {
    double[] alphas = {0, 0.1, 0.5, 1, 2, 8, Double.POSITIVE_INFINITY};
    for (int i = 1; i < alphas.length; i++) {
      assertThat(WorstCase.priceOfFairness(alphas[i], 50))
          .isGreaterThan(WorstCase.priceOfFairness(alphas[i - 1], 50));
      assertThat(WorstCase.priceOfFairness(alphas[i], 500))
          .isGreaterThan(WorstCase.priceOfFairness(alphas[i], 50));
      assertThat(WorstCase.priceOfFairness(alphas[i], 1)).isZero();
    }
  }

  @Test
  void refusesWhatHasNoBound() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorstCase.priceOfFairness(-1, 5))
        .withMessage("alpha must be 0 or more, was -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorstCase.priceOfFairness(1, 0))
        .withMessage("a split needs 1 person or more, not 0");
  }
}
