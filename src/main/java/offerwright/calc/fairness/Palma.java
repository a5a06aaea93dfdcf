package offerwright.calc.fairness;

/// Palma ratio: what the top tenth have together over what the bottom four tenths have (Palma 2011,
/// Development and Change 42; Cobham and Sumner 2013). 1/4 is equal. Where a cut goes through a
/// person, the fraction of the person counts, so that replicating everybody changes nothing.
public final class Palma {
  /// What it says if all have the same.
  static final double EQUAL = 0.25;

  private Palma() {}

  /// Palma ratio; example: 2.5 for 1, 2, …, 9, 25. Infinite if the bottom four tenths have nothing,
  /// 1/4 if all have nothing, NaN for nobody.
  ///
  /// @param values each 0 or more
  public static double of(double[] values) {
    return of(Sorted.of(values));
  }

  /// Palma ratio of sorted amounts.
  public static double of(Sorted sorted) {
    double n = sorted.size();
    if (sorted.isEqual()) {
      return n == 0 ? Double.NaN : EQUAL;
    }
    double top = sorted.total() - sorted.ofLeast(n * 9 / 10);
    return Amounts.atLeast(EQUAL, top / sorted.ofLeast(n * 2 / 5));
  }
}
