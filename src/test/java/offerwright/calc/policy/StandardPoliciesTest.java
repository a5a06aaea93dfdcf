package offerwright.calc.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class StandardPoliciesTest {
  private static final List<AllocationPolicy> ALL = StandardPolicies.of(SmallCompany.workspace());

  @Test
  void areNineOnTheSamePoolAndShowEveryRuleButTheColumnAndTheEndOfTheSlider() {
    assertThat(ALL)
        .extracting(AllocationPolicy::name)
        .containsExactly(
            "Equal",
            "By seniority",
            "Percent of base, capped",
            "By leverage",
            "By project impact",
            "α-fair 0.5",
            "Need-based",
            "Pooled by team",
            "Hybrid 50 / 50");
    assertThat(ALL).extracting(AllocationPolicy::total).containsOnly(new PolicyTotal.SamePool());
    Set<Class<?>> shown =
        ALL.stream().map(policy -> policy.rule().getClass()).collect(Collectors.toSet());
    Set<Class<?>> rules = new HashSet<>(Set.of(AllocationRule.class.getPermittedSubclasses()));
    rules.remove(AllocationRule.Custom.class);
    rules.remove(AllocationRule.MaxMin.class);
    assertThat(shown).isEqualTo(rules);
  }

  @Test
  void theCapIsTheShareInTheMiddleOfTheMiddleLevel() {
    // 75 % of 215,000 is 161,250, said in two digits.
    assertThat(ALL.get(2).rule())
        .isEqualTo(
            new AllocationRule.PercentOfBase(
                Percent.of(75), Optional.of(SmallCompany.usd(160_000))));
  }
}
