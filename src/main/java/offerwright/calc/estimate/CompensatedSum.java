package offerwright.calc.estimate;

/// A sum that keeps what rounding drops (Neumaier 1974, Zeitschrift für Angewandte Mathematik und
/// Mechanik 54). Example: 1 + 1e100 + 1 - 1e100 gives 2, where adding plainly gives 0. The result
/// depends on the order of the terms, so whoever sums in index order gets the same bits on every
/// machine and for any number of threads.
public final class CompensatedSum {
  private double sum;
  private double lost;

  /// A sum of nothing: 0.
  public CompensatedSum() {}

  /// Sum of all values in index order; 0 for none.
  public static double sum(double[] values) {
    return sum(values, 0, values.length);
  }

  /// Sum of the values from index `from` up to but without `to`, in index order.
  public static double sum(double[] values, int from, int to) {
    CompensatedSum sum = new CompensatedSum();
    for (int i = from; i < to; i++) {
      sum.add(values[i]);
    }
    return sum.value();
  }

  /// Adds a term.
  public void add(double term) {
    double next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }

  /// Adds another sum with what it kept.
  public void add(CompensatedSum other) {
    add(other.sum);
    lost += other.lost;
  }

  /// The sum so far. Infinite terms give what plain addition gives.
  public double value() {
    return Double.isFinite(sum) ? sum + lost : sum;
  }
}
