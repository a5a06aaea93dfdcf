package offerwright.ui.policies;

import static org.assertj.core.api.Assertions.assertThat;

import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.simulate.Progress;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

class LabSourceTest {
  private final LabSource source = new LabSource(new ExampleLab());

  @Test
  void answersInClosedFormAndThenFromPaths() {
    PolicyRequest question =
        source.lab().question(Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow());
    Checked<PolicyResult> quick = source.quick(question, Progress.quiet());
    assertThat(quick.value()).map(PolicyResult::isSimulated).hasValue(false);
    assertThat(source.isFinal(quick)).isFalse();
    assertThat(source.full(question, Progress.quiet()).value())
        .map(PolicyResult::isSimulated)
        .hasValue(true);
  }

  @Test
  void whatCannotBeComparedIsNotSimulated() {
    assertThat(source.isFinal(Checked.bad(Problem.error("people", "There is nobody.", "Add one."))))
        .isTrue();
  }
}
