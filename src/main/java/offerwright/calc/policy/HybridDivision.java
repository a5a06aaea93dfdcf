package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.check.PolicyRules;
import offerwright.calc.rounding.LargestRemainder;
import offerwright.domain.money.Money;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.HybridPart;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// A mixture of rules: each part's shares of the whole, weighted, and then nobody below the floor
/// or above the ceiling.
final class HybridDivision {
  private HybridDivision() {}

  static Checked<Division> of(AllocationRule.Hybrid rule, Staff staff, long total, String where) {
    long floor = rule.floor().map(Money::minorUnits).orElse(0L);
    long ceiling = rule.ceiling().map(Money::minorUnits).orElse(LargestRemainder.MOST);
    Optional<Problem> impossible = impossible(staff, total, floor, ceiling, where);
    if (impossible.isPresent()) {
      return Checked.bad(impossible.get());
    }
    double money = Money.ofMinor(total, staff.currency()).toDouble();
    RuleWeights weights = new RuleWeights(staff, money, where);
    double all = rule.parts().stream().mapToDouble(part -> part.weight().fraction()).sum();
    double[] mixed = new double[staff.size()];
    List<Problem> problems = new ArrayList<>();
    for (HybridPart part : rule.parts()) {
      if (part.weight().points().signum() == 0) {
        continue;
      }
      Checked<Weighed> weighed = weights.of(part.rule());
      problems.addAll(weighed.problems());
      if (weighed.value().isEmpty()) {
        return Checked.bad(problems);
      }
      double[] shares = weighed.value().get().weights();
      double factor = part.weight().fraction() / all / weighed.value().get().sum();
      for (int i = 0; i < mixed.length; i++) {
        mixed[i] += factor * shares[i];
      }
    }
    BoundedShares shares = BoundedShares.of(mixed, total, floor, ceiling);
    return Checked.of(new Division(shares.shares(), Double.NaN, shares.bound()), problems);
  }

  private static Optional<Problem> impossible(
      Staff staff, long total, long floor, long ceiling, String where) {
    int people = staff.size();
    Optional<Problem> floors =
        PolicyRules.belowFloors(where + "/floor", money(staff, total), money(staff, floor), people);
    if (floors.isPresent()) {
      return floors;
    }
    long enough = Math.ceilDiv(total, people);
    if (ceiling < enough) {
      return Optional.of(
          Problem.error(
              where + "/ceiling",
              "The pool of "
                  + money(staff, total).inWords()
                  + " is more than the ceilings together, "
                  + PolicyRules.each(people, money(staff, ceiling))
                  + ".",
              "Lower the pool to "
                  + money(staff, ceiling).times(people).inWords()
                  + ", or raise the ceiling to "
                  + money(staff, enough).inWords()
                  + "."));
    }
    return Optional.empty();
  }

  private static Money money(Staff staff, long minor) {
    return Money.ofMinor(minor, staff.currency());
  }
}
