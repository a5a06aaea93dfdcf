package offerwright.calc.check;

import java.util.List;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// What a workspace says about policies: inputs of people, levels and projects, and policies that
/// cannot be met.
public final class PolicyCheck {
  private PolicyCheck() {}

  /// What is wrong with the inputs of people, levels and projects; `where` begins with "policies/".
  /// A comparison of policies takes the default in place of what is wrong, and nothing is adopted.
  public static List<Problem> inputs(Workspace workspace) {
    return PolicyInputCheck.problems(workspace);
  }
}
