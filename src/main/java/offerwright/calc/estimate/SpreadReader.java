package offerwright.calc.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import offerwright.domain.Require;
import org.apache.commons.numbers.arrays.Selection;

/// Reads the five quantiles of a fan with their intervals out of samples of one size. The ranks of
/// the intervals depend on the size alone and are worked out once; each sample is then read by one
/// selection, not by a sort.
public final class SpreadReader {
  private static final double[] LEVELS = {0.05, 0.25, 0.5, 0.75, 0.95};
  private static final double CONFIDENCE = 0.95;

  private final int count;
  private final List<QuantileInterval> ranks = new ArrayList<>();
  private final int[] places;

  /// A reader of samples of `count` values, 1 or more.
  public SpreadReader(int count) {
    this.count = count;
    for (double level : LEVELS) {
      ranks.add(QuantileInterval.ranks(count, level, CONFIDENCE));
    }
    places =
        IntStream.range(0, LEVELS.length)
            .flatMap(i ->
                IntStream.of(
                    before(i),
                    Math.min(before(i) + 1, count - 1),
                    ranks.get(i).lower() - 1,
                    ranks.get(i).upper() - 1))
            .sorted()
            .distinct()
            .toArray();
  }

  private int before(int level) {
    return (int) ((count - 1) * LEVELS[level]);
  }

  /// The quantiles (type 7) of a sample and the intervals between its order statistics.
  ///
  /// @param values as many as the reader is for, no NaN; left as they are
  public Spread read(double[] values) {
    Require.that(values.length == count, "%d values for a reader of %d", values.length, count);
    double[] selected = values.clone();
    Selection.select(selected, places.clone());
    double[] middle = new double[LEVELS.length];
    double[] low = new double[LEVELS.length];
    double[] high = new double[LEVELS.length];
    for (int i = 0; i < LEVELS.length; i++) {
      middle[i] = quantile(selected, i);
      low[i] = Math.min(middle[i], selected[ranks.get(i).lower() - 1]);
      high[i] = Math.max(middle[i], selected[ranks.get(i).upper() - 1]);
    }
    return spread(middle, Optional.of(new Spread.Ends(closed(low), closed(high))));
  }

  private double quantile(double[] selected, int level) {
    double place = (count - 1) * LEVELS[level];
    int before = before(level);
    double from = selected[before];
    return from + (place - before) * (selected[Math.min(before + 1, count - 1)] - from);
  }

  private static Spread closed(double[] five) {
    return spread(five, Optional.empty());
  }

  private static Spread spread(double[] five, Optional<Spread.Ends> ends) {
    return new Spread(five[0], five[1], five[2], five[3], five[4], ends);
  }
}
