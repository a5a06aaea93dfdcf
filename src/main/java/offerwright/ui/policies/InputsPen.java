package offerwright.ui.policies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import offerwright.domain.policy.LevelLeverage;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.policy.Project;
import offerwright.session.Session;

/// Writes what is known of people, projects and levels. Everything goes through the session, so
/// everything can be undone; typing in one field is one step.
final class InputsPen {
  private final Session session;
  private int stroke;

  InputsPen(Session session) {
    this.session = session;
  }

  /// From now on typing is another step than before.
  void lift() {
    stroke++;
  }

  PolicyPlan plan() {
    return session.workspace().policies();
  }

  /// What is known of a person now.
  PersonInput person(String id) {
    return plan().people().stream()
        .filter(input -> input.personId().equals(id))
        .findFirst()
        .orElseGet(() -> PersonInput.unknown(id));
  }

  /// Writes about a person while typing; `what` is the field, as in "leverage".
  void person(String id, String what, UnaryOperator<PersonInput> change) {
    typed(
        "Change the " + what + " of " + id,
        "person/" + id + "/" + what,
        plan -> plan.withPerson(change.apply(person(id))));
  }

  /// Writes the leverage of a level while typing; empty = the default.
  void level(String id, String name, Optional<Double> leverage) {
    typed(
        "Change the leverage of " + name,
        "level/" + id,
        plan -> {
          Map<String, Double> others =
              plan.levels().stream()
                  .filter(level -> !level.levelId().equals(id))
                  .collect(Collectors.toMap(LevelLeverage::levelId, LevelLeverage::leverage));
          Map<String, Double> all = new HashMap<>(others);
          leverage.ifPresent(given -> all.put(id, given));
          List<String> order =
              session.workspace().ladder().levels().stream().map(level -> level.id()).toList();
          return plan.withLevels(
              all.entrySet().stream()
                  .map(entry -> new LevelLeverage(entry.getKey(), entry.getValue()))
                  .sorted(
                      java.util.Comparator.comparingInt(
                              (LevelLeverage level) -> place(order, level.levelId()))
                          .thenComparing(LevelLeverage::levelId))
                  .toList());
        });
  }

  private static int place(List<String> order, String id) {
    int at = order.indexOf(id);
    return at < 0 ? order.size() : at;
  }

  /// Writes about a project while typing.
  void project(String id, String what, UnaryOperator<Project> change) {
    typed(
        "Change the " + what + " of a project",
        "project/" + id + "/" + what,
        plan ->
            plan.withProjects(
                plan.projects().stream()
                    .map(project -> project.id().equals(id) ? change.apply(project) : project)
                    .toList()));
  }

  /// Writes while typing.
  void typed(String label, String field, UnaryOperator<PolicyPlan> change) {
    session.edit(
        label,
        "policies/inputs/" + field + "/" + stroke,
        workspace -> workspace.withPolicies(change.apply(workspace.policies())));
  }

  /// Writes as a step of its own.
  void once(String label, UnaryOperator<PolicyPlan> change) {
    session.edit(label, workspace -> workspace.withPolicies(change.apply(workspace.policies())));
  }
}
