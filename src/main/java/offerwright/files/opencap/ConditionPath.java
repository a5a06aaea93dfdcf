package offerwright.files.opencap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Follows conditions from the vesting start to the end. A grant of ours has one schedule without
/// events, so there must be exactly one way.
final class ConditionPath {
  private final Entry terms;
  private final Map<String, Condition> byId = new LinkedHashMap<>();

  private ConditionPath(Entry terms) {
    this.terms = terms;
  }

  /// The conditions in the order in which they are met; empty if there is no single way, and then
  /// an error was reported.
  static Optional<List<Condition>> of(Entry terms, List<Condition> conditions) {
    ConditionPath paths = new ConditionPath(terms);
    for (Condition condition : conditions) {
      if (paths.byId.putIfAbsent(condition.id(), condition) != null) {
        condition
            .entry()
            .error(
                "id", "Two conditions are called " + condition.id() + ".", "Give each its own id.");
        return Optional.empty();
      }
    }
    return paths.start().flatMap(paths::follow);
  }

  private Optional<Condition> start() {
    List<Condition> starts =
        byId.values().stream().filter(one -> one.trigger() instanceof Trigger.Start).toList();
    if (starts.size() == 1) {
      return Optional.of(starts.getFirst());
    }
    Optional<Condition> event =
        byId.values().stream().filter(one -> one.trigger() instanceof Trigger.Event).findFirst();
    if (starts.isEmpty() && event.isPresent()) {
      onEvent(event.get());
    } else {
      terms.error(
          "vesting_conditions",
          starts.isEmpty()
              ? "No condition has the trigger VESTING_START_DATE."
              : "Several conditions have the trigger VESTING_START_DATE.",
          "Give exactly one condition that trigger.");
    }
    return Optional.empty();
  }

  private Optional<List<Condition>> follow(Condition start) {
    List<Condition> path = new ArrayList<>(List.of(start));
    while (!path.getLast().next().isEmpty()) {
      Condition here = path.getLast();
      Optional<Condition> next = next(here);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      if (path.contains(next.get())) {
        String circle =
            path.subList(path.indexOf(next.get()), path.size()).stream()
                .map(Condition::id)
                .collect(Collectors.joining(" → "));
        here.entry()
            .error(
                "next_condition_ids",
                "The conditions go round in a circle: " + circle + " → " + next.get().id() + ".",
                "Take out the step that leads back.");
        return Optional.empty();
      }
      path.add(next.get());
    }
    return onlyDated(path) ? Optional.of(path) : Optional.empty();
  }

  private Optional<Condition> next(Condition here) {
    Optional<Condition> event =
        here.next().stream()
            .map(byId::get)
            .filter(one -> one != null && one.trigger() instanceof Trigger.Event)
            .findFirst();
    if (event.isPresent()) {
      onEvent(event.get());
      return Optional.empty();
    }
    if (here.next().size() > 1) {
      here.entry()
          .error(
              "next_condition_ids",
              "After "
                  + here.id()
                  + " vesting may go on with any of "
                  + String.join(", ", here.next())
                  + "; a grant here has one way.",
              "Leave the one that applies, or write the dates into vestings of the issuance.");
      return Optional.empty();
    }
    Condition next = byId.get(here.next().getFirst());
    if (next == null) {
      here.entry()
          .error(
              "next_condition_ids",
              "There is no condition " + here.next().getFirst() + ".",
              "Correct the id, or add the condition.");
    }
    return Optional.ofNullable(next);
  }

  private boolean onlyDated(List<Condition> path) {
    for (Condition condition : path.subList(1, path.size())) {
      if (condition.trigger() instanceof Trigger.Event) {
        onEvent(condition);
        return false;
      }
    }
    byId.values().stream()
        .filter(one -> !path.contains(one))
        .forEach(one ->
            one.entry()
                .note(
                    "id",
                    "No condition leads to " + one.id() + ", so it is never met.",
                    "Nothing to do unless another condition should name it."));
    return true;
  }

  private static void onEvent(Condition condition) {
    condition
        .entry()
        .error(
            "trigger",
            "Vesting waits for an event (" + condition.id() + "); only dates can be held here.",
            "Write the dates into vestings of the issuance once they are known, or enter the grant by hand.");
  }
}
