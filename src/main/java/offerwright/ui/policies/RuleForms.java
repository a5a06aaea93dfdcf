package offerwright.ui.policies;

import java.util.List;
import java.util.Optional;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.HybridPart;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.shell.Workbench;

/// Makes the fields for every kind of rule.
final class RuleForms {
  private final Workbench bench;
  private final List<AllocationPolicy> policies;
  private final PolicyFields fields;

  /// `policies` are those compared: a new rule starts from the first of its kind among them.
  RuleForms(Workbench bench, List<AllocationPolicy> policies, PolicyFields fields) {
    this.bench = bench;
    this.policies = List.copyOf(policies);
    this.fields = fields;
  }

  /// The same for parts of a mixture.
  RuleForms ofParts() {
    return new RuleForms(bench, policies, fields.asBrief());
  }

  /// The fields of a kind of rule, with what a rule of that kind has to start from.
  RuleForm of(RuleKind kind, Optional<AllocationRule> former) {
    return switch (former.filter(rule -> RuleKind.of(rule) == kind).orElseGet(() -> first(kind))) {
      case AllocationRule.PercentOfBase rule -> PlainForms.of(rule, fields);
      case AllocationRule.ByLeverage rule -> PlainForms.of(rule, fields);
      case AllocationRule.AlphaFair rule -> PlainForms.of(rule, fields);
      case AllocationRule.NeedBased rule -> PlainForms.of(rule, fields);
      case AllocationRule.Custom rule ->
          new ColumnForm(bench, Optional.of(rule).filter(one -> !one.amounts().isEmpty()), fields);
      case AllocationRule.Hybrid rule -> new HybridForm(rule, this, fields);
      case AllocationRule.Pooled rule -> new PooledForm(rule, this, fields);
      case AllocationRule.Equal rule -> PlainForms.of(rule);
      case AllocationRule.ByLevel rule -> PlainForms.of(rule);
      case AllocationRule.ByImpact rule -> PlainForms.of(rule);
      case AllocationRule.MaxMin rule -> PlainForms.of(rule);
    };
  }

  private AllocationRule first(RuleKind kind) {
    return policies.stream()
        .map(AllocationPolicy::rule)
        .filter(rule -> kind != RuleKind.CUSTOM && RuleKind.of(rule) == kind)
        .findFirst()
        .orElseGet(() -> plain(kind));
  }

  private AllocationRule plain(RuleKind kind) {
    return switch (kind) {
      case EQUAL -> new AllocationRule.Equal();
      case BY_LEVEL -> new AllocationRule.ByLevel();
      case PERCENT_OF_BASE ->
          new AllocationRule.PercentOfBase(guideline(), Optional.<Money>empty());
      case BY_LEVERAGE -> new AllocationRule.ByLeverage(1);
      case BY_IMPACT -> new AllocationRule.ByImpact();
      case ALPHA_FAIR -> new AllocationRule.AlphaFair(0.5);
      case MAX_MIN -> new AllocationRule.MaxMin();
      case NEED_BASED -> new AllocationRule.NeedBased(3, 1);
      case POOLED ->
          new AllocationRule.Pooled(new AllocationRule.ByLevel(), Percent.of(250), Percent.of(10));
      case HYBRID ->
          new AllocationRule.Hybrid(
              List.of(
                  new HybridPart(new AllocationRule.Equal(), Percent.of(50)),
                  new HybridPart(new AllocationRule.ByLeverage(1), Percent.of(50))),
              Optional.empty(),
              Optional.empty());
      case CUSTOM -> new AllocationRule.Custom("none", List.of());
    };
  }

  private Percent guideline() {
    Workspace workspace = bench.session().workspace();
    Percent limit = workspace.settings().guidelines().tokenShareLimit();
    return limit.points().signum() > 0 ? limit : Percent.of(50);
  }
}
