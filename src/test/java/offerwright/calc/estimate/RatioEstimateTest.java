package offerwright.calc.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatioEstimateTest {
  @Test
  void dividesMeansNotPaths() {
    Estimate ratio = RatioEstimate.of(new double[] {1, 9}, new double[] {10, 10});
    assertThat(ratio.value()).isEqualTo(0.5);
    assertThat(RatioEstimate.of(new double[] {5, 10}, new double[] {10, 20}).value())
        .isEqualTo(0.5);
  }

  @Test
  void aFixedShareHasNoInterval() {
    Estimate ratio = RatioEstimate.of(new double[] {2, 4, 8}, new double[] {4, 8, 16});
    assertThat(ratio.halfWidth()).isCloseTo(0, within(1e-15));
  }

  @Test
  void aFixedDenominatorLeavesTheIntervalOfTheMean() {
    double[] used = {3, 5, 4, 8, 6};
    double[] granted = {10, 10, 10, 10, 10};
    assertThat(RatioEstimate.of(used, granted).halfWidth())
        .isCloseTo(MeanEstimate.of(used).halfWidth() / 10, within(1e-12));
  }

  @Test
  void nothingGrantedIsNothingUsed() {
    assertThat(RatioEstimate.of(new double[2], new double[2])).isEqualTo(Estimate.exact(0));
  }

  @Test
  void whatTwoRatiosShareOnAPathCancels() {
    double[] used = {3, 5, 4, 8, 6};
    double[] granted = {10, 10, 10, 10, 10};
    double[] more = {4, 6, 5, 9, 7};
    Estimate difference = RatioEstimate.difference(more, granted, used, granted);
    assertThat(difference.value()).isCloseTo(0.1, within(1e-15));
    assertThat(difference.halfWidth()).isCloseTo(0, within(1e-15));
  }

  @Test
  void aDifferenceOfRatiosOverOneDenominatorIsThatOfMeans() {
    double[] one = {3, 5, 4, 8, 6};
    double[] other = {2, 1, 4, 3, 9};
    double[] granted = {10, 10, 10, 10, 10};
    Estimate means = MeanEstimate.difference(one, other);
    Estimate ratios = RatioEstimate.difference(one, granted, other, granted);
    assertThat(ratios.value()).isCloseTo(means.value() / 10, within(1e-15));
    assertThat(ratios.halfWidth()).isCloseTo(means.halfWidth() / 10, within(1e-15));
  }
}
