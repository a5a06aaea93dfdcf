package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import offerwright.calc.check.SomePeople;
import offerwright.calc.rounding.LargestRemainder;
import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// Works out who gets how much under a policy, to the cent. Whatever is handed out ties out:
/// budgets and reserve add up to the pool, to the policy's own total, or to what the rule promises.
public final class Allocator {
  private Allocator() {}

  /// True if a rule comes to amounts by itself, so that [PolicyTotal.AsPromised] means something:
  /// the ladder, shares of base, the newsvendor's budgets, a column, and pools of these. Others
  /// only weigh people.
  public static boolean promises(AllocationRule rule) {
    return RuleWeights.promises(rule);
  }

  /// What a rule without a policy makes of a pool, as a measure for others; empty if it makes
  /// nothing of it.
  static Optional<Allocation> split(AllocationRule rule, Staff staff, long pool) {
    return allocate(
            new AllocationPolicy(RuleNames.of(rule), rule, new PolicyTotal.SamePool()), staff, pool)
        .value();
  }

  /// The budgets of everybody.
  ///
  /// Rules that promise amounts by themselves (ladder, share of base, newsvendor, a column) are
  /// scaled to the pool, with their caps; under [PolicyTotal.AsPromised] they are given as they
  /// are, and a reserve comes on top, so that it is its share of the whole. All other rules take
  /// the pool.
  ///
  /// @param policy the policy
  /// @param staff everybody
  /// @param pool pool of a year in minor units, 0 or more
  /// @return the allocation and what should be known about it. With an error the allocation is
  ///   missing if there is none (floors above the pool, nobody with a weight), and there for
  ///   looking at if it is complete but for the people named: lines of a column for strangers are
  ///   left out, and people in no team are one team
  public static Checked<Allocation> allocate(AllocationPolicy policy, Staff staff, long pool) {
    Require.that(pool >= 0, "the pool must be 0 or more, was %d", pool);
    String where = "policies/" + policy.name();
    List<Problem> problems = AmountChecks.of(policy, staff, pool);
    if (!problems.isEmpty()) {
      return Checked.bad(problems);
    }
    Optional<Long> total =
        switch (policy.total()) {
          case PolicyTotal.SamePool _ -> Optional.of(pool);
          case PolicyTotal.Own(Money annual) -> Optional.of(annual.minorUnits());
          case PolicyTotal.AsPromised _ ->
              RuleWeights.promises(policy.rule()) ? Optional.empty() : Optional.of(pool);
        };
    return policy.rule() instanceof AllocationRule.Pooled pooled
        ? pooled(policy, pooled, staff, total, where)
        : divide(policy.rule(), staff, total, where)
            .map(division ->
                new Allocation(
                    policy,
                    staff.currency(),
                    division.budgets(),
                    false,
                    Double.NaN,
                    0,
                    division.scale(),
                    division.bound()));
  }

  private static Checked<Division> divide(
      AllocationRule rule, Staff staff, Optional<Long> total, String where) {
    return total.isPresent()
        ? Division.of(rule, staff, total.get(), where)
        : Division.promised(rule, staff, where);
  }

  private static Checked<Allocation> pooled(
      AllocationPolicy policy,
      AllocationRule.Pooled rule,
      Staff staff,
      Optional<Long> total,
      String where) {
    Optional<Long> handedOut =
        total.map(whole ->
            whole - Money.ofMinor(whole, staff.currency()).share(rule.reserve()).minorUnits());
    Checked<Division> division = divide(rule.shares(), staff, handedOut, where);
    List<Problem> problems = new ArrayList<>(division.problems());
    SomePeople teamless = teamless(staff);
    if (!teamless.isEmpty()) {
      problems.add(
          Problem.error(
              where + "/team",
              teamless.counted()
                  + teamless.verb(" is", " are")
                  + " in no team and "
                  + teamless.verb("has", "have")
                  + " no pool to draw on: "
                  + teamless.named()
                  + ".",
              "Give each of them a team of the workspace, or choose a rule that does not pool."));
    }
    return new Checked<>(
        division
            .value()
            .map(parts -> {
              long heads = LongStream.of(parts.budgets()).sum();
              long reserve =
                  total.map(whole -> whole - heads).orElseGet(() -> onTop(heads, rule, staff));
              return new Allocation(
                  policy,
                  staff.currency(),
                  parts.budgets(),
                  true,
                  rule.fairUse().fraction(),
                  reserve,
                  parts.scale(),
                  parts.bound());
            }),
        problems);
  }

  private static SomePeople teamless(Staff staff) {
    SomePeople teamless = new SomePeople();
    int none = staff.teams().size() - 1;
    for (int i = 0; i < staff.size(); i++) {
      if (staff.team()[i] == none) {
        teamless.add(staff.ids().get(i));
      }
    }
    return teamless;
  }

  /// What has to be added to promised budgets so that it is the reserve's share of the whole; no
  /// more than can be counted.
  private static long onTop(long heads, AllocationRule.Pooled rule, Staff staff) {
    double kept = rule.reserve().fraction();
    double reserve = Money.ofMinor(heads, staff.currency()).toDouble() * kept / (1 - kept);
    Money most = Money.ofMinor(LargestRemainder.MOST, staff.currency());
    return Money.rounded(Math.min(reserve, most.toDouble()), staff.currency()).minorUnits();
  }
}
