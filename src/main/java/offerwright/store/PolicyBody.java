package offerwright.store;

import java.util.List;
import java.util.Optional;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.Adoption;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.LevelLeverage;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.policy.Project;

/// What the one row of the plan of policies holds: the plan without its lists, whose items have
/// rows of their own.
record PolicyBody(
    Optional<Money> pool,
    Optional<Money> floor,
    Optional<Percent> shareOfBaseCap,
    Optional<Adoption> adopted) {
  static PolicyBody of(PolicyPlan plan) {
    return new PolicyBody(plan.pool(), plan.floor(), plan.shareOfBaseCap(), plan.adopted());
  }

  PolicyPlan with(
      List<AllocationPolicy> policies,
      List<Project> projects,
      List<LevelLeverage> levels,
      List<PersonInput> people) {
    return new PolicyPlan(pool, policies, floor, shareOfBaseCap, projects, levels, people, adopted);
  }
}
