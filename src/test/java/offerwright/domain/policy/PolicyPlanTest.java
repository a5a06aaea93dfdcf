package offerwright.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyPlanTest {
  private static final PolicyPlan PLAN =
      PolicyPlan.EMPTY.withPeople(List.of(knows("A", 1), knows("B", 2), knows("C", 3)));

  @Test
  void theInputOfAPersonIsReplacedInItsPlace() {
    assertThat(PLAN.withPerson(knows("B", 5)).people())
        .containsExactly(knows("A", 1), knows("B", 5), knows("C", 3));
  }

  @Test
  void theInputOfANewPersonComesLast() {
    assertThat(PLAN.withPerson(knows("D", 5)).people())
        .containsExactly(knows("A", 1), knows("B", 2), knows("C", 3), knows("D", 5));
  }

  @Test
  void anInputWithNothingInItIsLeftOut() {
    assertThat(PLAN.withPerson(PersonInput.unknown("B")).people())
        .containsExactly(knows("A", 1), knows("C", 3));
    assertThat(PLAN.withPerson(PersonInput.unknown("D"))).isEqualTo(PLAN);
  }

  private static PersonInput knows(String personId, double leverage) {
    return PersonInput.unknown(personId).withLeverage(Optional.of(leverage));
  }
}
