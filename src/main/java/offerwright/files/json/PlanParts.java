package offerwright.files.json;

import java.util.List;
import java.util.Optional;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.plan.SoftwareLine;
import offerwright.json.DomainJson;
import offerwright.json.codec.FieldNames;
import offerwright.json.codec.Place;
import offerwright.json.tree.Node;

/// Reads the plan of a workspace file so that a bad scenario, policy or setting does not cost the
/// good ones.
///
/// @param json reads values
/// @param plan the plan's fields
/// @param place where it stands
record PlanParts(DomainJson json, Node.Fields plan, Place place) {
  private static final List<String> NAMES =
      List.of("simulation", "scenarios", "variants", "software");

  /// The good parts; the settings of [ForecastPlan#UNPLANNED] where these cannot be read.
  ForecastPlan read() {
    FieldNames.check(plan, NAMES, place);
    SimulationSettings settings =
        present("simulation")
            .flatMap(node -> json.read(node, SimulationSettings.class, place.in("simulation")))
            .orElse(ForecastPlan.UNPLANNED.simulation());
    return new ForecastPlan(
        settings,
        list("scenarios", Scenario.class),
        list("variants", BudgetPolicy.class),
        list("software", SoftwareLine.class));
  }

  private <T> List<T> list(String name, Class<T> element) {
    return present(name)
        .map(node -> json.readList(node, element, place.in(name)))
        .orElse(List.of());
  }

  private Optional<Node> present(String name) {
    Optional<Node> node = plan.find(name);
    if (node.isEmpty()) {
      place.error(plan, "The field \"" + name + "\" is missing.", "Add \"" + name + "\" here.");
    }
    return node;
  }
}
