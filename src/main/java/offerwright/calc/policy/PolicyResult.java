package offerwright.calc.policy;

import java.util.List;
import java.util.Optional;
import offerwright.calc.estimate.Estimate;
import offerwright.domain.money.Money;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.problem.Problem;

/// A comparison of policies.
///
/// @param staff everybody
/// @param pool pool of a year
/// @param settings months, paths, seed
/// @param today the budgets of today
/// @param rows the policies, in the order asked
/// @param curve the α-fair curve, α from 0 up; empty if not asked for
/// @param best the most productive split into personal budgets that demand allows
/// @param bestValue its value in closed form; money
/// @param bestSimulated its value over the paths; empty in an instant answer
/// @param assumed defaults that were taken
/// @param problems what else should be known; errors stand in the way of adopting anything
public record PolicyResult(
    Staff staff,
    Money pool,
    SimulationSettings settings,
    PolicyRow today,
    List<PolicyRow> rows,
    List<CurvePoint> curve,
    Allocation best,
    double bestValue,
    Optional<Estimate> bestSimulated,
    List<AssumedInput> assumed,
    List<Problem> problems) {
  /// Copies the lists.
  public PolicyResult {
    rows = List.copyOf(rows);
    curve = List.copyOf(curve);
    assumed = List.copyOf(assumed);
    problems = List.copyOf(problems);
  }

  /// The row of a policy; empty if there is none of that name.
  public Optional<PolicyRow> row(String name) {
    return rows.stream().filter(row -> row.name().equals(name)).findFirst();
  }

  /// Today and all others.
  public List<PolicyRow> all() {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(today), rows.stream())
        .toList();
  }

  /// True if the figures come from simulated paths.
  public boolean isSimulated() {
    return bestSimulated.isPresent();
  }
}
