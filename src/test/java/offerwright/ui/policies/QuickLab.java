package offerwright.ui.policies;

import offerwright.calc.policy.PolicyLab;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.simulate.Progress;
import offerwright.domain.problem.Checked;
import offerwright.domain.workspace.Workspace;

/// Figures in closed form only, for tests in which nobody looks at simulated ones.
record QuickLab() implements Lab {
  @Override
  public PolicyRequest question(Workspace workspace) {
    return PolicyRequest.of(workspace, 1);
  }

  @Override
  public Checked<PolicyResult> instant(PolicyRequest request) {
    return PolicyLab.instant(request);
  }

  @Override
  public PolicyResult run(PolicyRequest request, Progress progress) {
    return PolicyLab.instant(request).value().orElseThrow();
  }
}
