package offerwright.ui.policies;

import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.simulate.Progress;
import offerwright.domain.problem.Checked;
import offerwright.domain.workspace.Workspace;

/// What compares policies.
interface Lab {
  /// What a workspace asks.
  PolicyRequest question(Workspace workspace);

  /// Figures in closed form, at once.
  Checked<PolicyResult> instant(PolicyRequest request);

  /// Simulated figures too; reports to `progress` and stops early once it is cancelled.
  PolicyResult run(PolicyRequest request, Progress progress);
}
