package offerwright.files.text;

import static offerwright.support.SmallCompany.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import offerwright.calc.fairness.Index;
import offerwright.calc.policy.Measure;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.CustomAmount;
import offerwright.domain.policy.HybridPart;
import offerwright.domain.policy.PolicyTotal;
import org.junit.jupiter.api.Test;

class PolicyWordsTest {
  private static final AllocationRule SHARE =
      new AllocationRule.PercentOfBase(Percent.of(50), Optional.of(usd(100_000)));

  @Test
  void rulesSayWhatTheyDo() {
    assertThat(PolicyWords.of(SHARE))
        .isEqualTo("50 % of base, at most 100,000 USD a head, scaled to the pool");
    assertThat(PolicyWords.of(new AllocationRule.ByLeverage(1)))
        .isEqualTo("In proportion to leverage");
    assertThat(PolicyWords.of(new AllocationRule.ByLeverage(1.4286)))
        .isEqualTo("In proportion to leverage to the power of 1.4286");
    assertThat(PolicyWords.of(new AllocationRule.AlphaFair(0)))
        .isEqualTo("α-fair with α = 0, the most productive split");
    assertThat(PolicyWords.of(new AllocationRule.NeedBased(3, 1)))
        .contains("costs 3 times a dollar left over");
    assertThat(
            PolicyWords.of(
                new AllocationRule.Custom("proposal B", List.of(new CustomAmount("P-1", 1)))))
        .isEqualTo("As the column “proposal B” says, for 1 person");
  }

  @Test
  void mixturesAndPoolsSayWhatTheyAreMadeOf() {
    assertThat(
            PolicyWords.of(
                new AllocationRule.Hybrid(
                    List.of(
                        new HybridPart(new AllocationRule.Equal(), Percent.of(50)),
                        new HybridPart(new AllocationRule.ByLeverage(1), Percent.of(50))),
                    Optional.of(usd(60_000)),
                    Optional.empty())))
        .isEqualTo("50 % everybody the same, 50 % in proportion to leverage; at least 60,000 USD");
    assertThat(
            PolicyWords.of(
                new AllocationRule.Pooled(
                    new AllocationRule.Equal(), Percent.of(250), Percent.of(10))))
        .isEqualTo(
            "Pooled by team, with shares as follows: everybody the same; at most 250 % of the own part for one head, 10 % kept as a reserve");
    assertThat(PolicyWords.of(new PolicyTotal.Own(usd(20_000_000))))
        .isEqualTo("20,000,000 USD of its own");
  }

  @Test
  void noTwoMeasuresAndNoTwoIndicesHaveTheSameName() {
    assertThat(Arrays.stream(Measure.values()).map(PolicyWords::of)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Index.values()).map(PolicyWords::of)).doesNotHaveDuplicates();
  }
}
