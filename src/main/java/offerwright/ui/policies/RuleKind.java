package offerwright.ui.policies;

import java.util.Arrays;
import java.util.List;
import offerwright.domain.policy.AllocationRule;

/// The rules to choose from.
enum RuleKind {
  EQUAL("Equal", "Everybody the same."),
  BY_LEVEL("By level", "The token budget of the level on the ladder."),
  PERCENT_OF_BASE("Percent of base", "A share of base pay, up to a cap if there is one."),
  BY_LEVERAGE("By leverage", "More for those who make more of the same tokens."),
  BY_IMPACT("By project impact", "More for those on projects that matter more."),
  ALPHA_FAIR("α-fair", "From the most output, over equal budgets, towards equal output."),
  MAX_MIN("Max-min", "The smallest output is as large as it can be."),
  NEED_BASED(
      "By need",
      "The newsvendor’s budget for the expected demand: what a dollar short costs against a dollar left over."),
  POOLED(
      "Pooled by team",
      "Heads bring their part into the pool of their team; members draw on it, each up to a fair-use cap."),
  HYBRID("Hybrid", "A mixture of other rules, with a floor and a ceiling for everybody."),
  CUSTOM("Column of a file", "An amount or a weight for each person, from a CSV file.");

  private final String title;
  private final String meaning;

  RuleKind(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  String title() {
    return title;
  }

  /// What it does, in a sentence.
  String meaning() {
    return meaning;
  }

  /// The kind of a rule.
  static RuleKind of(AllocationRule rule) {
    return switch (rule) {
      case AllocationRule.Equal() -> EQUAL;
      case AllocationRule.ByLevel() -> BY_LEVEL;
      case AllocationRule.PercentOfBase _ -> PERCENT_OF_BASE;
      case AllocationRule.ByLeverage _ -> BY_LEVERAGE;
      case AllocationRule.ByImpact() -> BY_IMPACT;
      case AllocationRule.AlphaFair _ -> ALPHA_FAIR;
      case AllocationRule.MaxMin() -> MAX_MIN;
      case AllocationRule.NeedBased _ -> NEED_BASED;
      case AllocationRule.Custom _ -> CUSTOM;
      case AllocationRule.Hybrid _ -> HYBRID;
      case AllocationRule.Pooled _ -> POOLED;
    };
  }

  /// What a hybrid can mix.
  static List<RuleKind> mixable() {
    return Arrays.stream(values()).filter(kind -> kind != HYBRID && kind != POOLED).toList();
  }

  /// By what heads can bring their part into a pool.
  static List<RuleKind> poolable() {
    return Arrays.stream(values()).filter(kind -> kind != POOLED).toList();
  }
}
