package offerwright.calc.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import offerwright.calc.estimate.Quantiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedTest {
  @Test
  void fractionsOfAPersonBringFractionsOfTheAmount() {
    Sorted sorted = Sorted.of(new double[] {6, 2, 4});
    assertThat(sorted.ofLeast(0)).isZero();
    assertThat(sorted.ofLeast(0.5)).isEqualTo(1);
    assertThat(sorted.ofLeast(1.5)).isEqualTo(4);
    assertThat(sorted.ofLeast(3)).isEqualTo(12);
    assertThat(sorted.at(1)).isEqualTo(4);
    assertThat(sorted.mean()).isEqualTo(4);
    assertThat(sorted.isEqual()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void quantilesAreThoseOfTheHouse(long seed) {
    double[] values = Vectors.tied(seed, 43);
    for (double p : new double[] {0, 0.1, 0.25, 0.333, 0.5, 0.9, 1}) {
      assertThat(Sorted.of(values).quantile(p)).isCloseTo(Quantiles.of(values, p), within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void weighedPeopleAreAsGoodAsARepeatedList(long seed) {
    double[] values = seed % 2 == 0 ? Vectors.tied(seed, 29) : Vectors.positive(seed, 29);
    int[] group = Vectors.groups(seed, 29, 3);
    SplittableRandom random = new SplittableRandom(seed);
    byte[] counts = new byte[29 + 2];
    List<Integer> drawn = new ArrayList<>();
    for (int i = 0; i < 29; i++) {
      int person = random.nextInt(29);
      counts[2 + person]++;
      drawn.add(person);
    }
    double[] repeated = drawn.stream().mapToDouble(person -> values[person]).toArray();
    int[] theirs = drawn.stream().mapToInt(person -> group[person]).toArray();
    Sorted sorted = Sorted.of(values);
    EnviousPairs envy = new EnviousPairs(sorted, 100);
    sorted.weigh(sorted.persons(values), counts, 2);
    double[] figures = Indices.all(sorted, Terms.of(values, group, 3).weighed(counts, 2), envy);
    Indices.of(repeated, theirs, 3, 100)
        .forEach((index, figure) -> {
          double weighed = figures[Indices.ORDER.indexOf(index)];
          assertThat(weighed == figure || Math.abs(weighed - figure) < 1e-12)
              .as("%s: %s, %s", index, weighed, figure)
              .isTrue();
        });
  }

  @Test
  void peopleStandInOrder() {
    double[] values = {3, 1, 3, 0, 1};
    assertThat(Sorted.of(values).persons(values)).containsExactly(3, 1, 4, 0, 2);
    double[] zeros = {0.0, -0.0, 0.0};
    assertThat(Sorted.of(zeros).persons(zeros)).containsExactly(0, 1, 2);
  }
}
