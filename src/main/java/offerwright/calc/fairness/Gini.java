package offerwright.calc.fairness;

/// Gini coefficient: half the mean difference between two people over the mean, `G = Σᵢ (2i - n -
/// 1) x₍ᵢ₎ / (n Σx)` (Gini 1912; Sen 1973, On Economic Inequality). 0 is equal; one person with
///    everything gives 1 - 1/n.
public final class Gini {
  private Gini() {}

  /// Gini coefficient; example: 0.25 for 1 and 3. 0 if all have nothing, NaN for nobody.
  ///
  /// @param values each 0 or more
  public static double of(double[] values) {
    return of(Sorted.of(values));
  }

  /// Gini coefficient of sorted amounts.
  public static double of(Sorted sorted) {
    long n = sorted.size();
    if (sorted.isEqual()) {
      return n == 0 ? Double.NaN : 0;
    }
    double sum = 0;
    int before = 0;
    for (int i = 0; i < sorted.positions(); i++) {
      int upTo = sorted.peopleBefore(i + 1);
      // Those of one position share their ranks: 2i - n - 1 added up over them.
      sum += (double) (upTo - before) * (before + upTo - n) * sorted.amount(i);
      before = upTo;
    }
    return Amounts.atLeast(0, sum / (n * sorted.total()));
  }

  /// Gini coefficient times n/(n-1), so that one person with everything gives 1: the usual
  /// correction of the bias of small samples (Deltas 2003, Review of Economics and Statistics 85).
  /// NaN for fewer than two people.
  public static double corrected(double[] values) {
    int n = values.length;
    return n < 2 ? Double.NaN : of(values) * n / (n - 1);
  }
}
