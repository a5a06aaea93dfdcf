package offerwright.calc.policy;

import java.util.Optional;
import java.util.stream.LongStream;
import offerwright.domain.money.Money;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.TeamPool;
import offerwright.domain.policy.Adoption;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.policy.TeamPools;
import offerwright.domain.workspace.Workspace;

/// The budgets of today as an allocation, which every policy is compared with. They are pooled if
/// the adopted policy is, or, where none was adopted, if the budget rules of the scenario are.
final class TodaysBudgets {
  /// What they are called in a comparison.
  static final String NAME = "Today";

  private TodaysBudgets() {}

  static Allocation of(Workspace workspace, Scenario scenario, Staff staff) {
    Optional<Adoption> adopted = workspace.policies().adopted();
    Optional<TeamPools> pools = adopted.flatMap(Adoption::pools);
    Optional<TeamPool> pool = adopted.isPresent() ? Optional.empty() : scenario.budget().pool();
    double fairUse =
        pools
            .map(found -> found.fairUse().fraction())
            .or(() -> pool.map(found -> found.fairUse().fraction()))
            .orElse(Double.NaN);
    long reserve = pools.map(found -> found.reserve().minorUnits()).orElse(0L);
    AllocationRule rule =
        adopted.map(found -> found.policy().rule()).orElseGet(AllocationRule.ByLevel::new);
    return new Allocation(
        new AllocationPolicy(NAME, rule, new PolicyTotal.AsPromised()),
        staff.currency(),
        staff.today(),
        !Double.isNaN(fairUse),
        fairUse,
        reserve,
        Double.NaN,
        new byte[staff.size()]);
  }

  /// All of today's budgets and the reserve together.
  static Money total(Allocation today) {
    return Money.ofMinor(LongStream.of(today.budgets()).sum() + today.reserve(), today.currency());
  }
}
