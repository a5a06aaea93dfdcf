package offerwright.calc.simulate;

import java.util.Arrays;
import offerwright.calc.random.DrawBlock;
import offerwright.calc.random.Purpose;

/// Approval of overage: one draw a budget year decides whether it is given, and it counts from some
/// months after the month in which the budget was first exceeded. What was wanted in between is not
/// made up for.
final class Gate {
  private static final int NOT_YET = Integer.MAX_VALUE;

  /// A multiple that is never reached, but finite: times a budget of nothing it is nothing.
  private static final double NEVER = 1e300;

  private final DrawBlock draws;
  private final double[] chance = new double[Rows.PATHS];
  private final double[] counted = new double[Rows.PATHS];
  private final int[] exceeded = new int[Rows.PATHS];

  Gate(DrawBlock draws) {
    this.draws = draws;
  }

  static boolean needed(Terms terms) {
    return terms.overage() > 0 && (terms.approvalChance() < 1 || terms.approvalDelay() > 0);
  }

  /// A budget year begins.
  void open(int block, int month, long person) {
    draws.uniforms(block, month, Purpose.APPROVAL, person, chance);
    Arrays.fill(counted, 0);
    Arrays.fill(exceeded, NOT_YET);
  }

  /// Demand of the budget year up to a month as far as it counts: nothing above what the budget
  /// serves while overage is not approved.
  ///
  /// @param demand demand of the budget year up to the month
  /// @param before the same up to the month before
  double[] month(int month, double[] demand, double[] before, double[] available, Terms terms) {
    double full = saturation(terms);
    for (int i = 0; i < Rows.PATHS; i++) {
      double most = full * available[i];
      if (exceeded[i] == NOT_YET && demand[i] > most) {
        exceeded[i] = month;
      }
      boolean open =
          exceeded[i] != NOT_YET
              && month >= exceeded[i] + terms.approvalDelay()
              && chance[i] < terms.approvalChance();
      double now = counted[i] + (demand[i] - before[i]);
      counted[i] = open ? now : Math.min(now, most);
    }
    return counted;
  }

  /// The demand at which the budget is used up, as a multiple of the budget.
  private static double saturation(Terms terms) {
    double slow = 1 - terms.throttleFrom();
    if (slow <= 0) {
      return 1;
    }
    return terms.throttle() >= 1 ? NEVER : terms.throttleFrom() + slow / (1 - terms.throttle());
  }
}
