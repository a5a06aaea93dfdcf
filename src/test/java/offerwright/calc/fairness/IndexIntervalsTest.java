package offerwright.calc.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Objects;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Exponential;
import offerwright.calc.random.Purpose;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;

class IndexIntervalsTest {
  private static final double SPREAD = 0.6;

  @Test
  void holdsTheTruthAsOftenAsItSays() {
    double gini = Erf.erf(SPREAD / 2);
    double theil = SPREAD * SPREAD / 2;
    int held = 0;
    int heldTheil = 0;
    for (int sample = 0; sample < 200; sample++) {
      Map<Index, Estimate> indices =
          IndexIntervals.of(
                  new double[][] {lognormal(sample, 250)}, 0, new int[250], 1, 0, 300, sample)
              .indices()
              .getFirst();
      held += holds(indices, Index.GINI, gini);
      heldTheil += holds(indices, Index.THEIL_L, theil);
    }
    assertThat(held).isBetween(170, 200);
    assertThat(heldTheil).isBetween(170, 200);
  }

  @Test
  void anIntervalHoldsItsFigure() {
    double[][] splits = {Vectors.tied(3, 7), Vectors.positive(4, 7), {0, 0, 0, 0, 0, 0, 9}};
    int[] group = {0, 1, 2, 0, 1, 2, 0};
    IndexIntervals intervals = IndexIntervals.of(splits, 1, group, 3, 0.01, 1000, 9);
    for (int split = 0; split < 3; split++) {
      Map<Index, Double> figures = Indices.of(splits[split], group, 3, 0.01);
      intervals
          .indices()
          .get(split)
          .forEach((index, estimate) -> {
            assertThat(estimate.value()).isEqualTo(figures.get(index));
            assertThat(
                    (estimate.low() <= estimate.value() && estimate.value() <= estimate.high())
                        || Double.isNaN(estimate.value()))
                .isTrue();
          });
    }
  }

  @Test
  void theSameSeedGivesTheSameBits() {
    double[][] splits = {lognormal(1, 400), lognormal(2, 400)};
    int[] group = Vectors.groups(1, 400, 5);
    IndexIntervals once = IndexIntervals.of(splits, 0, group, 5, 0.01, 500, 42);
    assertThat(IndexIntervals.of(splits, 0, group, 5, 0.01, 500, 42)).isEqualTo(once);
    assertThat(IndexIntervals.of(splits, 0, group, 5, 0.01, 500, 43)).isNotEqualTo(once);
    assertThat(once.indices().getFirst())
        .containsEntry(
            Index.GINI, new Estimate(0.31515390493536233, 0.2960312968772422, 0.333893952965838));
    assertThat(once.differences().getLast())
        .containsEntry(
            Index.THEIL_L_WITHIN,
            new Estimate(0.01736994226266461, -0.012687912775939586, 0.0472821558110493));
  }

  @Test
  void aSplitIsNoDifferentFromItself() {
    double[] split = lognormal(5, 120);
    IndexIntervals intervals =
        IndexIntervals.of(new double[][] {split, split.clone()}, 0, new int[120], 1, 0, 200, 1);
    Estimate none = Estimate.exact(0);
    assertThat(intervals.differences())
        .allSatisfy(each ->
            assertThat(each.values())
                .allSatisfy(difference -> assertThat(difference).isEqualTo(none)));
    assertThat(intervals.indices().getFirst()).isEqualTo(intervals.indices().getLast());
  }

  @Test
  void pairingMakesDifferencesNarrow() {
    double[] split = lognormal(6, 300);
    double[] nearly = split.clone();
    for (int i = 0; i < nearly.length; i++) {
      nearly[i] = StrictMath.pow(split[i], 1.02);
    }
    IndexIntervals intervals =
        IndexIntervals.of(new double[][] {split, nearly}, 0, new int[300], 1, 0, 400, 1);
    Estimate alone = estimate(intervals.indices().getFirst(), Index.GINI);
    Estimate paired = estimate(intervals.differences().getLast(), Index.GINI);
    assertThat(paired.low()).isPositive();
    assertThat(paired.halfWidth()).isLessThan(alone.halfWidth() / 20);
  }

  @Test
  void whatIsInfiniteStaysSo() {
    double[][] splits = {{0, 1, 2, 3, 4, 5}, {1, 1, 2, 3, 4, 5}, {0, 2, 2, 3, 4, 5}};
    IndexIntervals intervals = IndexIntervals.of(splits, 0, new int[6], 1, 0, 300, 1);
    Estimate withNothing = estimate(intervals.indices().getFirst(), Index.THEIL_L);
    assertThat(withNothing.value()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(withNothing.low()).isFinite();
    assertThat(estimate(intervals.differences().get(1), Index.THEIL_L).value())
        .isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(estimate(intervals.differences().get(2), Index.THEIL_L).value()).isNaN();
  }

  @Test
  void equalSplitsAndNobodyHaveNoWidth() {
    IndexIntervals equal =
        IndexIntervals.of(new double[][] {{3, 3, 3}, {0, 0, 0}}, 0, new int[3], 1, 0, 100, 1);
    assertThat(equal.indices())
        .allSatisfy(indices ->
            indices.forEach((index, estimate) ->
                assertThat(estimate).isEqualTo(Estimate.exact(Indices.equal(index)))));
    Map<Index, Estimate> nobody =
        IndexIntervals.of(new double[][] {{}}, 0, new int[0], 0, 0, 100, 1).indices().getFirst();
    assertThat(nobody.get(Index.GINI)).isEqualTo(Estimate.exact(Double.NaN));
    assertThat(nobody.get(Index.ENVIOUS_PAIRS)).isEqualTo(Estimate.exact(0));
  }

  @Test
  void fewerResamplesForMorePeople() {
    assertThat(IndexIntervals.resamples(0)).isEqualTo(1000);
    assertThat(IndexIntervals.resamples(300)).isEqualTo(1000);
    assertThat(IndexIntervals.resamples(20_000)).isEqualTo(500);
    assertThat(IndexIntervals.resamples(100_000)).isEqualTo(100);
    assertThat(IndexIntervals.resamples(1_000_000)).isEqualTo(100);
  }

  @Test
  void refusesWhatCannotBeCompared() {
    double[][] splits = {{1, 2}, {1, 2, 3}};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndexIntervals.of(splits, 0, new int[2], 1, 0, 10, 1))
        .withMessage("there are 3 amounts and groups for 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndexIntervals.of(splits, 2, new int[2], 1, 0, 10, 1))
        .withMessage("split 2 is to be compared with, there are 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndexIntervals.of(splits, 0, new int[2], 1, 0, 0, 1))
        .withMessage("an interval needs 1 resample or more, not 0");
  }

  private static Estimate estimate(Map<Index, Estimate> indices, Index index) {
    return Objects.requireNonNull(indices.get(index));
  }

  private static int holds(Map<Index, Estimate> indices, Index index, double truth) {
    Estimate estimate = estimate(indices, index);
    return estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
  }

  private static double[] lognormal(int sample, int n) {
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = Exponential.of(SPREAD * Draws.normal(7, i, sample, Purpose.PERSON, 0));
    }
    return values;
  }
}
