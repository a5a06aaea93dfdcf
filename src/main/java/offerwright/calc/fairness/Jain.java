package offerwright.calc.fairness;

/// Jain's index: `(Σx)² / (n Σx²) = 1 / (1 + CV²)`, 1/n to 1, **1 is equal**; k of n people with
/// the same and the rest with nothing give k/n (Jain, Chiu and Hawe 1984, DEC-TR-301).
public final class Jain {
  private Jain() {}

  /// Jain's index; example: 0.8 for 1 and 3. 1 if all have nothing, NaN for nobody.
  ///
  /// @param values each 0 or more
  public static double of(double[] values) {
    return of(Totals.of(values));
  }

  static double of(Totals totals) {
    if (totals.people() == 0 || totals.mean() == 0) {
      return totals.people() == 0 ? Double.NaN : 1;
    }
    return Math.min(1, totals.mean() * totals.mean() / totals.meanSquare());
  }
}
