package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.check.PolicyRules;
import offerwright.calc.rounding.LargestRemainder;
import offerwright.domain.money.Money;
import offerwright.domain.policy.AllocationPolicy;
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
    if (!(policy.total() instanceof PolicyTotal.Own)) {
      Money shared = Money.ofMinor(pool, staff.currency());
      checks.amount(new PolicyRules.Amount("total", "The pool", shared));
    }
    PolicyRules.amounts(policy).forEach(checks::amount);
    return checks.problems;
  }

  private void amount(PolicyRules.Amount amount) {
    Optional<Problem> foreign = PolicyRules.inCurrency(where, amount, staff.currency());
    if (foreign.isPresent()) {
      problems.add(foreign.get());
      return;
    }
    Money most = Money.ofMinor(LargestRemainder.MOST, staff.currency());
    if (amount.money().compareTo(most) > 0) {
      problems.add(
          Problem.error(
              where + "/" + amount.field(),
              amount.what()
                  + ", "
                  + amount.money().inWords()
                  + ", is more than can be counted to the cent.",
              "Enter " + most.inWords() + " or less."));
    }
  }
}
