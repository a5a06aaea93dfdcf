package offerwright.ui.forecast;

import java.util.Optional;
import java.util.function.UnaryOperator;
import offerwright.domain.plan.ForecastPlan;
import offerwright.session.Session;

/// Writes into the scenario in front. Everything goes through the session, so everything can be
/// undone; typing in one place, or one slider, is one step.
final class PlanPen {
  private final Session session;
  private String id = "";

  PlanPen(Session session) {
    this.session = session;
  }

  /// From now on this scenario is written.
  void take(String scenarioId) {
    id = scenarioId;
  }

  /// Key of the scenario in front.
  String id() {
    return id;
  }

  /// The scenario as it is now, in the workspace as it is now.
  Optional<Planned> planned() {
    return Planned.of(session.workspace(), id);
  }

  /// Writes a value while typing or sliding.
  <T> void put(String name, Place<T> place, T value) {
    session.edit(
        "Change " + lower(name),
        "plan/" + id + "/" + place.key(),
        workspace ->
            Planned.of(workspace, id)
                .map(planned -> place.write().apply(planned, value).workspace())
                .orElse(workspace));
  }

  /// Writes a value as a step of its own.
  <T> void set(String label, Place<T> place, T value) {
    session.edit(
        label,
        workspace ->
            Planned.of(workspace, id)
                .map(planned -> place.write().apply(planned, value).workspace())
                .orElse(workspace));
  }

  /// Puts a default in place as a step of its own, unless it cannot stand beside the rest.
  <T> void reset(String name, Place<T> place, T standard) {
    if (refusal(place, standard).isEmpty()) {
      set("Use the default for " + lower(name), place, standard);
    }
  }

  /// Changes the plan as a step of its own.
  void plan(String label, UnaryOperator<ForecastPlan> change) {
    session.edit(label, workspace -> workspace.withPlan(change.apply(workspace.plan())));
  }

  /// The sentence that says why a value cannot stand in a place; empty if it can.
  <T> Optional<String> refusal(Place<T> place, T value) {
    try {
      Optional<Planned> possible = planned().map(now -> place.write().apply(now, value));
      return possible.flatMap(_ -> Optional.empty());
    } catch (IllegalArgumentException impossible) {
      String message =
          impossible.getMessage() == null ? "this is not possible" : impossible.getMessage();
      return Optional.of(
          Character.toUpperCase(message.charAt(0))
              + message.substring(1)
              + (message.endsWith(".") ? "" : "."));
    }
  }

  private static String lower(String name) {
    return name.length() > 1 && Character.isUpperCase(name.charAt(1))
        ? name
        : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
