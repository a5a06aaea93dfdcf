package offerwright.ui.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphaScaleTest {
  private static AllocationPolicy policy(String name, AllocationRule rule) {
    return new AllocationPolicy(name, rule, new PolicyTotal.SamePool());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "25, 0.5", "50, 1", "70, 3.2", "90, 10"})
  void placesGoOverTheEqualSplitToTen(double place, double alpha) {
    assertThat(AlphaScale.rule(place)).isEqualTo(new AllocationRule.AlphaFair(alpha));
    assertThat(AlphaScale.place(Optional.of(alpha))).isBetween(place - 0.5, place + 0.5);
  }

  @Test
  void theEndIsMaxMinAndWhatIsBeyondTenStaysBeforeIt() {
    assertThat(AlphaScale.rule(AlphaScale.END)).isEqualTo(new AllocationRule.MaxMin());
    assertThat(AlphaScale.place(Optional.empty())).isEqualTo(AlphaScale.END);
    assertThat(AlphaScale.place(Optional.of(60.0))).isLessThan(AlphaScale.END);
  }

  @Test
  void thePolicyInFrontIsMovedIfItIsAlphaFair() {
    AllocationPolicy half = policy("α-fair 0.5", new AllocationRule.AlphaFair(0.5));
    AllocationPolicy own = policy("Rather equal", new AllocationRule.AlphaFair(2));
    AllocationPolicy most = policy("Max-min", new AllocationRule.MaxMin());
    List<AllocationPolicy> all = List.of(most, half, own);
    assertThat(AlphaScale.moved(all, "Rather equal")).contains(own);
    assertThat(AlphaScale.moved(all, "Max-min")).contains(half);
    assertThat(AlphaScale.moved(List.of(most), "Equal")).contains(most);
    assertThat(AlphaScale.moved(List.of(), "Equal")).isEmpty();
  }

  @Test
  void aNameThatSaysItsAlphaFollowsAndAGivenNameStays() {
    AllocationRule two = new AllocationRule.AlphaFair(2);
    AllocationPolicy half = policy("α-fair 0.5", new AllocationRule.AlphaFair(0.5));
    AllocationPolicy taken = policy("α-fair 2", two);
    AllocationPolicy own = policy("Rather equal", new AllocationRule.AlphaFair(1));
    assertThat(AlphaScale.moved(half, two, List.of(half)).name()).isEqualTo("α-fair 2");
    assertThat(AlphaScale.moved(half, two, List.of(half, taken)).name()).isEqualTo("α-fair 2 (2)");
    assertThat(AlphaScale.moved(own, two, List.of(own)).name()).isEqualTo("Rather equal");
    assertThat(AlphaScale.moved(half, new AllocationRule.MaxMin(), List.of(half)).name())
        .isEqualTo("α-fair, max-min");
  }
}
