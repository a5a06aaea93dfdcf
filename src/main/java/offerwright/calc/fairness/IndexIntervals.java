package offerwright.calc.fairness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import offerwright.calc.estimate.Estimate;
import offerwright.domain.Require;

/// The indices of several splits among the same people with 95 % intervals: how much they might
/// differ if other people of the same kind were there. People are drawn again (percentile
/// bootstrap, see [Resamples]), the same ones for all splits, so that differences are paired and a
/// split against itself differs by exactly 0.
///
/// Groups are kept as given: a resample has whom it draws, and a group may be empty in it.
/// `ENVIOUS_PAIRS` is counted in each resample too; people drawn twice do not envy themselves, so
/// its resamples lie a little low, by 1/n.
///
/// @param indices of each split, in the order given
/// @param differences of each split less those of the split it is compared with; NaN where both are
///   infinite
public record IndexIntervals(
    List<Map<Index, Estimate>> indices, List<Map<Index, Estimate>> differences) {
  private static final int MOST = 1000;
  private static final int LEAST = 100;
  private static final int DRAWS = 10_000_000;

  /// Copies the lists.
  public IndexIntervals {
    indices = List.copyOf(indices);
    differences = List.copyOf(differences);
  }

  /// How many resamples are worth their time: 1,000 up to 10,000 people, fewer from there on, 100
  /// from 100,000 people. Few are enough for many people: their intervals are narrow, and so is the
  /// error of their ends.
  public static int resamples(int people) {
    return Math.clamp(DRAWS / Math.max(1, people), LEAST, MOST);
  }

  /// Indices and differences, in `O(resamples · people)` a split after one sort of it.
  ///
  /// @param splits amounts of each split by person, each 0 or more and finite
  /// @param reference which split the others are compared with
  /// @param group group of each person, 0 to `groups - 1`
  /// @param groups how many groups there are
  /// @param tolerance amounts no further apart are the same for `ENVIOUS_PAIRS`
  /// @param resamples 1 or more; see [#resamples]
  /// @param seed the same seed gives the same intervals, bit for bit
  public static IndexIntervals of(
      double[][] splits,
      int reference,
      int[] group,
      int groups,
      double tolerance,
      int resamples,
      long seed) {
    Require.that(
        reference >= 0 && reference < splits.length,
        "split %s is to be compared with, there are %s",
        reference,
        splits.length);
    Resamples drawn = Resamples.draw(group.length, resamples, seed);
    List<Resampled> all = new ArrayList<>();
    for (double[] split : splits) {
      all.add(Resampled.of(split, group, groups, tolerance, drawn));
    }
    Resampled base = all.get(reference);
    return new IndexIntervals(
        all.stream().map(Resampled::estimates).toList(),
        all.stream().map(each -> each.less(base).estimates()).toList());
  }

  /// The indices of a split and of its resamples, in the order of [Indices#ORDER].
  @SuppressWarnings("ArrayRecordComponent")
  private record Resampled(double[] figures, double[][] replicates) {

    static Resampled of(
        double[] split, int[] group, int groups, double tolerance, Resamples drawn) {
      Terms terms = Terms.of(split, group, groups);
      Sorted sorted = Sorted.of(split);
      EnviousPairs envy = new EnviousPairs(sorted, tolerance);
      double[] figures = Indices.all(sorted, terms.once(), envy);
      int[] person = sorted.persons(split);
      double[][] replicates = new double[figures.length][drawn.times()];
      for (int resample = 0; resample < drawn.times(); resample++) {
        int from = drawn.from(resample);
        sorted.weigh(person, drawn.counts(), from);
        double[] again = Indices.all(sorted, terms.weighed(drawn.counts(), from), envy);
        for (int index = 0; index < again.length; index++) {
          replicates[index][resample] = again[index];
        }
      }
      return new Resampled(figures, replicates);
    }

    Resampled less(Resampled base) {
      double[][] differences = new double[figures.length][];
      for (int index = 0; index < differences.length; index++) {
        differences[index] = less(replicates[index], base.replicates[index]);
      }
      return new Resampled(less(figures, base.figures), differences);
    }

    private static double[] less(double[] figures, double[] base) {
      double[] differences = new double[figures.length];
      for (int i = 0; i < figures.length; i++) {
        differences[i] = figures[i] - base[i];
      }
      return differences;
    }

    Map<Index, Estimate> estimates() {
      Map<Index, Estimate> estimates = new EnumMap<>(Index.class);
      for (int at = 0; at < figures.length; at++) {
        estimates.put(Indices.ORDER.get(at), Resamples.around(figures[at], replicates[at]));
      }
      return estimates;
    }
  }
}
