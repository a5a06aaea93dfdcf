package offerwright.calc.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.CustomAmount;
import offerwright.domain.policy.HybridPart;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.support.Staffs;
import org.junit.jupiter.api.Test;

class AllocatorProblemsTest {
  private static final long MILLION = 100_000_000;
  private static final int NO_TEAM = 3;

  @Test
  void floorsAboveThePool() {
    Checked<Allocation> refused =
        allocate(hybrid(Optional.of(usd(60_000)), Optional.empty()), Staffs.alike(20));
    assertThat(refused.value()).isEmpty();
    assertThat(refused.problems())
        .containsExactly(
            Problem.error(
                "policies/Trial/floor",
                "The pool of 1,000,000 USD is less than the floors together, 1,200,000 USD (20 people × 60,000 USD).",
                "Raise the pool to 1,200,000 USD, or lower the floor to 50,000 USD."));
    assertThat(
            allocate(hybrid(Optional.of(usd(50_000)), Optional.empty()), Staffs.alike(20)).isGood())
        .isTrue();
  }

  @Test
  void ceilingsBelowThePool() {
    assertThat(
            allocate(hybrid(Optional.empty(), Optional.of(usd(300_000))), Staffs.alike(3))
                .problems())
        .containsExactly(
            Problem.error(
                "policies/Trial/ceiling",
                "The pool of 1,000,000 USD is more than the ceilings together, 900,000 USD (3 people × 300,000 USD).",
                "Lower the pool to 900,000 USD, or raise the ceiling to 333,333.34 USD."));
  }

  @Test
  void missingBasesAreNamedInAShareOfBaseAndInTheHybridThatHasIt() {
    Staffs staffs = Staffs.alike(9).bases(0, -1, 0, Double.NaN, 0, 0, 0, 100_000);
    AllocationRule rule = new AllocationRule.PercentOfBase(Percent.of(50), Optional.empty());
    Problem expected =
        Problem.error(
            "policies/Trial/share",
            "A share of base needs a base pay above 0, which 7 people do not have: P-1, P-2, P-3, P-4, P-5 and 2 more.",
            "Enter their base pay, or choose a rule that does not ask for it.");
    assertThat(allocate(rule, staffs).problems()).containsExactly(expected);
    AllocationRule mixed =
        new AllocationRule.Hybrid(
            List.of(
                new HybridPart(new AllocationRule.Equal(), Percent.of(70)),
                new HybridPart(rule, Percent.of(30))),
            Optional.empty(),
            Optional.empty());
    assertThat(allocate(mixed, staffs).problems()).containsExactly(expected);
  }

  @Test
  void aPartOfNoWeightIsNotAsked() {
    AllocationRule mixed =
        new AllocationRule.Hybrid(
            List.of(
                new HybridPart(new AllocationRule.Equal(), Percent.of(70)),
                new HybridPart(
                    new AllocationRule.PercentOfBase(Percent.of(50), Optional.empty()),
                    Percent.NONE)),
            Optional.empty(),
            Optional.empty());
    assertThat(allocate(mixed, Staffs.alike(2).bases(0, 0)).isGood()).isTrue();
  }

  @Test
  void noImpactAtAll() {
    Staffs staffs = Staffs.alike(1);
    staffs.member(0).impact = 0;
    assertThat(allocate(new AllocationRule.ByImpact(), staffs).problems())
        .containsExactly(
            Problem.error(
                "policies/Trial",
                "The projects of everybody have an impact of 0, so that nobody gets anything.",
                "Give a project that people work on an impact above 0, or choose another rule."));
  }

  @Test
  void noLadderAndNoDemand() {
    Staffs staffs = Staffs.alike(1);
    staffs.member(0).ladder = 0;
    staffs.member(0).demand = 0;
    assertThat(allocate(new AllocationRule.ByLevel(), staffs).problems())
        .extracting(Problem::message)
        .containsExactly(
            "The ladder has no token budget at the level of anybody, so that nobody gets anything.");
    assertThat(allocate(new AllocationRule.NeedBased(1, 1), staffs).problems())
        .extracting(Problem::message)
        .containsExactly("Everybody is expected to need 0, so that nobody gets anything.");
    assertThat(allocate(new AllocationRule.AlphaFair(0.5), staffs).isGood()).isTrue();
  }

  @Test
  void strangersInAColumnAreErrorsAndPeopleWithoutALineAreWarnings() {
    AllocationRule rule =
        new AllocationRule.Custom(
            "proposal B", List.of(new CustomAmount("X-1", 7), new CustomAmount("P-2", 1)));
    Checked<Allocation> allocated = allocate(rule, Staffs.alike(3));
    assertThat(allocated.value().orElseThrow().budgets()).containsExactly(0, MILLION, 0);
    assertThat(allocated.problems())
        .containsExactly(
            Problem.error(
                "policies/Trial/column",
                "The column \"proposal B\" has lines for 1 person the workspace does not have: X-1.",
                "Correct the ids in the file or take the lines out, and read the column again."),
            Problem.warning(
                "policies/Trial/column",
                "2 people have no line in the column \"proposal B\" and get nothing: P-1, P-3.",
                "Add a line for each of them, unless nothing is meant."));
    AllocationRule strangers = new AllocationRule.Custom("C", List.of(new CustomAmount("X-1", 7)));
    assertThat(allocate(strangers, Staffs.alike(1)).problems())
        .extracting(Problem::message)
        .containsExactly("The column \"C\" gives nobody who works here anything.");
  }

