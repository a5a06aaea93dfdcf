package offerwright.ui.policies;

import java.util.Optional;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.policy.PolicyRow;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.shell.Workbench;

/// The boxes over the screen of the policies.
final class PolicyDialogs implements Dialogs {
  private final Workbench bench;
  private final Lab lab;
  private final PolicyPen pen;
  private final BoxOver over;
  private final InputsDialog inputs;
  private final AdoptDialog adoption;

  PolicyDialogs(Workbench bench, Lab lab, PolicyPen pen, BoxOver over) {
    this.bench = bench;
    this.lab = lab;
    this.pen = pen;
    this.over = over;
    inputs = new InputsDialog(bench, lab, over);
    adoption = new AdoptDialog(bench, lab, over);
  }

  @Override
  public void inputs() {
    inputs.open();
  }

  @Override
  public void create() {
    new PolicyDialog(bench, lab, pen, over, Optional.empty(), RuleKind.HYBRID).open();
  }

  @Override
  public void edit(AllocationPolicy policy) {
    new PolicyDialog(bench, lab, pen, over, Optional.of(policy), RuleKind.of(policy.rule())).open();
  }

  @Override
  public void adopt(PolicyResult result, PolicyRow chosen) {
    adoption.open(chosen.allocation().policy());
  }
}
