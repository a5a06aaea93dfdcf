package offerwright.calc.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.level.Level;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.Adoption;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.CustomAmount;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.policy.TeamBudget;
import offerwright.domain.policy.TeamPools;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// What a workspace says about policies: inputs of people, levels and projects, and policies that
/// cannot be met.
public final class PolicyCheck {
  private static final String PLAN = "policies";

  private final Workspace workspace;
  private final PolicyPlan plan;
  private final CurrencyCode currency;
  private final Set<String> people;
  private final int staff;
  private final Optional<Money> pool;

  private PolicyCheck(Workspace workspace) {
    this.workspace = workspace;
    plan = workspace.policies();
    currency = workspace.company().currency();
    people = workspace.people().stream().map(Person::id).collect(Collectors.toSet());
    Set<String> levels =
        workspace.ladder().levels().stream().map(Level::id).collect(Collectors.toSet());
    staff = (int) workspace.people().stream().filter(p -> levels.contains(p.levelId())).count();
    pool = pool();
  }

  /// All problems, `where` begins with "policies/": the inputs, every policy, the stated floor
  /// against the pool, and the policy in force. Errors stand in the way of adopting a policy.
  public static List<Problem> problems(Workspace workspace) {
    PolicyCheck check = new PolicyCheck(workspace);
    List<Problem> problems = new ArrayList<>(inputs(workspace));
    problems.addAll(check.floor());
    check.plan.policies().forEach(policy -> problems.addAll(check.policy(policy)));
    check.plan.adopted().ifPresent(adopted -> problems.addAll(check.adopted(adopted)));
    return problems;
  }

  /// What is wrong with the inputs of people, levels and projects; `where` begins with "policies/".
  /// A comparison of policies takes the default in place of what is wrong, and nothing is adopted.
  public static List<Problem> inputs(Workspace workspace) {
    return PolicyInputCheck.problems(workspace);
  }

  /// The pool of the plan, or today's budgets together; empty if there is none or it cannot be
  /// told.
  private Optional<Money> pool() {
    if (plan.pool().isPresent()) {
      return plan.pool().filter(given -> given.currency().equals(currency));
    }
    CompanyMoney money = CompanyMoney.of(workspace);
    Money together = Money.zero(currency);
    for (Person person : workspace.people()) {
      Optional<Money> budget = money.convert(person.tokenBudget());
      if (budget.isEmpty()) {
        return Optional.empty();
      }
      together = together.plus(budget.get());
    }
    Money sum = together;
    return Optional.of(
            plan.adopted()
                .flatMap(Adoption::pools)
                .map(TeamPools::reserve)
                .filter(reserve -> reserve.currency().equals(currency))
                .map(sum::plus)
                .orElse(sum))
        .filter(all -> all.toDouble() > 0);
  }

  private List<Problem> floor() {
    List<Problem> problems = new ArrayList<>();
    Stream.of(
            plan.pool().map(given -> new PolicyRules.Amount("pool", "The pool", given)),
            plan.floor().map(given -> new PolicyRules.Amount("floor", "The floor", given)))
        .flatMap(Optional::stream)
        .flatMap(amount -> PolicyRules.inCurrency(PLAN, amount, currency).stream())
        .forEach(problems::add);
    plan.floor().flatMap(floor -> tooLittle(PLAN + "/floor", pool, floor)).ifPresent(problems::add);
    return problems;
  }

  private List<Problem> policy(AllocationPolicy policy) {
    String where = PLAN + "/" + policy.name();
    List<Problem> problems = new ArrayList<>();
    PolicyRules.amounts(policy).stream()
        .flatMap(amount -> PolicyRules.inCurrency(where, amount, currency).stream())
        .forEach(problems::add);
    PolicyRules.rules(policy.rule())
        .forEach(rule -> {
          if (rule instanceof AllocationRule.Custom custom) {
            strangers(where, custom).ifPresent(problems::add);
          } else if (rule instanceof AllocationRule.Hybrid(_, var floor, _)) {
            floor
                .flatMap(least -> tooLittle(where + "/floor", total(policy), least))
                .ifPresent(problems::add);
          }
        });
    return problems;
  }

  /// What a policy hands to people.
  private Optional<Money> total(AllocationPolicy policy) {
    Optional<Money> whole =
        policy.total() instanceof PolicyTotal.Own(Money annual) ? Optional.of(annual) : pool;
    return policy.rule() instanceof AllocationRule.Pooled(_, _, Percent reserve)
        ? whole.map(all -> all.minus(all.share(reserve)))
        : whole;
  }

  private Optional<Problem> tooLittle(String where, Optional<Money> total, Money floor) {
    return total
        .filter(all -> staff > 0)
        .filter(all -> all.currency().equals(currency) && floor.currency().equals(currency))
        .flatMap(all -> PolicyRules.belowFloors(where, all, floor, staff));
  }

  private Optional<Problem> strangers(String where, AllocationRule.Custom custom) {
    SomePeople unknown =
        SomePeople.of(
            custom.amounts().stream()
                .map(CustomAmount::personId)
                .filter(id -> !people.contains(id))
                .toList());
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(PolicyRules.strangers(where, custom.column(), unknown));
  }

  private List<Problem> adopted(Adoption adopted) {
    String where = PLAN + "/adopted";
    List<Problem> problems = new ArrayList<>();
    List<PolicyRules.Amount> amounts = new ArrayList<>();
    amounts.add(
        new PolicyRules.Amount("total", "The total of the policy in force", adopted.total()));
    Set<String> teams = new HashSet<>();
    workspace.teams().stream().map(Team::id).forEach(teams::add);
    adopted
        .pools()
        .ifPresent(pools -> {
          amounts.add(
              new PolicyRules.Amount(
                  "reserve", "The reserve of the policy in force", pools.reserve()));
          for (TeamBudget team : pools.teams()) {
            amounts.add(
                new PolicyRules.Amount(
                    "teams/" + team.teamId(), "The pool of " + team.teamId(), team.annual()));
            if (!teams.contains(team.teamId())) {
              problems.add(
                  Problem.error(
                      where + "/teams/" + team.teamId(),
                      "The policy in force pools budgets for the team \""
                          + team.teamId()
                          + "\", which the workspace does not have.",
                      "Adopt a policy again, or add the team."));
            }
          }
        });
    amounts.stream()
        .flatMap(amount -> PolicyRules.inCurrency(where, amount, currency).stream())
        .forEach(problems::add);
    return problems;
  }
}
