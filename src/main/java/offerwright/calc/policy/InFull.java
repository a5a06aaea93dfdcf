package offerwright.calc.policy;

import java.util.Arrays;
import offerwright.calc.estimate.CompensatedSum;
import offerwright.domain.policy.AllocationRule;

/// Output if every budget were used to the last cent, `Σ leverage · f(x/reference)/f(1)`: the
/// textbook model in which theory speaks of the price of fairness. No chance, no demand.
final class InFull {
  private InFull() {}

  /// Output of an allocation in engineers of leverage 1 at the reference use. A pool counts as its
  /// parts, the reserve shared out like them.
  static double output(Staff staff, Allocation allocation) {
    double[] amounts = allocation.amounts();
    double handedOut = Arrays.stream(amounts).sum();
    double reserve = allocation.reserveAmount();
    double whole = handedOut > 0 ? (handedOut + reserve) / handedOut : 1;
    LogResponse curve = LogResponse.of(staff.response());
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < amounts.length; i++) {
      sum.add(staff.leverage()[i] * curve.relative(amounts[i] * whole / References.of(staff)));
    }
    return sum.value();
  }

  /// The most that a pool could bring: output of the α-fair split with α = 0.
  static double most(Staff staff, long pool) {
    return Allocator.split(new AllocationRule.AlphaFair(0), staff, pool)
        .map(allocation -> output(staff, allocation))
        .orElse(Double.NaN);
  }
}
