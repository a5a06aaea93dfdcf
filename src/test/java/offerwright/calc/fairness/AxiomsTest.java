package offerwright.calc.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every index of inequality promises (Cowell 2011, Measuring Inequality, chapter 3).
class AxiomsTest {
  private static final int GROUPS = 4;

  private static final Set<Index> STRICT =
      EnumSet.of(
          Index.GINI,
          Index.THEIL_T,
          Index.THEIL_L,
          Index.ATKINSON_HALF,
          Index.ATKINSON_ONE,
          Index.ATKINSON_TWO);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theUnitOfMoneyDoesNotMatter(long seed) {
    double[] values = Vectors.positive(seed, 57);
    int[] group = Vectors.groups(seed, 57, GROUPS);
    for (double factor : new double[] {1e-6, 0.37, 1e9}) {
      close(
          Indices.of(Vectors.times(values, factor), group, GROUPS, 0.01 * factor),
          Indices.of(values, group, GROUPS, 0.01));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void twoSuchCompaniesAreAsUnequalAsOne(long seed) {
    double[] values = Vectors.positive(seed, 37);
    int[] group = Vectors.groups(seed, 37, GROUPS);
    int[] twice = Arrays.copyOf(group, 74);
    System.arraycopy(group, 0, twice, 37, 37);
    Map<Index, Double> one = Indices.of(values, group, GROUPS, 0);
    Map<Index, Double> two = Indices.of(Vectors.replicated(values, 2), twice, GROUPS, 0);
    one.put(Index.ENVIOUS_PAIRS, 4 * one.getOrDefault(Index.ENVIOUS_PAIRS, 0.0));
    // Percentiles between two people move when both are doubled: that is type 7.
    one.remove(Index.P90_P10);
    close(two, one);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whoHasItDoesNotMatter(long seed) {
    double[] values = Vectors.tied(seed, 61);
    int[] group = Vectors.groups(seed, 61, GROUPS);
    double[] shuffled = values.clone();
    int[] followed = group.clone();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = shuffled.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      double value = shuffled[i];
      shuffled[i] = shuffled[other];
      shuffled[other] = value;
      int its = followed[i];
      followed[i] = followed[other];
      followed[other] = its;
    }
    close(Indices.of(shuffled, followed, GROUPS, 0.01), Indices.of(values, group, GROUPS, 0.01));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aTransferToSomebodyWithLessMakesItFairer(long seed) {
    double[] values = Vectors.positive(seed, 40);
    int[] group = Vectors.groups(seed, 40, GROUPS);
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 50; round++) {
      int rich = random.nextInt(40);
      int poor = random.nextInt(40);
      if (values[rich] <= values[poor]) {
        continue;
      }
      Map<Index, Double> before = Indices.of(values, group, GROUPS, 0);
      double moved = (values[rich] - values[poor]) * random.nextDouble(0.05, 0.5);
      values[rich] -= moved;
      values[poor] += moved;
      Map<Index, Double> after = Indices.of(values, group, GROUPS, 0);
      assertThat(STRICT)
          .allSatisfy(index -> assertThat(after.get(index)).isLessThan(before.get(index)));
      assertThat(after.get(Index.JAIN)).isGreaterThan(before.get(Index.JAIN));
      assertThat(after.get(Index.HOOVER)).isLessThanOrEqualTo(figure(before, Index.HOOVER) + 1e-15);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void betweenAndWithinAreAll(long seed) {
    double[] values = Vectors.positive(seed, 200);
    Map<Index, Double> all = Indices.of(values, Vectors.groups(seed, 200, 9), 9, 0);
    assertThat(figure(all, Index.THEIL_T_BETWEEN) + figure(all, Index.THEIL_T_WITHIN))
        .isCloseTo(all.get(Index.THEIL_T), within(1e-14));
    assertThat(figure(all, Index.THEIL_L_BETWEEN) + figure(all, Index.THEIL_L_WITHIN))
        .isCloseTo(all.get(Index.THEIL_L), within(1e-14));
  }

  private static double figure(Map<Index, Double> figures, Index index) {
    return Objects.requireNonNull(figures.get(index));
  }

  private static void close(Map<Index, Double> figures, Map<Index, Double> wanted) {
    wanted.forEach((index, figure) -> {
      if (Double.isInfinite(figure) || Double.isNaN(figure)) {
        assertThat(figures.get(index)).as(index.name()).isEqualTo(figure);
      } else {
        assertThat(figures.get(index))
            .as(index.name())
            .isCloseTo(figure, within(1e-12 * Math.max(1, figure)));
      }
    });
  }
}
