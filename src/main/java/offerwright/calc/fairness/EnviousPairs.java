package offerwright.calc.fairness;

import offerwright.domain.Require;

/// Who counts as having less than whom: of two people the first envies the second if `x₂ - x₁` is
/// more than a tolerance and more than what double arithmetic cannot tell from it (`2⁻⁵¹ x₂`). With
/// a tolerance of one cent, budgets that only rounding by largest remainder sets one cent apart
/// make no envy.
final class EnviousPairs {
  private static final double INDISTINGUISHABLE = 0x1p-51;

  /// For each position, the positions from the least on that envy it.
  private final int[] envying;

  EnviousPairs(Sorted sorted, double tolerance) {
    Require.that(tolerance >= 0, "the tolerance must be 0 or more, was %s", tolerance);
    envying = new int[sorted.positions()];
    int below = 0;
    for (int i = 0; i < envying.length; i++) {
      double line = line(sorted.amount(i), tolerance);
      while (below < i && sorted.amount(below) < line) {
        below++;
      }
      envying[i] = below;
    }
  }

  /// People with less than this envy somebody with `amount`.
  static double line(double amount, double tolerance) {
    return amount * (1 - INDISTINGUISHABLE) - tolerance;
  }

  /// Ordered pairs of people of whom the first envies the second, each person as often as it counts
  /// in `sorted`.
  long count(Sorted sorted) {
    long pairs = 0;
    int before = 0;
    for (int i = 0; i < envying.length; i++) {
      int upTo = sorted.peopleBefore(i + 1);
      pairs += (long) (upTo - before) * sorted.peopleBefore(envying[i]);
      before = upTo;
    }
    return pairs;
  }
}