  @Test
  void amountsThatNobodyCanCount() {
    AllocationRule rule = new AllocationRule.Custom("C", List.of(new CustomAmount("P-1", 1e15)));
    AllocationPolicy promised = new AllocationPolicy("Trial", rule, new PolicyTotal.AsPromised());
    assertThat(Allocator.allocate(promised, Staffs.alike(1).build(), 1).problems())
        .containsExactly(
            Problem.error(
                "policies/Trial/total",
                "The amounts come to 1,000,000,000,000,000 USD together, more than can be counted to the cent.",
                "Correct the amounts, or share a pool by them."));
  }

  @Test
  void peopleInNoTeamHaveNoPool() {
    Staffs staffs = Staffs.alike(3);
    staffs.member(1).team = NO_TEAM;
    AllocationRule rule =
        new AllocationRule.Pooled(new AllocationRule.Equal(), Percent.of(250), Percent.NONE);
    Checked<Allocation> allocated = allocate(rule, staffs);
    assertThat(allocated.isGood()).isFalse();
    assertThat(allocated.problems())
        .containsExactly(
            Problem.error(
                "policies/Trial/team",
                "1 person is in no team and has no pool to draw on: P-2.",
                "Give each of them a team of the workspace, or choose a rule that does not pool."));
    assertThat(allocate(new AllocationRule.Equal(), staffs).isGood()).isTrue();
  }

  @Test
  void amountsInAnotherCurrency() {
    Money euros = Money.of(100_000, CurrencyCode.EUR);
    AllocationPolicy own =
        new AllocationPolicy(
            "Trial",
            new AllocationRule.PercentOfBase(Percent.of(50), Optional.of(euros)),
            new PolicyTotal.Own(euros));
    assertThat(Allocator.allocate(own, Staffs.alike(1).build(), 1).problems())
        .containsExactly(
            Problem.error(
                "policies/Trial/total",
                "The total, 100,000 EUR, is not in the currency of the company, USD.",
                "State it in USD."),
            Problem.error(
                "policies/Trial/cap",
                "The cap, 100,000 EUR, is not in the currency of the company, USD.",
                "State it in USD."));
  }

  @Test
  void costsThatAskForEverything() {
    assertThat(allocate(new AllocationRule.NeedBased(1e6, 1e-9), Staffs.alike(1)).problems())
        .containsExactly(
            Problem.error(
                "policies/Trial/costs",
                "The costs of too little and too much are so far apart that only nothing or everything would do.",
                "Bring them closer together, for example to 3 and 1."));
  }

  @Test
  void nobodyToShareBy() {
    assertThat(allocate(new AllocationRule.Equal(), Staffs.alike(0)).problems())
        .containsExactly(
            Problem.error(
                "people",
                "There is nobody to hand a token budget to.",
                "Add people to the workspace, or open one that has some."));
  }

  @Test
  void theCooperativeCheckNamesWhoIsUnderTheFloorAndOverTheShare() {
    Staffs staffs = Staffs.ofLeverage(1, 1, 1, 17).bases(200_000, 200_000, 200_000, 400_000);
    Staff staff = staffs.build();
    Allocation allocation =
        allocate(new AllocationRule.ByLeverage(1), staffs).value().orElseThrow();
    assertThat(PolicyChecks.of(staff, allocation, Optional.of(usd(60_000)), Percent.of(50)))
        .containsExactly(
            Problem.warning(
                "policies/Trial",
                "3 people get less than the floor of 60,000 USD: P-1 (50,000 USD), P-2 (50,000 USD), P-3 (50,000 USD).",
                "Bringing them to the floor takes 30,000 USD: raise the pool, or mix the rule in a hybrid with this floor."),
            Problem.warning(
                "policies/Trial",
                "1 person gets more than 50 % of base: P-4 (212.5 %, 850,000 USD).",
                "Lower the pool, give the rule a cap or a ceiling, or raise the cap on the share of base."));
    assertThat(PolicyChecks.of(staff, allocation, Optional.of(usd(50_000)), Percent.of(220)))
        .isEmpty();
    assertThat(PolicyChecks.of(staff, allocation, Optional.empty(), Percent.of("212.5"))).isEmpty();
  }

  private static AllocationRule hybrid(Optional<Money> floor, Optional<Money> ceiling) {
    return new AllocationRule.Hybrid(
        List.of(new HybridPart(new AllocationRule.Equal(), Percent.ALL)), floor, ceiling);
  }

  private static Checked<Allocation> allocate(AllocationRule rule, Staffs staffs) {
    AllocationPolicy policy = new AllocationPolicy("Trial", rule, new PolicyTotal.SamePool());
    return Allocator.allocate(policy, staffs.build(), MILLION);
  }

  private static Money usd(long units) {
    return Money.of(units, CurrencyCode.USD);
  }
}
