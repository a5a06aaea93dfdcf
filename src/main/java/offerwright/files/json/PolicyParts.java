package offerwright.files.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.Adoption;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.LevelLeverage;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.policy.Project;
import offerwright.json.DomainJson;
import offerwright.json.codec.FieldNames;
import offerwright.json.codec.Place;
import offerwright.json.codec.Words;
import offerwright.json.tree.Node;

/// Reads the policies of a workspace file so that a bad policy, project or input of a person does
/// not cost the good ones.
///
/// @param json reads values
/// @param policies the fields of the plan of policies
/// @param place where it stands
record PolicyParts(DomainJson json, Node.Fields policies, Place place) {
  private static final List<String> NAMES =
      List.of(
          "pool", "policies", "floor", "shareOfBaseCap", "projects", "levels", "people", "adopted");

  /// The good parts; nothing where the pool, the floor, the cap or the adopted policy cannot be
  /// read.
  PolicyPlan read() {
    FieldNames.check(policies, NAMES, place);
    PolicyPlan lists =
        PolicyPlan.EMPTY
            .withPolicies(list("policies", AllocationPolicy.class))
            .withProjects(list("projects", Project.class))
            .withLevels(list("levels", LevelLeverage.class))
            .withPeople(list("people", PersonInput.class));
    PolicyPlan pooled = with("pool", Money.class, lists, lists::withPool);
    PolicyPlan floored = with("floor", Money.class, pooled, pooled::withFloor);
    PolicyPlan capped = with("shareOfBaseCap", Percent.class, floored, floored::withShareOfBaseCap);
    return with("adopted", Adoption.class, capped, capped::withAdopted);
  }

  /// The plan with one more part; as it was, with an error reported, if the part cannot be read or
  /// the plan refuses it.
  private <T> PolicyPlan with(
      String name, Class<T> type, PolicyPlan before, Function<Optional<T>, PolicyPlan> with) {
    Optional<Node> node = policies.find(name);
    Optional<T> value = node.flatMap(found -> json.read(found, type, place.in(name)));
    try {
      return value.isPresent() ? with.apply(value) : before;
    } catch (IllegalArgumentException refused) {
      place
          .in(name)
          .error(
              node.orElse(policies),
              Words.sentence(Objects.toString(refused.getMessage(), "")),
              "Correct the value and read the text again.");
      return before;
    }
  }

  private <T> List<T> list(String name, Class<T> element) {
    Optional<Node> node = policies.find(name);
    if (node.isEmpty()) {
      place.error(policies, "The field \"" + name + "\" is missing.", "Add \"" + name + "\" here.");
    }
    return node.map(found -> json.readList(found, element, place.in(name))).orElse(List.of());
  }
}
