package offerwright.ui.policies;

import java.util.ArrayList;
import java.util.List;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.policy.PolicyRow;
import offerwright.domain.policy.AllocationPolicy;

/// Remembers which boxes were asked for, and opens none.
final class NoDialogs implements Dialogs {
  private final List<String> asked = new ArrayList<>();

  List<String> asked() {
    return asked;
  }

  @Override
  public void inputs() {
    asked.add("inputs");
  }

  @Override
  public void create() {
    asked.add("create");
  }

  @Override
  public void edit(AllocationPolicy policy) {
    asked.add("edit " + policy.name());
  }

  @Override
  public void adopt(PolicyResult result, PolicyRow chosen) {
    asked.add("adopt " + chosen.name());
  }
}
