package offerwright.ui.policies;

import java.util.Optional;
import javafx.scene.Node;
import offerwright.domain.policy.AllocationRule;

/// The parameters of one kind of rule.
interface RuleForm {
  /// The fields; each says beside itself what is wrong with it.
  Node node();

  /// The rule as it stands in the fields; empty while one of them is wrong.
  Optional<AllocationRule> rule();
}
