package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.policy.Measure;
import offerwright.calc.policy.PolicyLab;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyRow;
import offerwright.calc.simulate.Progress;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.CustomAmount;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

/// The pool of a team of one is the budget of that one, but the last digits came out otherwise, and
/// 2e-13 dollars were a clear difference. What a pool that is far too large did not serve was 1e-12
/// dollars.
class RoundingCalledAClearDifferenceTest {
  private static final Workspace COMPANY =
      Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();

  private static PolicyRow pooled(Workspace company, double times) {
    List<CustomAmount> amounts =
        company.people().stream()
            .map(person -> new CustomAmount(person.id(), times * person.tokenBudget().toDouble()))
            .toList();
    AllocationPolicy policy =
        new AllocationPolicy(
            "Pools",
            new AllocationRule.Pooled(
                new AllocationRule.Custom("today", amounts), Percent.of(1000), Percent.NONE),
            new PolicyTotal.AsPromised());
    PolicyRequest request =
        PolicyRequest.of(company, 1).withCurve(false).withPolicies(List.of(policy));
    return PolicyLab.run(request, Progress.quiet()).rows().getFirst();
  }

  @Test
  void poolsOfOneDifferFromBudgetsByNothing() {
    String first = COMPANY.people().getFirst().teamId();
    String other =
        COMPANY.people().stream()
            .map(person -> person.teamId())
            .filter(team -> !team.equals(first))
            .findFirst()
            .orElseThrow();
    Workspace two =
        COMPANY.withPeople(
            COMPANY.people().stream()
                .filter(person ->
                    person.equals(COMPANY.people().getFirst()) || person.teamId().equals(other))
                .limit(2)
                .toList());
    assertThat(pooled(two, 1).difference().orElseThrow().measures())
        .allSatisfy((measure, difference) ->
            assertThat(difference).as(measure.name()).isEqualTo(Estimate.exact(0)));
  }

  @Test
  void aPoolThatServesEverybodyLeavesNothingUnmet() {
    assertThat(pooled(COMPANY, 200).best().measure(Measure.UNMET)).isEqualTo(Estimate.exact(0));
  }
}
