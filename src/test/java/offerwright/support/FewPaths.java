package offerwright.support;

import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;

/// The sample company with so few paths that a forecast takes no time; where tests prove what is
/// shown, not how exact it is.
public final class FewPaths {
  private static final int PATHS = 300;

  private FewPaths() {}

  /// The sample company with 300 paths.
  public static Workspace sample() {
    Workspace sample = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    ForecastPlan plan = sample.plan();
    return sample.withPlan(plan.withSimulation(plan.simulation().withPaths(PATHS)));
  }
}
