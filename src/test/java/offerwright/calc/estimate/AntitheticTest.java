package offerwright.calc.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AntitheticTest {
  @Test
  void pairsThatCancelHaveNoErrorLeft() {
    double[] drawn = {1, 2, 3};
    double[] mirrored = {5, 4, 3};
    assertThat(Antithetic.mean(drawn, mirrored)).isEqualTo(Estimate.exact(3));
    assertThat(Antithetic.reduction(drawn, mirrored)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void figuresThatDoNotVaryGainNothing() {
    double[] same = {4, 4};
    assertThat(Antithetic.reduction(same, same)).isEqualTo(1);
  }
}
