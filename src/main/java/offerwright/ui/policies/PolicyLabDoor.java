package offerwright.ui.policies;

import offerwright.calc.policy.PolicyLab;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.simulate.Progress;
import offerwright.domain.problem.Checked;
import offerwright.domain.workspace.Workspace;

/// The lab of `calc.policy`, on every processor.
record PolicyLabDoor(int threads) implements Lab {
  PolicyLabDoor() {
    this(Runtime.getRuntime().availableProcessors());
  }

  @Override
  public PolicyRequest question(Workspace workspace) {
    return PolicyRequest.of(workspace, threads);
  }

  @Override
  public Checked<PolicyResult> instant(PolicyRequest request) {
    return PolicyLab.instant(request);
  }

  @Override
  public PolicyResult run(PolicyRequest request, Progress progress) {
    return PolicyLab.run(request, progress);
  }
}
