package offerwright.calc.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;
import org.junit.jupiter.api.Test;

class ChangesTest {
  /// Two juniors with 100.00 and one senior with 250.00.
  private static Staff staff() {
    double[] ones = {1, 1, 1};
    InputSource[] entered = {InputSource.ENTERED, InputSource.ENTERED, InputSource.ENTERED};
    return new Staff(
        CurrencyCode.USD,
        List.of("P-1", "P-2", "P-3"),
        List.of("Junior", "Mid", "Senior"),
        List.of("Platform", "Product", "No team"),
        new int[] {0, 0, 2},
        new int[] {1, 0, 1},
        ones,
        ones,
        new long[] {10_000, 10_000, 25_000},
        ones,
        ones,
        ones,
        ones,
        ones,
        entered,
        entered,
        entered,
        new ResponseCurve.Power(0.5),
        1,
        1);
  }

  private static Allocation allocation(long... budgets) {
    return new Allocation(
        new AllocationPolicy("New", new AllocationRule.Equal(), new PolicyTotal.SamePool()),
        CurrencyCode.USD,
        budgets,
        false,
        Double.NaN,
        0,
        Double.NaN,
        new byte[budgets.length]);
  }

  @Test
  void countsGainersLosersAndThoseWhoKeepTheirsToTheCent() {
    GroupChange all = Changes.all(staff(), allocation(10_000, 10_001, 24_999));
    assertThat(all.people()).isEqualTo(3);
    assertThat(all.gain()).isEqualTo(1);
    assertThat(all.lose()).isEqualTo(1);
    assertThat(all.same()).isEqualTo(1);
    assertThat(all.today()).isEqualTo(15_000);
    assertThat(all.change()).isZero();
  }

  @Test
  void levelsWithoutPeopleAreLeftOut() {
    List<GroupChange> levels = Changes.byLevel(staff(), allocation(15_000, 20_000, 10_000));
    assertThat(levels)
        .containsExactly(
            new GroupChange("Junior", 2, 10_000, 17_500, 2, 0),
            new GroupChange("Senior", 1, 25_000, 10_000, 0, 1));
  }

  @Test
  void teamsAreMeansOfTheirPeople() {
    List<GroupChange> teams = Changes.byTeam(staff(), allocation(15_000, 20_000, 10_000));
    assertThat(teams)
        .containsExactly(
            new GroupChange("Platform", 1, 10_000, 20_000, 1, 0),
            new GroupChange("Product", 2, 17_500, 12_500, 1, 1));
  }
}
