package offerwright.domain.policy;

import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// One of the rules a hybrid mixes.
///
/// @param rule the rule; neither pooled nor itself a hybrid
/// @param weight its part of the pool; the weights of a hybrid are taken against their sum;
///   example: 50 %
public record HybridPart(AllocationRule rule, Percent weight) {
  /// Refuses a negative weight and rules that cannot be mixed.
  public HybridPart {
    Require.that(weight.points().signum() >= 0, "a weight must be 0 %% or more, was %s", weight);
    Require.that(
        !(rule instanceof AllocationRule.Hybrid) && !(rule instanceof AllocationRule.Pooled),
        "a hybrid mixes budgets of persons, neither pools nor hybrids");
  }
}
