package offerwright.calc.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpreadReaderTest {
  private static double[] sample(int count, long seed) {
    return new SplittableRandom(seed).doubles(count).map(u -> u * u).toArray();
  }

  @Test
  void agreesWithTheSortedSample() {
    for (int count : new int[] {1, 2, 3, 7, 100, 1_000}) {
      double[] values = sample(count, count);
      Spread spread = new SpreadReader(count).read(values);
      double[] levels = {0.05, 0.25, 0.5, 0.75, 0.95};
      List<Estimate> read = spread.estimates();
      for (int i = 0; i < levels.length; i++) {
        Estimate sorted = QuantileInterval.of(values, levels[i]);
        assertThat(read.get(i).value()).isCloseTo(sorted.value(), within(1e-15));
        assertThat(read.get(i).low()).isEqualTo(sorted.low());
        assertThat(read.get(i).high()).isEqualTo(sorted.high());
      }
    }
  }

  @Test
  void leavesTheSampleAsItIs() {
    double[] values = {5, 1, 4, 2, 3};
    new SpreadReader(5).read(values);
    assertThat(values).containsExactly(5, 1, 4, 2, 3);
  }

  @Test
  void intervalsHoldTheTrueQuantileAsOftenAsTheySay() {
    SpreadReader reader = new SpreadReader(200);
    int held = 0;
    for (int i = 0; i < 1_000; i++) {
      // The median of u² is a quarter.
      Estimate median = reader.read(sample(200, i)).estimates().get(2);
      held += median.low() <= 0.25 && 0.25 <= median.high() ? 1 : 0;
    }
    // 95 % and a little more; four standard errors of a share from 1,000 are 2.8 %.
    assertThat(held).isBetween(922, 995);
  }

  @Test
  void anotherUnitMovesTheIntervalsToo() {
    Spread spread = new SpreadReader(100).read(sample(100, 4)).times(10);
    Spread plain = new SpreadReader(100).read(sample(100, 4));
    assertThat(spread.estimates().get(4).high())
        .isCloseTo(10 * plain.estimates().get(4).high(), within(1e-12));
  }

  @Test
  void closedFormsAreTheirOwnInterval() {
    assertThat(new Spread(1, 2, 3, 4, 5).estimates().getFirst()).isEqualTo(Estimate.exact(1));
  }

  @Test
  void refusesASampleOfAnotherSize() {
    assertThatThrownBy(() -> new SpreadReader(3).read(new double[4]))
        .hasMessageContaining("4 values for a reader of 3");
  }
}
