package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import offerwright.calc.policy.Measure;
import offerwright.calc.policy.PolicyLab;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.Scenario;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

/// Under a Hill curve with a steep start and a pool that is short, the split called the most
/// productive gave everybody the lump of the curve, which uncertain demand seldom uses up: others
/// brought up to seven times as much.
class BestSplitBeatenByTheTextbookTest {
  @Test
  void nothingOnTheCurveBringsMore() {
    Workspace company = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    Workspace few = company.withPeople(company.people().subList(0, 40));
    Scenario base = company.plan().scenarios().getFirst();
    for (double steepness : new double[] {1.2, 2, 4}) {
      ResponseCurve hill = new ResponseCurve.Hill(1.5, steepness);
      Scenario steep = base.withValue(base.value().withResponse(hill));
      PolicyRequest request = PolicyRequest.of(few.withPlan(few.plan().withScenario(steep)), 1);
      for (long pool : new long[] {15_000, 50_000, 500_000, 5_000_000}) {
        PolicyResult result =
            PolicyLab.instant(request.withPool(Optional.of(Money.of(pool, CurrencyCode.USD))))
                .value()
                .orElseThrow();
        assertThat(result.curve())
            .allSatisfy(point ->
                assertThat(point.exact().measure(Measure.OUTPUT_OF_BEST).value())
                    .as("steepness %s, pool %s, α %s", steepness, pool, point.alpha())
                    .isLessThanOrEqualTo(1.0005));
      }
    }
  }
}
