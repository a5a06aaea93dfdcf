package offerwright.calc.policy;

import offerwright.domain.policy.AllocationRule;

/// What rules are called inside a sentence.
public final class RuleNames {
  private RuleNames() {}

  /// Name of a rule in lower case; example: "by leverage".
  public static String of(AllocationRule rule) {
    return switch (rule) {
      case AllocationRule.Equal() -> "equal";
      case AllocationRule.ByLevel() -> "by level";
      case AllocationRule.PercentOfBase _ -> "by percent of base";
      case AllocationRule.ByLeverage _ -> "by leverage";
      case AllocationRule.ByImpact() -> "by project impact";
      case AllocationRule.AlphaFair(double alpha) -> "α-fair " + alpha;
      case AllocationRule.MaxMin() -> "max-min";
      case AllocationRule.NeedBased _ -> "by need";
      case AllocationRule.Custom custom -> "by column " + custom.column();
      case AllocationRule.Hybrid _ -> "hybrid";
      case AllocationRule.Pooled pooled -> "pooled by team, parts " + of(pooled.shares());
    };
  }
}
