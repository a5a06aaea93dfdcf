package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;

import offerwright.calc.policy.PolicyLab;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

/// A company of one person could not compare policies: the words on project impact asked for the
/// correlation of a single pair.
class ComparingOnePersonTest {
  @Test
  void everyPolicyGivesThePoolToTheOne() {
    Workspace company = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    Workspace one = company.withPeople(company.people().subList(40, 41));
    PolicyResult result = PolicyLab.instant(PolicyRequest.of(one, 1)).value().orElseThrow();
    assertThat(result.rows()).hasSize(one.policies().policies().size());
    assertThat(result.rows())
        .allSatisfy(row -> {
          assertThat(row.allocation().total()).isEqualTo(result.pool().minorUnits());
          assertThat(row.why()).isNotEmpty();
        });
    assertThat(result.row("By project impact").orElseThrow().why().getFirst())
        .startsWith("Budgets follow the projects, not who works on them.");
  }
}
