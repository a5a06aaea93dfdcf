package offerwright.calc.policy;

import static org.assertj.core.api.Assertions.assertThat;

import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;
import offerwright.support.Staffs;
import org.junit.jupiter.api.Test;

class GainsTest {
  private static final int NO_TEAM = 3;

  @Test
  void saysWhoGainsByLevelTeamAndPerson() {
    Staffs staffs = Staffs.alike(4);
    staffs.member(1).level = 2;
    staffs.member(2).level = 2;
    staffs.member(3).team = NO_TEAM;
    Gains gains =
        Gains.between(
            staffs.build(),
            allocation(5_000_000, 10_000_000, 10_000_001, 0),
            allocation(7_500_000, 4_000_000, 10_000_000, 1));
    assertThat(gains.levels())
        .containsExactly(
            new Gains.Row("Junior", 2, 25_000, 37_500.005, 1, 0, 1),
            new Gains.Row("Senior", 2, 100_000.005, 70_000, 0, 1, 1));
    assertThat(gains.teams())
        .containsExactly(
            new Gains.Row("Platform", 3, 250_000.01 / 3, 215_000 / 3.0, 1, 1, 1),
            new Gains.Row("No team", 1, 0, 0.01, 0, 0, 1));
    assertThat(gains.all())
        .isEqualTo(new Gains.Row("Everybody", 4, 62_500.0025, 53_750.0025, 1, 1, 2));
    assertThat(gains.all().change()).isEqualTo(-8_750);
    assertThat(gains.people()).extracting(Gains.Person::sign).containsExactly(1, -1, 0, 0);
    assertThat(gains.people())
        .extracting(Gains.Person::change)
        .containsExactly(2_500_000L, -6_000_000L, -1L, 1L);
  }

  private static Allocation allocation(long... budgets) {
    AllocationPolicy policy =
        new AllocationPolicy("Any", new AllocationRule.Equal(), new PolicyTotal.SamePool());
    return new Allocation(
        policy,
        offerwright.domain.money.CurrencyCode.USD,
        budgets,
        false,
        Double.NaN,
        0,
        Double.NaN,
        new byte[budgets.length]);
  }
}
