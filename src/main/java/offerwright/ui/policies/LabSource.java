package offerwright.ui.policies;

import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.simulate.Progress;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.ui.shell.RunSource;

/// Answers from a lab: in closed form, then simulated. What cannot be compared is not simulated.
///
/// @param lab what compares policies
record LabSource(Lab lab) implements RunSource<PolicyRequest, Checked<PolicyResult>> {
  @Override
  public int paths(PolicyRequest question) {
    return question.settings().paths();
  }

  @Override
  public int quickPaths() {
    return 0;
  }

  @Override
  public Checked<PolicyResult> quick(PolicyRequest question, Progress progress) {
    return lab.instant(question);
  }

  @Override
  public Checked<PolicyResult> full(PolicyRequest question, Progress progress) {
    PolicyResult result = lab.run(question, progress);
    return Checked.of(result, result.problems());
  }

  @Override
  public boolean isFinal(Checked<PolicyResult> quick) {
    return quick.value().isEmpty();
  }

  @Override
  public String working(String paths) {
    return "Comparing policies on " + paths + " paths";
  }

  @Override
  public Problem failed(String message) {
    return Problem.error(
        "policies",
        "The policies could not be compared: " + message,
        "Undo the last change; if it stays, report it as a fault.");
  }
}
