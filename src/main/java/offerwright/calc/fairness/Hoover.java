package offerwright.calc.fairness;

/// Hoover or Robin Hood index: the part of all money that would have to change hands for all to
/// have the same, `Σ|x - μ| / (2 Σx)` (Hoover 1936, Review of Economics and Statistics 18). 0 is
/// equal; one person with everything gives 1 - 1/n.
public final class Hoover {
  private Hoover() {}

  /// Hoover index; example: 0.25 for 1 and 3. 0 if all have nothing, NaN for nobody.
  ///
  /// @param values each 0 or more
  public static double of(double[] values) {
    return of(Sorted.of(values));
  }

  /// Hoover index of sorted amounts: what those below the mean lack, the greatest distance between
  /// the Lorenz curve and the diagonal.
  public static double of(Sorted sorted) {
    if (sorted.isEqual()) {
      return sorted.size() == 0 ? Double.NaN : 0;
    }
    int below = sorted.positionsBelow(sorted.mean());
    double people = sorted.peopleBefore(below) / (double) sorted.size();
    return Amounts.atLeast(0, people - sorted.moneyBefore(below) / sorted.total());
  }
}
