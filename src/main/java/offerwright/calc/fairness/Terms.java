package offerwright.calc.fairness;

import java.util.stream.IntStream;
import offerwright.calc.estimate.CompensatedSum;

/// What each person adds to [Totals], worked out once for any number of resamples. Amounts are in
/// units of the mean, which no index notices and which keeps the digits of small differences.
///
/// @param amount `y = x / unit`
/// @param log `ln y`; 0 for people with nothing
/// @param root `√y`
/// @param inverse `1 / y`; 0 for people with nothing
/// @param poor people with nothing
/// @param group group of each
/// @param groups how many groups there are
@SuppressWarnings("ArrayRecordComponent")
record Terms(
    double[] amount,
    double[] log,
    double[] root,
    double[] inverse,
    int[] poor,
    int[] group,
    int groups) {

  static Terms of(double[] values, int[] group, int groups) {
    Amounts.check(values, group, groups);
    int n = values.length;
    double unit = Amounts.unit(values);
    Terms terms =
        new Terms(
            new double[n],
            new double[n],
            new double[n],
            new double[n],
            IntStream.range(0, n).filter(i -> values[i] == 0).toArray(),
            group,
            groups);
    for (int i = 0; i < n; i++) {
      double y = values[i] / unit;
      terms.amount[i] = y;
      terms.root[i] = Math.sqrt(y);
      if (values[i] > 0) {
        terms.log[i] = StrictMath.log(y);
        terms.inverse[i] = unit / values[i];
      }
    }
    return terms;
  }

  /// Everybody once, by compensated sums.
  Totals once() {
    int n = amount.length;
    CompensatedSum squares = new CompensatedSum();
    CompensatedSum roots = new CompensatedSum();
    CompensatedSum inverses = new CompensatedSum();
    CompensatedSum entropies = new CompensatedSum();
    CompensatedSum[] sums = new CompensatedSum[groups];
    CompensatedSum[] logs = new CompensatedSum[groups];
    for (int g = 0; g < groups; g++) {
      sums[g] = new CompensatedSum();
      logs[g] = new CompensatedSum();
    }
    Totals totals = new Totals(groups);
    for (int i = 0; i < n; i++) {
      squares.add(amount[i] * amount[i]);
      roots.add(root[i]);
      inverses.add(inverse[i]);
      entropies.add(amount[i] * log[i]);
      sums[group[i]].add(amount[i]);
      logs[group[i]].add(log[i]);
      totals.head(group[i], 1);
    }
    for (int i : poor) {
      totals.poor(group[i], 1);
    }
    for (int g = 0; g < groups; g++) {
      totals.group(g, sums[g].value(), logs[g].value());
    }
    totals.all(squares.value(), roots.value(), inverses.value(), entropies.value());
    return totals;
  }

  /// Each person as often as told, by plain sums in the order of people.
  ///
  /// @param counts how often each person counts, beginning at `from`
  Totals weighed(byte[] counts, int from) {
    double squares = 0;
    double roots = 0;
    double inverses = 0;
    double entropies = 0;
    double[] sums = new double[groups];
    double[] logs = new double[groups];
    Totals totals = new Totals(groups);
    for (int i = 0; i < amount.length; i++) {
      int times = counts[from + i];
      double y = times * amount[i];
      squares += y * amount[i];
      roots += times * root[i];
      inverses += times * inverse[i];
      entropies += y * log[i];
      sums[group[i]] += y;
      logs[group[i]] += times * log[i];
      totals.head(group[i], times);
    }
    for (int i : poor) {
      totals.poor(group[i], counts[from + i]);
    }
    for (int g = 0; g < groups; g++) {
      totals.group(g, sums[g], logs[g]);
    }
    totals.all(squares, roots, inverses, entropies);
    return totals;
  }
}
