package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.calc.check.SomePeople;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Problem;

/// The cooperative check: whom a policy leaves under what everybody should have, or over what
/// somebody should have. Warnings, because a policy may mean it.
public final class PolicyChecks {
  private final Staff staff;
  private final Allocation allocation;
  private final String where;

  private PolicyChecks(Staff staff, Allocation allocation) {
    this.staff = staff;
    this.allocation = allocation;
    where = "policies/" + allocation.policy().name();
  }

  /// Warnings about an allocation.
  ///
  /// @param staff everybody
  /// @param allocation who gets how much
  /// @param floor least everybody should have a year; empty = none; one in another currency than
  ///   the company's is looked after by the check of the workspace
  /// @param shareOfBaseCap most a budget should be as a share of base; people without a base are
  ///   left out
  public static List<Problem> of(
      Staff staff, Allocation allocation, Optional<Money> floor, Percent shareOfBaseCap) {
    PolicyChecks checks = new PolicyChecks(staff, allocation);
    List<Problem> problems = new ArrayList<>();
    floor
        .filter(least -> least.currency().equals(staff.currency()))
        .flatMap(checks::underFloor)
        .ifPresent(problems::add);
    checks.overShare(shareOfBaseCap).ifPresent(problems::add);
    return problems;
  }

  private Optional<Problem> underFloor(Money floor) {
    long least = floor.minorUnits();
    long missing = 0;
    SomePeople under = new SomePeople();
    for (int i = 0; i < staff.size(); i++) {
      long budget = allocation.budgets()[i];
      if (budget < least) {
        missing += least - budget;
        under.add(under.isNamingNext() ? staff.ids().get(i) + " (" + words(budget) + ")" : "");
      }
    }
    return under.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.warning(
                where,
                under.counted()
                    + under.verb(" gets", " get")
                    + " less than the floor of "
                    + floor.inWords()
                    + ": "
                    + under.named()
                    + ".",
                "Bringing them to the floor takes "
                    + words(missing)
                    + ": raise the pool, or mix the rule in a hybrid with this floor."));
  }

  private Optional<Problem> overShare(Percent cap) {
    double unit = staff.currency().minorUnits();
    SomePeople over = new SomePeople();
    for (int i = 0; i < staff.size(); i++) {
      double base = staff.base()[i];
      long budget = allocation.budgets()[i];
      if (base > 0 && budget > base * cap.fraction() * unit + 1) {
        double share = budget / unit / base;
        over.add(
            over.isNamingNext()
                ? String.format(
                    Locale.ROOT, "%s (%.1f %%, %s)", staff.ids().get(i), share * 100, words(budget))
                : "");
      }
    }
    return over.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.warning(
                where,
                over.counted()
                    + over.verb(" gets", " get")
                    + " more than "
                    + cap
                    + " of base: "
                    + over.named()
                    + ".",
                "Lower the pool, give the rule a cap or a ceiling, or raise the cap on the share of base."));
  }

  private String words(long minor) {
    return Money.ofMinor(minor, staff.currency()).inWords();
  }
}
