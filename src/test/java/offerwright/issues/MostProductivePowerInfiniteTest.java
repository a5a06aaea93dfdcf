package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import offerwright.calc.policy.PolicyLab;
import offerwright.calc.policy.PolicyRequest;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.Scenario;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

/// Under a response that is a straight line the words on leverage spoke of a power of Infinity, and
/// of a last token that brings little.
class MostProductivePowerInfiniteTest {
  @Test
  void aStraightLineGivesEverythingToTheMostLeverage() {
    Workspace company = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    Scenario base = company.plan().scenarios().getFirst();
    Scenario straight = base.withValue(base.value().withResponse(new ResponseCurve.Power(1)));
    Workspace changed = company.withPlan(company.plan().withScenario(straight));
    List<String> why =
        PolicyLab.instant(PolicyRequest.of(changed, 1).withCurve(false))
            .value()
            .flatMap(result -> result.row("By leverage"))
            .orElseThrow()
            .why();
    assertThat(why.getFirst())
        .startsWith("Budgets are proportional to leverage; the most productive split would give")
        .doesNotContain("Infinity")
        .doesNotContain("little from the last token");
  }
}
