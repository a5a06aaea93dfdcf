package offerwright.calc.policy;

import java.util.List;
import java.util.Optional;
import offerwright.domain.money.Money;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.workspace.Workspace;

/// What to compare.
///
/// @param workspace the company
/// @param policies the policies; today's budgets are always compared beside
/// @param pool pool of a year; empty = that of the workspace, or today's budgets together
/// @param scenario prices, demand, budget rules and response
/// @param settings months, paths, seed
/// @param threads number of threads, 1 or more; figures do not depend on it
/// @param curve true to compute the α-fair curve beside
public record PolicyRequest(
    Workspace workspace,
    List<AllocationPolicy> policies,
    Optional<Money> pool,
    Scenario scenario,
    SimulationSettings settings,
    int threads,
    boolean curve) {
  /// Copies the list.
  public PolicyRequest {
    policies = List.copyOf(policies);
  }
}
