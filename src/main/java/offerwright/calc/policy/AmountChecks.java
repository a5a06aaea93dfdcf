package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.money.Money;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.HybridPart;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.problem.Problem;

/// What must hold before a policy can be reckoned: somebody to hand budgets to, and amounts in the
/// company's currency that are small enough to be counted to the cent.
final class AmountChecks {
  private final Staff staff;
  private final String where;
  private final List<Problem> problems = new ArrayList<>();

  private AmountChecks(Staff staff, String where) {
    this.staff = staff;
    this.where = where;
  }

  static List<Problem> of(AllocationPolicy policy, Staff staff, long pool) {
    AmountChecks checks = new AmountChecks(staff, "policies/" + policy.name());
    if (staff.size() == 0) {
      return List.of(
          Problem.error(
              "people",
              "There is nobody to hand a token budget to.",
              "Add people to the workspace, or open one that has some."));
    }
    if (policy.total() instanceof PolicyTotal.Own(Money annual)) {
      checks.amount(Optional.of(annual), "total", "The total");
    } else {
      checks.amount(Optional.of(Money.ofMinor(pool, staff.currency())), "total", "The pool");
    }
    checks.rule(policy.rule());
    return checks.problems;
  }

  private void rule(AllocationRule rule) {
    switch (rule) {
      case AllocationRule.PercentOfBase(_, Optional<Money> cap) -> amount(cap, "cap", "The cap");
      case AllocationRule.Hybrid(List<HybridPart> parts, var floor, var ceiling) -> {
        amount(floor, "floor", "The floor");
        amount(ceiling, "ceiling", "The ceiling");
        parts.forEach(part -> rule(part.rule()));
      }
      case AllocationRule.Pooled(AllocationRule shares, _, _) -> rule(shares);
      case AllocationRule.Equal _,
          AllocationRule.ByLevel _,
          AllocationRule.ByLeverage _,
          AllocationRule.ByImpact _,
          AllocationRule.AlphaFair _,
          AllocationRule.MaxMin _,
          AllocationRule.NeedBased _,
          AllocationRule.Custom _ -> {}
    }
  }

  private void amount(Optional<Money> given, String field, String what) {
    if (given.isEmpty()) {
      return;
    }
    Money amount = given.get();
    if (!amount.currency().equals(staff.currency())) {
      problems.add(
          Problem.error(
              where + "/" + field,
              what
                  + ", "
                  + amount.inWords()
                  + ", is not in the currency of the company, "
                  + staff.currency()
                  + ".",
              "State it in " + staff.currency() + "."));
      return;
    }
    Money most = Money.ofMinor(LargestRemainder.MOST, staff.currency());
    if (amount.compareTo(most) > 0) {
      problems.add(
          Problem.error(
              where + "/" + field,
              what + ", " + amount.inWords() + ", is more than can be counted to the cent.",
              "Enter " + most.inWords() + " or less."));
    }
  }
}
