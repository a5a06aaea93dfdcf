package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import offerwright.calc.policy.PolicyLab;
import offerwright.calc.policy.PolicyRequest;
import offerwright.domain.company.Person;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

/// A pool, or a token budget of today, that is more than can be counted to the cent stopped the
/// comparison instead of being named.
class PoolBeyondCountingTest {
  private static final Workspace COMPANY =
      Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();

  @Test
  void thePoolIsNamed() {
    PolicyRequest request =
        PolicyRequest.of(COMPANY, 1)
            .withPool(Optional.of(Money.of(100_000_000_000_000_000L, CurrencyCode.USD)));
    assertThat(PolicyLab.instant(request).value()).isEmpty();
    assertThat(PolicyLab.problems(request))
        .filteredOn(Problem::isError)
        .extracting(Problem::where)
        .containsExactly("policies/pool");
  }

  @Test
  void aBudgetOfTodayIsNamed() {
    List<Person> people =
        COMPANY.people().stream()
            .map(person ->
                person.id().equals("P-0007")
                    ? person.withTokenBudget(Money.of(1_000_000_000_000_000_000L, CurrencyCode.USD))
                    : person)
            .toList();
    PolicyRequest request = PolicyRequest.of(COMPANY.withPeople(people), 1).withCurve(false);
    assertThat(PolicyLab.instant(request).value()).isPresent();
    assertThat(PolicyLab.problems(request))
        .filteredOn(Problem::isError)
        .extracting(Problem::where)
        .containsExactly("people/P-0007/tokenBudget");
  }
}
