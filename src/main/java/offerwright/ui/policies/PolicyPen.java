package offerwright.ui.policies;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import offerwright.domain.money.Money;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.workspace.Workspace;
import offerwright.session.Session;

/// Writes into the policies of the workspace. Everything goes through the session, so everything
/// can be undone; one drag of a slider, or typing in one field, is one step.
final class PolicyPen {
  private final Session session;
  private final Function<Workspace, List<AllocationPolicy>> policies;
  private int stroke;

  /// `policies` says what is compared in a workspace; the standard policies where it has none of
  /// its own.
  PolicyPen(Session session, Function<Workspace, List<AllocationPolicy>> policies) {
    this.session = session;
    this.policies = policies;
  }

  /// What is compared now.
  List<AllocationPolicy> policies() {
    return policies.apply(session.workspace());
  }

  /// From now on changes are another step than those before.
  void lift() {
    stroke++;
  }

  /// Writes the pool while typing or sliding; empty = the budgets of today together.
  void pool(Optional<Money> pool) {
    session.edit(
        pool.isPresent() ? "Change the pool" : "Take today’s budgets as the pool",
        "policies/pool/" + stroke,
        workspace -> workspace.withPolicies(workspace.policies().withPool(pool)));
  }

  /// Writes α while typing or sliding, into the policy the slider moves; `from` is that policy, and
  /// empty if one is to be added.
  void alpha(Optional<AllocationPolicy> from, AllocationPolicy to) {
    session.edit(
        "Change α",
        "policies/alpha/" + stroke,
        workspace -> {
          PolicyPlan plan = planned(workspace);
          return workspace.withPolicies(
              from.isEmpty()
                  ? plan.withPolicy(to)
                  : plan.withPolicies(
                      plan.policies().stream()
                          .map(policy -> from.get().equals(policy) ? to : policy)
                          .toList()));
        });
  }

  /// Changes the list of policies as a step of its own. The standard policies become the
  /// workspace's own with the first change.
  void change(String label, UnaryOperator<PolicyPlan> change) {
    session.edit(label, workspace -> workspace.withPolicies(change.apply(planned(workspace))));
  }

  private PolicyPlan planned(Workspace workspace) {
    PolicyPlan plan = workspace.policies();
    return plan.policies().isEmpty() ? plan.withPolicies(policies.apply(workspace)) : plan;
  }
}
