package offerwright.ui.policies;

import offerwright.calc.policy.PolicyResult;
import offerwright.calc.policy.PolicyRow;
import offerwright.domain.policy.AllocationPolicy;

/// The boxes over the screen. Each edits the workspace through the session, so that the screen
/// hears of it as of any other change.
interface Dialogs {
  /// What is known of people: leverage, projects, demand, by hand or from a file.
  void inputs();

  /// A policy of one's own.
  void create();

  /// Another rule, total or name for a policy of the plan.
  void edit(AllocationPolicy policy);

  /// Every change an adoption makes, and the step that makes it.
  void adopt(PolicyResult result, PolicyRow chosen);
}
