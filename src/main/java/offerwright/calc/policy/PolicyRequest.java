package offerwright.calc.policy;

import java.util.List;
import java.util.Optional;
import offerwright.calc.forecast.StandardPlan;
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

  /// Months of a comparison unless somebody asks for more.
  public static final int MONTHS = 12;

  /// Paths of a comparison unless somebody asks for more.
  public static final int PATHS = 500;

  /// A year of everything a workspace compares: its policies, or the standard ones if it has none,
  /// under its first scenario, or the standard base if it has none.
  ///
  /// @param threads number of threads, 1 or more
  public static PolicyRequest of(Workspace workspace, int threads) {
    Scenario scenario =
        workspace.plan().scenarios().isEmpty()
            ? StandardPlan.scenarios(workspace).getFirst()
            : workspace.plan().scenarios().getFirst();
    List<AllocationPolicy> policies =
        workspace.policies().policies().isEmpty()
            ? StandardPolicies.of(workspace)
            : workspace.policies().policies();
    return new PolicyRequest(
        workspace,
        policies,
        Optional.empty(),
        scenario,
        workspace.plan().simulation().withMonths(MONTHS).withPaths(PATHS),
        threads,
        true);
  }

  /// This request for other policies.
  public PolicyRequest withPolicies(List<AllocationPolicy> changed) {
    return new PolicyRequest(workspace, changed, pool, scenario, settings, threads, curve);
  }

  /// This request with a pool.
  public PolicyRequest withPool(Optional<Money> changed) {
    return new PolicyRequest(workspace, policies, changed, scenario, settings, threads, curve);
  }

  /// This request with other months, paths or seed.
  public PolicyRequest withSettings(SimulationSettings changed) {
    return new PolicyRequest(workspace, policies, pool, scenario, changed, threads, curve);
  }

  /// This request with or without the curve.
  public PolicyRequest withCurve(boolean changed) {
    return new PolicyRequest(workspace, policies, pool, scenario, settings, threads, changed);
  }
}
