package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;

import offerwright.calc.policy.PolicyLab;
import offerwright.calc.policy.PolicyRequest;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.Scenario;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

/// Where nothing of the uplift is realised, every policy brings 0 and none can be set against the
/// best; nobody was told why.
class TokensThatBringNothingTest {
  @Test
  void itIsSaid() {
    Workspace company = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    Scenario base = company.plan().scenarios().getFirst();
    Scenario nothing = base.withValue(base.value().withRealisation(Percent.NONE));
    PolicyRequest request =
        PolicyRequest.of(company.withPlan(company.plan().withScenario(nothing)), 1);
    assertThat(PolicyLab.problems(request))
        .extracting(Problem::message)
        .containsExactly(
            "Tokens bring nothing in \"Base\": the uplift expected, or the share of it that is"
                + " realised, is 0 or less.");
    assertThat(PolicyLab.problems(PolicyRequest.of(company, 1))).isEmpty();
  }
}
