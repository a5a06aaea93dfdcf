package offerwright.calc.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class ConvergenceTest {
  @Test
  void pointsAreThePrefixMeans() {
    double[] values =
        RandomGeneratorFactory.of("L64X128MixRandom").create(3).doubles(21, 1e9, 1e9 + 1).toArray();
    List<Convergence.Point> points = Convergence.points(values);
    assertThat(points).extracting(Convergence.Point::paths).containsExactly(2, 4, 8, 16, 21);
    for (Convergence.Point point : points) {
      double[] prefix = Arrays.copyOf(values, point.paths());
      assertThat(point.mean()).isCloseTo(MeanEstimate.mean(prefix), within(1e-6));
      assertThat(point.standardError()).isCloseTo(MeanEstimate.standardError(prefix), within(1e-7));
      assertThat(point.high() - point.low()).isCloseTo(4 * point.standardError(), within(1e-6));
    }
  }

  @Test
  void oneValueIsOnePointWithoutError() {
    assertThat(Convergence.points(new double[] {5}))
        .containsExactly(new Convergence.Point(1, 5, 0));
  }

  @Test
  void stopsWhenKnownAndNotBefore() {
    StoppingRule rule = StoppingRule.STANDARD;
    Estimate sharp = new Estimate(1_000, 995, 1_005);
    assertThat(rule.meanIsKnown(sharp, 4_096)).isTrue();
    assertThat(rule.meanIsKnown(sharp, 2_048)).isFalse();
    assertThat(rule.meanIsKnown(new Estimate(1_000, 994, 1_006), 100_000)).isFalse();
    assertThat(rule.meanIsKnown(Estimate.exact(0), 4_096)).isTrue();
    assertThat(rule.probabilityIsKnown(new Estimate(0.5, 0.4951, 0.5049), 4_096)).isTrue();
    assertThat(rule.probabilityIsKnown(new Estimate(0.5, 0.494, 0.506), 4_096)).isFalse();
  }
}
