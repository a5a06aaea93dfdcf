package offerwright.calc.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import offerwright.support.Property;
import org.junit.jupiter.api.Test;

class BoundedSharesTest {
  /// Weights, what is shared, and the bounds.
  @SuppressWarnings("ArrayRecordComponent")
  private record Trial(double[] weights, long total, long floor, long ceiling) {}

  private static Trial trial(RandomGenerator chance) {
    double[] weights = new double[chance.nextInt(1, 40)];
    double spread = 3 * chance.nextDouble();
    Arrays.setAll(
        weights, i -> chance.nextInt(8) == 0 ? 0 : Math.exp(spread * chance.nextGaussian()));
    weights[0] = 1;
    long each = chance.nextLong(1, 1L << chance.nextInt(2, 40));
    long floor = chance.nextInt(3) == 0 ? 0 : (long) (each * chance.nextDouble());
    long ceiling = chance.nextInt(3) == 0 ? each : (long) (each * (1 + 3 * chance.nextDouble()));
    return new Trial(weights, each * weights.length, floor, ceiling);
  }

  @Test
  void everybodyIsWithinTheBoundsAndTheTotalIsKept() {
    Property.forAll(
        BoundedSharesTest::trial,
        trial -> {
          BoundedShares shares =
              BoundedShares.of(trial.weights(), trial.total(), trial.floor(), trial.ceiling());
          assertThat(LongStream.of(shares.shares()).sum()).isEqualTo(trial.total());
          for (long share : shares.shares()) {
            assertThat(share).isBetween(trial.floor(), trial.ceiling());
          }
        });
  }

  @Test
  void whoIsFreeKeepsTheRatioOfWeightsAndWhoIsBoundWouldGoBeyond() {
    Property.forAll(
        BoundedSharesTest::trial,
        trial -> {
          BoundedShares bounded =
              BoundedShares.of(trial.weights(), trial.total(), trial.floor(), trial.ceiling());
          double factor = Double.NaN;
          for (int i = 0; i < trial.weights().length; i++) {
            if (bounded.bound()[i] == 0 && trial.weights()[i] > 0) {
              factor =
                  Math.max(
                      Double.isNaN(factor) ? 0 : factor, bounded.shares()[i] / trial.weights()[i]);
            }
          }
          for (int i = 0; i < trial.weights().length && !Double.isNaN(factor); i++) {
            double free = factor * trial.weights()[i];
            double slack = 3 + 3 * trial.weights()[i] * slack(trial, bounded);
            switch (bounded.bound()[i]) {
              case 0 -> assertThat((double) bounded.shares()[i]).isCloseTo(free, within(slack));
              case 1 -> assertThat(free).isGreaterThan(trial.ceiling() - slack);
              default -> assertThat(free).isLessThan(trial.floor() + slack);
            }
          }
        });
  }

  @Test
  void whatThoseWithAWeightMayNotTakeGoesToTheOthers() {
    BoundedShares shares = BoundedShares.of(new double[] {1, 2, 0, 0}, 10, 0, 3);
    assertThat(shares.shares()).containsExactly(3, 3, 2, 2);
    assertThat(shares.bound()).containsExactly(1, 1, 0, 0);
  }

  @Test
  void equalFloorsAndCeilingsLeaveNoChoice() {
    assertThat(BoundedShares.of(new double[] {1, 9}, 20, 10, 10).shares()).containsExactly(10, 10);
  }

  /// A unit against the smallest free weight: how far rounding moves the common factor.
  private static double slack(Trial trial, BoundedShares bounded) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < trial.weights().length; i++) {
      if (bounded.bound()[i] == 0 && trial.weights()[i] > 0) {
        least = Math.min(least, trial.weights()[i]);
      }
    }
    return 1 / least;
  }
}
