package offerwright.domain.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// What a workspace has to say about who gets how many tokens.
///
/// @param pool pool of a year that policies are compared on; empty = the budgets of today together
/// @param policies what is compared; every name once
/// @param floor least a person should have a year; a policy that leaves somebody under it says so;
///   empty = none stated
/// @param shareOfBaseCap most a budget should be as a share of base; empty = the guideline of the
///   settings
/// @param projects what is worked on; every id once
/// @param levels leverage by level; every level once
/// @param people what is known of persons; every person once
/// @param adopted policy in force; empty = none was adopted here
public record PolicyPlan(
    Optional<Money> pool,
    List<AllocationPolicy> policies,
    Optional<Money> floor,
    Optional<Percent> shareOfBaseCap,
    List<Project> projects,
    List<LevelLeverage> levels,
    List<PersonInput> people,
    Optional<Adoption> adopted) {
  /// Copies the lists; refuses a key used twice, a pool of nothing, a negative floor.
  public PolicyPlan {
    policies = Require.distinct(policies, AllocationPolicy::name, "policy");
    projects = Require.distinct(projects, Project::id, "project id");
    levels = Require.distinct(levels, LevelLeverage::levelId, "leverage of level");
    people = Require.distinct(people, PersonInput::personId, "input of person");
    pool.ifPresent(
        given -> Require.that(given.toDouble() > 0, "the pool must be above 0, was %s", given));
    floor.ifPresent(
        given -> Require.that(!given.isNegative(), "the floor must be 0 or more, was %s", given));
    shareOfBaseCap.ifPresent(given ->
        Require.that(
            given.points().signum() > 0,
            "the cap on the share of base must be above 0 %%, was %s",
            given));
  }

  /// Nothing said yet.
  public static final PolicyPlan EMPTY =
      new PolicyPlan(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());

  /// The policy with a name; empty if there is none.
  public Optional<AllocationPolicy> policy(String name) {
    return policies.stream().filter(policy -> policy.name().equals(name)).findFirst();
  }

  /// This plan with a policy replaced, or added at the end if its name is new.
  public PolicyPlan withPolicy(AllocationPolicy changed) {
    List<AllocationPolicy> all = new ArrayList<>(policies);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).name().equals(changed.name())) {
        all.set(i, changed);
        return withPolicies(all);
      }
    }
    all.add(changed);
    return withPolicies(all);
  }

  /// This plan without a policy.
  public PolicyPlan withoutPolicy(String name) {
    return withPolicies(policies.stream().filter(policy -> !policy.name().equals(name)).toList());
  }

  /// This plan with the input of a person replaced in its place, or added at the end; left out if
  /// there is nothing in it.
  public PolicyPlan withPerson(PersonInput changed) {
    List<PersonInput> all = new ArrayList<>(people.size() + 1);
    boolean added = changed.isEmpty();
    for (PersonInput input : people) {
      boolean theirs = input.personId().equals(changed.personId());
      if (!theirs || !changed.isEmpty()) {
        all.add(theirs ? changed : input);
      }
      added |= theirs;
    }
    if (!added) {
      all.add(changed);
    }
    return withPeople(all);
  }

  /// This plan with another pool.
  public PolicyPlan withPool(Optional<Money> changed) {
    return new PolicyPlan(
        changed, policies, floor, shareOfBaseCap, projects, levels, people, adopted);
  }

  /// This plan with other policies.
  public PolicyPlan withPolicies(List<AllocationPolicy> changed) {
    return new PolicyPlan(pool, changed, floor, shareOfBaseCap, projects, levels, people, adopted);
  }

  /// This plan with another floor.
  public PolicyPlan withFloor(Optional<Money> changed) {
    return new PolicyPlan(
        pool, policies, changed, shareOfBaseCap, projects, levels, people, adopted);
  }

  /// This plan with another cap on the share of base.
  public PolicyPlan withShareOfBaseCap(Optional<Percent> changed) {
    return new PolicyPlan(pool, policies, floor, changed, projects, levels, people, adopted);
  }

  /// This plan with other projects.
  public PolicyPlan withProjects(List<Project> changed) {
    return new PolicyPlan(pool, policies, floor, shareOfBaseCap, changed, levels, people, adopted);
  }

  /// This plan with other leverage by level.
  public PolicyPlan withLevels(List<LevelLeverage> changed) {
    return new PolicyPlan(
        pool, policies, floor, shareOfBaseCap, projects, changed, people, adopted);
  }

  /// This plan with other inputs.
  public PolicyPlan withPeople(List<PersonInput> changed) {
    return new PolicyPlan(
        pool, policies, floor, shareOfBaseCap, projects, levels, changed, adopted);
  }

  /// This plan with another policy in force.
  public PolicyPlan withAdopted(Optional<Adoption> changed) {
    return new PolicyPlan(pool, policies, floor, shareOfBaseCap, projects, levels, people, changed);
  }
}
