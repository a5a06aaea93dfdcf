package offerwright.calc.risk;

import offerwright.domain.Require;

/// Whether one of two uncertain amounts is better for everybody (Hadar and Russell 1969, American
/// Economic Review 59). With n equally likely amounts each, sorted upwards:
///
/// - A dominates B in *first order* if `A_(i) ≥ B_(i)` for all i: at every level of luck A pays at
///   least as much, and whoever likes more money prefers it;
/// - in *second order* if `A_(1) + … + A_(k) ≥ B_(1) + … + B_(k)` for all k, which is the same as
///   `∫F_A ≤ ∫F_B` everywhere: whoever also dislikes risk prefers it.
///
/// First order implies second, and second that the certainty equivalent of A is at least that of B
/// for every γ. An amount counts as reached if it lacks no more than [Preference#TIE] of the
/// greatest amount of both.
///
/// This says how the simulated amounts stand; how sure that is says [DominanceBootstrap].
public enum Dominance {
  /// A dominates in first order.
  A_FIRST(Side.A, 1),
  /// A dominates in second order, not in first.
  A_SECOND(Side.A, 2),
  /// Both have the same distribution.
  SAME(Side.NEITHER, 0),
  /// Neither dominates: it depends on whom one asks.
  NEITHER(Side.NEITHER, 0),
  /// B dominates in second order, not in first.
  B_SECOND(Side.B, 2),
  /// B dominates in first order.
  B_FIRST(Side.B, 1);

  /// After how many amounts it is worth looking whether anything is still to be found out.
  private static final int STRETCH = 256;

  private final Side side;
  private final int order;

  Dominance(Side side, int order) {
    this.side = side;
    this.order = order;
  }

  /// Which dominates.
  public Side side() {
    return side;
  }

  /// 1 or 2; 0 if neither dominates.
  public int order() {
    return order;
  }

  /// B against A.
  public Dominance reversed() {
    return switch (this) {
      case A_FIRST -> B_FIRST;
      case A_SECOND -> B_SECOND;
      case SAME -> SAME;
      case NEITHER -> NEITHER;
      case B_SECOND -> A_SECOND;
      case B_FIRST -> A_FIRST;
    };
  }

  /// How two samples of one size stand; example: 100, 120, 140, 160 dominates 80, 130, 150, 160 in
  /// second order.
  public static Dominance between(RankedPaths a, RankedPaths b) {
    Require.that(a.count() == b.count(), "%d paths against %d", a.count(), b.count());
    return ofSorted(a.sorted(), b.sorted(), a.count(), slack(a, b));
  }

  static double slack(RankedPaths a, RankedPaths b) {
    return Preference.TIE * Math.max(a.greatest(), b.greatest());
  }

  /// @param count how many of the sorted amounts count
  /// @param slack by how much an amount may lack
  static Dominance ofSorted(double[] a, double[] b, int count, double slack) {
    double leastStep = 0;
    double mostStep = 0;
    double leastSum = 0;
    double mostSum = 0;
    double sum = 0;
    int i = 0;
    while (i < count && (leastSum >= 0 || mostSum <= 0)) {
      int end = Math.min(count, i + STRETCH);
      for (; i < end; i++) {
        double step = a[i] - b[i];
        double room = slack * (i + 1);
        sum += step;
        leastStep = step < leastStep ? step : leastStep;
        mostStep = step > mostStep ? step : mostStep;
        leastSum = sum + room < leastSum ? sum + room : leastSum;
        mostSum = sum - room > mostSum ? sum - room : mostSum;
      }
    }
    boolean aFirst = i == count && leastStep >= -slack;
    boolean bFirst = i == count && mostStep <= slack;
    return verdict(aFirst, bFirst, leastSum >= 0, mostSum <= 0);
  }

  private static Dominance verdict(
      boolean aFirst, boolean bFirst, boolean aSecond, boolean bSecond) {
    if (aFirst || bFirst) {
      return aFirst && bFirst ? SAME : aFirst ? A_FIRST : B_FIRST;
    }
    if (aSecond || bSecond) {
      return aSecond && bSecond ? SAME : aSecond ? A_SECOND : B_SECOND;
    }
    return NEITHER;
  }
}
