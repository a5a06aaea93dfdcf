package offerwright.calc.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeanEstimateTest {
  @Test
  void meanWithStudentsInterval() {
    Estimate mean = MeanEstimate.of(new double[] {1, 2, 3, 4});
    assertThat(mean.value()).isEqualTo(2.5);
    // R: t.test(1:4)$conf.int
    assertThat(mean.low()).isCloseTo(0.4457397, within(1e-7));
    assertThat(mean.high()).isCloseTo(4.5542603, within(1e-7));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 15, 199, 200, 201, 1023, 1e6})
  void reachIsTheQuantileOfStudentsDistribution(double degrees) {
    assertThat(Student.reach(degrees))
        .isCloseTo(TDistribution.of(degrees).inverseCumulativeProbability(0.975), within(2e-9));
  }

  @Test
  void theIntervalHoldsTheMeanNineteenTimesInTwenty() {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    int held = 0;
    for (int i = 0; i < 4_000; i++) {
      double[] values = new double[12];
      for (int k = 0; k < values.length; k++) {
        values[k] = 3 + chance.nextGaussian();
      }
      Estimate mean = MeanEstimate.of(values);
      held += mean.low() <= 3 && 3 <= mean.high() ? 1 : 0;
    }
    assertThat(held / 4_000.0).isCloseTo(0.95, within(0.014));
  }

  @Test
  void oneValueAndEqualValuesHaveNoWidth() {
    assertThat(MeanEstimate.of(new double[] {7})).isEqualTo(Estimate.exact(7));
    assertThat(MeanEstimate.of(new double[] {7, 7, 7})).isEqualTo(Estimate.exact(7));
    assertThat(MeanEstimate.standardError(new double[] {7})).isZero();
    assertThatThrownBy(() -> MeanEstimate.of(new double[0])).hasMessageContaining("at least one");
  }

  @Test
  void pairedDifferencesForgetWhatBothShare() {
    double[] a = {1_000, 3_000, 2_000};
    double[] b = {990, 2_990, 1_990};
    assertThat(MeanEstimate.difference(a, b)).isEqualTo(Estimate.exact(10));
  }

  @Test
  void batchesAreTheUnits() {
    double[] values = {1, 3, 2, 4};
    assertThat(MeanEstimate.ofBatches(values, 2)).isEqualTo(MeanEstimate.of(new double[] {2, 3}));
    assertThatThrownBy(() -> MeanEstimate.ofBatches(values, 3)).hasMessageContaining("batches");
  }

  @Test
  void momentsGiveTheSameAsTheValues() {
    double[] values = {4, 8, 15, 16, 23, 42};
    assertThat(
            MeanEstimate.fromMoments(
                MeanEstimate.mean(values), MeanEstimate.variance(values), values.length))
        .isEqualTo(MeanEstimate.of(values));
  }
}
