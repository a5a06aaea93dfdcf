package offerwright.calc.forecast;

import java.util.Arrays;
import java.util.List;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.LotOrder;
import offerwright.domain.plan.PenaltyTiming;
import offerwright.domain.token.CarryoverRule;

/// What one level carries, by age, with every flow rounded: the order of operations of
/// `calc.budget.CarryoverLedger`, in cells that add up to the cent. What was used and what lapsed
/// in a year is taken from the lots in one go at its end.
final class ProjectedLots {
  private final BudgetPolicy policy;
  private final int decimals;

  /// By age: `lots[0]` is this year's grant, `lots[1]` last year's.
  private final double[] lots;

  private double expired;
  private double penalty;
  private double overCap;

  /// @param years years there are: nothing can be older
  ProjectedLots(BudgetPolicy policy, int years, int decimals) {
    this.policy = policy;
    this.decimals = decimals;
    this.lots = new double[years + 1];
  }

  double expired() {
    return expired;
  }

  double penalty() {
    return penalty;
  }

  double overCap() {
    return overCap;
  }

  /// What is carried in, by age, from 1.
  List<Double> carried() {
    return Arrays.stream(lots, 1, lots.length).boxed().toList();
  }

  double opening() {
    double sum = 0;
    for (int age = 1; age < lots.length; age++) {
      sum += lots[age];
    }
    return sum;
  }

  /// Adds the grants of a year and takes what went out.
  void use(double added, double gone) {
    lots[0] = added;
    double rest = gone;
    for (int i = 0; i < lots.length; i++) {
      int age = policy.order() == LotOrder.NEWEST_FIRST ? i : lots.length - 1 - i;
      double taken = Math.min(rest, lots[age]);
      lots[age] = lots[age] - taken;
      rest -= taken;
    }
  }

  /// Closes a year: every lot grows older, the oldest is lost, the penalty is taken, and what is
  /// above the cap goes, oldest first.
  void close(double cap) {
    CarryoverRule rule = policy.carryover();
    boolean once = policy.penaltyTiming() == PenaltyTiming.ONCE;
    expired = 0;
    penalty = 0;
    double balance = 0;
    for (int age = lots.length - 1; age >= 1; age--) {
      double left = lots[age - 1];
      if (age > rule.expiry()) {
        expired += left;
        lots[age] = 0;
        continue;
      }
      double lost = once && age > 1 ? 0 : Rounded.at(left * rule.penalty().fraction(), decimals);
      penalty += lost;
      lots[age] = left - lost;
      balance += lots[age];
    }
    lots[0] = 0;
    cut(balance - cap);
  }

  private void cut(double excess) {
    overCap = 0;
    for (int age = lots.length - 1; age >= 1 && overCap < excess; age--) {
      double taken = Math.min(excess - overCap, lots[age]);
      lots[age] -= taken;
      overCap += taken;
    }
  }
}
