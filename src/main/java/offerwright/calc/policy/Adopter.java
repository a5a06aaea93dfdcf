package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.calc.policy.AdoptionPreview.PersonChange;
import offerwright.domain.company.Person;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.Adoption;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.TeamBudget;
import offerwright.domain.policy.TeamPools;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// Puts a policy in force: writes the budget of every person, what new offers at each level start
/// from, the pools of teams, and the budget rules of the forecast. Changes nothing by itself: the
/// preview holds the workspace as it would be.
public final class Adopter {
  private final Workspace workspace;
  private final Staff staff;
  private final Allocation allocation;
  private final List<String> notes = new ArrayList<>();

  private Adopter(Workspace workspace, Staff staff, Allocation allocation) {
    this.workspace = workspace;
    this.staff = staff;
    this.allocation = allocation;
  }

  /// What adopting a policy of a comparison would change. No value while an error of the comparison
  /// or of the policy stands: the problems say which.
  ///
  /// @param workspace the workspace that was compared
  /// @param result the comparison
  /// @param row one of its rows
  public static Checked<AdoptionPreview> preview(
      Workspace workspace, PolicyResult result, PolicyRow row) {
    List<Problem> errors =
        Stream.concat(result.problems().stream(), row.problems().stream())
            .filter(Problem::isError)
            .toList();
    List<Problem> warnings = row.problems().stream().filter(problem -> !problem.isError()).toList();
    return errors.isEmpty()
        ? Checked.of(new Adopter(workspace, result.staff(), row.allocation()).preview(), warnings)
        : Checked.bad(errors);
  }

  private AdoptionPreview preview() {
    List<PersonChange> changes = new ArrayList<>();
    List<Person> people = people(changes);
    AdoptedLevels levels = new AdoptedLevels(workspace, staff, allocation);
    AdoptedRules rules = new AdoptedRules(workspace, allocation);
    Optional<TeamPools> pools = pools();
    Money total = money(allocation.total());
    AllocationPolicy policy = allocation.policy();
    Workspace after =
        workspace
            .withPeople(people)
            .withLadder(levels.ladder())
            .withPlan(rules.plan())
            .withPolicies(
                workspace.policies().withAdopted(Optional.of(new Adoption(policy, total, pools))));
    notes.addAll(rules.notes());
    return new AdoptionPreview(
        policy.name(),
        after,
        total,
        changes,
        staff.size() - changes.size(),
        levels.changes(),
        pools.map(TeamPools::teams).orElse(List.of()),
        notes);
  }

  private List<Person> people(List<PersonChange> changes) {
    Map<String, Integer> at = new HashMap<>();
    for (int i = 0; i < staff.size(); i++) {
      at.put(staff.ids().get(i), i);
    }
    List<Person> people = new ArrayList<>(workspace.people().size());
    for (Person person : workspace.people()) {
      Integer index = at.get(person.id());
      Money budget = index == null ? person.tokenBudget() : money(allocation.budgets()[index]);
      if (index == null || budget.equals(person.tokenBudget())) {
        people.add(person);
      } else {
        people.add(person.withTokenBudget(budget));
        changes.add(
            new PersonChange(
                person.id(),
                person.title(),
                staff.levels().get(staff.level()[index]),
                staff.teams().get(staff.team()[index]),
                person.tokenBudget(),
                budget));
      }
    }
    return people;
  }

  /// What the members of each team bring in together, and the reserve.
  private Optional<TeamPools> pools() {
    if (!allocation.pooled()) {
      return Optional.empty();
    }
    long[] sums = new long[staff.teams().size()];
    for (int i = 0; i < staff.size(); i++) {
      sums[staff.team()[i]] += allocation.budgets()[i];
    }
    List<TeamBudget> teams = new ArrayList<>();
    for (int team = 0; team < workspace.teams().size(); team++) {
      if (sums[team] > 0) {
        teams.add(new TeamBudget(workspace.teams().get(team).id(), money(sums[team])));
      }
    }
    return Optional.of(
        new TeamPools(
            Percent.ofFraction(allocation.fairUse()), money(allocation.reserve()), teams));
  }

  private Money money(long minor) {
    return Money.ofMinor(minor, allocation.currency());
  }
}
