package offerwright.domain.policy;

import offerwright.domain.Require;

/// A way to hand out token budgets, under a name.
///
/// @param name unique in a workspace; example: "Hybrid 50 / 50"
/// @param rule who gets how much
/// @param total how much is handed out together
public record AllocationPolicy(String name, AllocationRule rule, PolicyTotal total) {
  /// Refuses a nameless policy.
  public AllocationPolicy {
    name = Require.text(name, "name of the policy");
  }

  /// This policy with another name.
  public AllocationPolicy withName(String changed) {
    return new AllocationPolicy(changed, rule, total);
  }

  /// This policy with another rule.
  public AllocationPolicy withRule(AllocationRule changed) {
    return new AllocationPolicy(name, changed, total);
  }
}
