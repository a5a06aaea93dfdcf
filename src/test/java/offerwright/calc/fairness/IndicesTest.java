package offerwright.calc.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicesTest {
  private static final double FOREVER = Double.POSITIVE_INFINITY;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void togetherTheyAreWhatTheyAreAlone(long seed) {
    double[] values = Vectors.positive(seed, 83);
    Map<Index, Double> all = together(values, 0);
    assertThat(all.keySet()).containsExactly(Index.values());
    assertThat(all)
        .containsEntry(Index.GINI, Gini.of(values))
        .containsEntry(Index.THEIL_T, Theil.t(values))
        .containsEntry(Index.THEIL_L, Theil.l(values))
        .containsEntry(Index.JAIN, Jain.of(values))
        .containsEntry(Index.HOOVER, Hoover.of(values))
        .containsEntry(Index.PALMA, Palma.of(values))
        .containsEntry(Index.P90_P10, PercentileRatio.of(values));
    assertThat(all.get(Index.ATKINSON_HALF)).isCloseTo(Atkinson.of(values, 0.5), within(1e-14));
    assertThat(all.get(Index.ATKINSON_ONE)).isCloseTo(Atkinson.of(values, 1), within(1e-14));
    assertThat(all.get(Index.ATKINSON_TWO)).isCloseTo(Atkinson.of(values, 2), within(1e-14));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void pairsOneByOneGiveTheSame(long seed) {
    for (double[] values : new double[][] {Vectors.positive(seed, 70), Vectors.tied(seed, 70)}) {
      double apart = 0;
      double total = 0;
      int envious = 0;
      for (double mine : values) {
        total += mine;
        for (double theirs : values) {
          apart += Math.abs(theirs - mine);
          envious += theirs - mine > 500.5 + 1e-6 ? 1 : 0;
        }
      }
      Map<Index, Double> all = together(values, 500.5);
      assertThat(all.get(Index.GINI)).isCloseTo(apart / (2 * values.length * total), within(1e-13));
      assertThat(all.get(Index.ENVIOUS_PAIRS)).isEqualTo(envious);
      double off =
          Arrays.stream(values)
              .map(x -> Math.abs(x - Arrays.stream(values).average().orElse(0)))
              .sum();
      assertThat(all.get(Index.HOOVER)).isCloseTo(off / (2 * total), within(1e-13));
    }
  }

  @Test
  void aCentOfRoundingMakesNoEnvy() {
    double[] cents = {33.33, 33.34, 33.33, 0.07, 0.08, 9_999_999.98, 9_999_999.99};
    assertThat(together(cents, 0.01)).containsEntry(Index.ENVIOUS_PAIRS, 16.0);
    assertThat(together(cents, 0)).containsEntry(Index.ENVIOUS_PAIRS, 20.0);
    assertThat(together(new double[] {33.33, 33.35}, 0.01)).containsEntry(Index.ENVIOUS_PAIRS, 1.0);
    assertThat(together(new double[] {0.1 + 0.2, 0.3}, 0)).containsEntry(Index.ENVIOUS_PAIRS, 0.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 1234.56, 1e-300, 1e300})
  void whoHaveTheSameAreEqual(double amount) {
    for (int n : new int[] {1, 2, 3, 7, 10}) {
      double[] same = new double[n];
      Arrays.fill(same, amount);
      together(same, 0)
          .forEach((index, figure) ->
              assertThat(figure).as("%s of %s", index, n).isEqualTo(Indices.equal(index)));
      assertThat(Theil.t(same)).isZero();
      assertThat(Theil.l(same)).isZero();
      assertThat(Atkinson.of(same, 2)).isZero();
      assertThat(GeneralisedEntropy.of(same, -1)).isZero();
      assertThat(Jain.of(same)).isEqualTo(1);
      assertThat(Palma.of(same)).isEqualTo(0.25);
    }
  }

  @Test
  void nobodyHasNoIndices() {
    Map<Index, Double> none = Indices.of(new double[0], new int[0], 0, 0);
    none.forEach((index, figure) ->
        assertThat(figure)
            .as(index.name())
            .isEqualTo(Double.valueOf(index == Index.ENVIOUS_PAIRS ? 0 : Double.NaN)));
    assertThat(Atkinson.of(new double[0], 0.5)).isNaN();
    assertThat(GeneralisedEntropy.of(new double[0], 2)).isNaN();
    assertThat(Jain.of(new double[0])).isNaN();
  }

  @Test
  void somebodyWithNothing() {
    Map<Index, Double> all = together(new double[] {0, 1, 1, 2}, 0);
    assertThat(all)
        .containsEntry(Index.THEIL_L, FOREVER)
        .containsEntry(Index.ATKINSON_ONE, 1.0)
        .containsEntry(Index.ATKINSON_TWO, 1.0)
        .containsEntry(Index.ENVIOUS_PAIRS, 5.0);
    // Two people in all have the mean, one has twice that: (2/4) ln 2.
    assertThat(all.get(Index.THEIL_T)).isCloseTo(StrictMath.log(2) / 2, within(1e-15));
    assertThat(Atkinson.of(new double[] {0, 1}, 0.5)).isCloseTo(0.5, within(1e-15));
  }

  @Test
  void theLowerEndMayHaveNothing() {
    double[] one = new double[20];
    one[7] = 5;
    Map<Index, Double> all = together(one, 0);
    assertThat(all).containsEntry(Index.PALMA, FOREVER).containsEntry(Index.P90_P10, Double.NaN);
    assertThat(all.get(Index.GINI)).isCloseTo(0.95, within(1e-15));
    assertThat(all.get(Index.HOOVER)).isCloseTo(0.95, within(1e-15));
    assertThat(all.get(Index.THEIL_T)).isCloseTo(StrictMath.log(20), within(1e-14));
    assertThat(Gini.corrected(one)).isCloseTo(1, within(1e-14));
    assertThat(Gini.corrected(new double[] {3})).isNaN();
    assertThat(PercentileRatio.of(new double[] {0, 0, 1, 2})).isEqualTo(FOREVER);
  }

  @Test
  void kOfNWithTheSameIsJain() {
    for (int k = 1; k <= 12; k++) {
      double[] values = new double[12];
      Arrays.fill(values, 0, k, 77.7);
      assertThat(Jain.of(values)).isCloseTo(k / 12.0, within(1e-15));
    }
  }

  @Test
  void refusesWhatIsNoAmountAndWhatIsNoGroup() {
    for (double wrong : new double[] {-0.01, Double.NaN, FOREVER}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> together(new double[] {1, wrong}, 0))
          .withMessage("amount 1 is " + wrong + ", it must be a number of 0 or more");
      assertThatIllegalArgumentException().isThrownBy(() -> Gini.of(new double[] {wrong}));
      assertThatIllegalArgumentException().isThrownBy(() -> Jain.of(new double[] {wrong}));
      assertThatIllegalArgumentException().isThrownBy(() -> Atkinson.of(new double[] {wrong}, 3));
    }
    double[] two = {1, 2};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Indices.of(two, new int[] {0, 2}, 2, 0))
        .withMessage("the group of amount 1 is 2, it must be 0 to 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Indices.of(two, new int[1], 1, 0))
        .withMessage("there are 2 amounts and groups for 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> together(two, -1))
        .withMessage("the tolerance must be 0 or more, was -1.0");
  }

  private static Map<Index, Double> together(double[] values, double tolerance) {
    return Indices.of(values, new int[values.length], 1, tolerance);
  }
}
