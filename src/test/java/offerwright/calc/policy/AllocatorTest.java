package offerwright.calc.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import offerwright.calc.rounding.LargestRemainder;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.CustomAmount;
import offerwright.domain.policy.HybridPart;
import offerwright.domain.policy.PolicyTotal;
import offerwright.support.Property;
import offerwright.support.Staffs;
import org.junit.jupiter.api.Test;

class AllocatorTest {
  private static final PolicyTotal SAME = new PolicyTotal.SamePool();
  private static final PolicyTotal PROMISED = new PolicyTotal.AsPromised();
  private static final long POOL = 100_000_000;

  @Test
  void equalToTheCent() {
    assertThat(budgets(new AllocationRule.Equal(), Staffs.alike(3)))
        .containsExactly(33_333_334, 33_333_333, 33_333_333);
  }

  @Test
  void byLevelScalesTheLadderToThePoolAndSaysByWhat() {
    Staffs staffs = Staffs.alike(2);
    staffs.member(1).ladder = 300_000;
    Allocation allocation = allocate(new AllocationRule.ByLevel(), SAME, staffs.build());
    assertThat(allocation.budgets()).containsExactly(25_000_000, 75_000_000);
    assertThat(allocation.scale()).isEqualTo(2.5);
    Allocation promised = allocate(new AllocationRule.ByLevel(), PROMISED, staffs.build());
    assertThat(promised.budgets()).containsExactly(10_000_000, 30_000_000);
    assertThat(promised.scale()).isEqualTo(1);
  }

  @Test
  void percentOfBaseIsCappedAndTheCapScalesWithIt() {
    AllocationRule rule =
        new AllocationRule.PercentOfBase(Percent.of(50), Optional.of(usd(100_000)));
    Staff staff = Staffs.alike(4).bases(120_000, 160_000, 220_000, 300_000).build();
    Allocation scaled =
        Allocator.allocate(named(rule, SAME), staff, 25_000_000).value().orElseThrow();
    assertThat(scaled.budgets()).containsExactly(4_411_765, 5_882_353, 7_352_941, 7_352_941);
    assertThat(scaled.scale()).isEqualTo(250_000 / 340_000.0);
    assertThat(scaled.bound()).containsExactly(0, 0, 1, 1);
    assertThat(allocate(rule, PROMISED, staff).budgets())
        .containsExactly(6_000_000, 8_000_000, 10_000_000, 10_000_000);
  }

  @Test
  void byLeverageAndByItsPower() {
    Staffs staffs = Staffs.ofLeverage(1, 2);
    assertThat(budgets(new AllocationRule.ByLeverage(1), staffs))
        .containsExactly(33_333_333, 66_666_667);
    assertThat(budgets(new AllocationRule.ByLeverage(2), staffs))
        .containsExactly(20_000_000, 80_000_000);
    assertThat(budgets(new AllocationRule.ByLeverage(0), staffs))
        .containsExactly(50_000_000, 50_000_000);
  }

  @Test
  void byImpact() {
    Staffs staffs = Staffs.alike(3);
    staffs.member(0).impact = 2.5;
    staffs.member(2).impact = 0;
    assertThat(budgets(new AllocationRule.ByImpact(), staffs))
        .containsExactly(71_428_571, 28_571_429, 0);
  }

  @Test
  void needBasedIsTheNewsvendorsBudget() {
    Staffs staffs = Staffs.alike(2);
    staffs.member(0).demand = 1000;
    staffs.member(0).sigma = Math.sqrt(Math.log1p(0.64));
    staffs.member(1).demand = 500;
    staffs.member(1).sigma = 0;
    Allocation promised = allocate(new AllocationRule.NeedBased(3, 1), PROMISED, staffs.build());
    assertThat(promised.budgets()).containsExactly(125_489, 50_000);
  }

  @Test
  void customAmountsAndTheirScale() {
    AllocationRule rule =
        new AllocationRule.Custom(
            "B", List.of(new CustomAmount("P-2", 30_000.5), new CustomAmount("P-1", 0)));
    Allocation promised = allocate(rule, PROMISED, Staffs.alike(2).build());
    assertThat(promised.budgets()).containsExactly(0, 3_000_050);
    assertThat(allocate(rule, SAME, Staffs.alike(2).build()).budgets()).containsExactly(0, POOL);
  }

  @Test
  void anOwnTotalReplacesThePool() {
    PolicyTotal own = new PolicyTotal.Own(usd(400));
    assertThat(allocate(new AllocationRule.Equal(), own, Staffs.alike(3).build()).budgets())
        .containsExactly(13_334, 13_333, 13_333);
    assertThat(allocate(new AllocationRule.Equal(), PROMISED, Staffs.alike(2).build()).total())
        .isEqualTo(POOL);
  }

  @Test
  void aPoolKeepsItsReserveAndSaysHowMuchOneHeadMayUse() {
    AllocationRule rule =
        new AllocationRule.Pooled(new AllocationRule.ByLevel(), Percent.of(250), Percent.of(10));
    Staffs staffs = Staffs.alike(2);
    staffs.member(1).ladder = 200_000;
    Allocation pooled = allocate(rule, SAME, staffs.build());
    assertThat(pooled.budgets()).containsExactly(30_000_000, 60_000_000);
    assertThat(pooled.reserve()).isEqualTo(10_000_000);
    assertThat(pooled.pooled()).isTrue();
    assertThat(pooled.fairUse()).isEqualTo(2.5);
    assertThat(pooled.scale()).isEqualTo(3);
    Allocation promised = allocate(rule, PROMISED, staffs.build());
    assertThat(promised.budgets()).containsExactly(10_000_000, 20_000_000);
    assertThat(promised.reserve()).isEqualTo(3_333_333);
  }

  @Test
  void aHybridMixesSharesAndKeepsFloorAndCeiling() {
    AllocationRule free = hybrid(Optional.empty(), Optional.empty());
    assertThat(budgets(free, Staffs.ofLeverage(1, 2, 4, 1)))
        .containsExactly(18_750_000, 25_000_000, 37_500_000, 18_750_000);
    Staffs staffs = Staffs.ofLeverage(1, 2, 7);
    AllocationRule floor = hybrid(Optional.of(usd(250_000)), Optional.empty());
    Allocation least = allocate(floor, SAME, staffs.build());
    assertThat(least.budgets()).containsExactly(25_000_000, 25_531_915, 49_468_085);
    assertThat(least.bound()).containsExactly(-1, 0, 0);
    AllocationRule both = hybrid(Optional.of(usd(250_000)), Optional.of(usd(450_000)));
    Allocation most = allocate(both, SAME, staffs.build());
    assertThat(most.budgets()).containsExactly(25_000_000, 30_000_000, 45_000_000);
    assertThat(most.bound()).containsExactly(-1, 0, 1);
  }

  @Test
  void alphaOneIsTheEqualSplitUnderEveryCurve() {
    for (ResponseCurve curve : curves()) {
      Staffs staffs = Staffs.ofLeverage(1, 1.5, 2, 3).response(curve);
      assertThat(budgets(new AllocationRule.AlphaFair(1), staffs))
          .containsExactly(25_000_000, 25_000_000, 25_000_000, 25_000_000);
    }
  }

  @Test
  void everyRuleTiesOutToEveryTotal() {
    List<ResponseCurve> curves = curves();
    Property.forAll(
        60,
        chance -> {
          Staffs staffs = Staffs.random(chance, chance.nextInt(1, 40));
          return staffs.response(curves.get(chance.nextInt(curves.size()))).build();
        },
        staff -> {
          for (AllocationRule rule : rules(staff)) {
            for (PolicyTotal total :
                List.of(SAME, PROMISED, new PolicyTotal.Own(usd(77_777_777)))) {
              long pool = 1_234_567_891L;
              Allocation allocation =
                  Allocator.allocate(named(rule, total), staff, pool).value().orElseThrow();
              assertThat(LongStream.of(allocation.budgets()).min().orElseThrow()).isNotNegative();
              long expected =
                  switch (total) {
                    case PolicyTotal.SamePool _ -> pool;
                    case PolicyTotal.Own(Money annual) -> annual.minorUnits();
                    case PolicyTotal.AsPromised _ ->
                        RuleWeights.promises(rule) ? allocation.total() : pool;
                  };
              assertThat(LongStream.of(allocation.budgets()).sum() + allocation.reserve())
                  .as("%s %s", rule, total)
                  .isEqualTo(expected);
            }
          }
        });
  }

  @Test
  void poolsOfNothingOfACentAndOfAllThereIsTieOut() {
    List<ResponseCurve> curves = curves();
    Property.forAll(
        40,
        chance -> {
          Staffs staffs = Staffs.random(chance, chance.nextInt(1, 40));
          staffs.member(0).leverage = 1000;
          staffs.add().leverage = 1e-3;
          return staffs.response(curves.get(chance.nextInt(curves.size()))).build();
        },
        staff -> {
          for (long pool : new long[] {0, 1, 9_999, LargestRemainder.MOST}) {
            assertThat(BestSplit.of(staff, pool).total()).isEqualTo(pool);
            for (AllocationRule rule : rules(staff)) {
              if (!isBounded(rule)) {
                assertThat(
                        Allocator.allocate(named(rule, SAME), staff, pool)
                            .value()
                            .orElseThrow()
                            .total())
                    .isEqualTo(pool);
              }
            }
          }
        });
  }

  private static boolean isBounded(AllocationRule rule) {
    return rule instanceof AllocationRule.Hybrid
        || (rule instanceof AllocationRule.Pooled(AllocationRule shares, _, _)
            && isBounded(shares));
  }

  private static List<AllocationRule> rules(Staff staff) {
    List<CustomAmount> lines = new ArrayList<>();
    staff
        .ids()
        .forEach(id -> lines.add(new CustomAmount(id, 1000.0 / 3 * id.hashCode() % 977 + 978)));
    List<AllocationRule> rules =
        new ArrayList<>(
            List.of(
                new AllocationRule.Equal(),
                new AllocationRule.ByLevel(),
                new AllocationRule.PercentOfBase(Percent.of("33.3"), Optional.of(usd(60_000))),
                new AllocationRule.ByLeverage(1.4),
                new AllocationRule.ByImpact(),
                new AllocationRule.AlphaFair(0),
                new AllocationRule.AlphaFair(0.4),
                new AllocationRule.AlphaFair(3),
                new AllocationRule.MaxMin(),
                new AllocationRule.NeedBased(3, 1),
                new AllocationRule.Custom("B", lines),
                hybrid(Optional.of(usd(5_000)), Optional.of(usd(90_000_000)))));
    List.copyOf(rules)
        .forEach(
            rule -> rules.add(new AllocationRule.Pooled(rule, Percent.of(150), Percent.of("7.7"))));
    return rules;
  }

  private static List<ResponseCurve> curves() {
    return Stream.of(
            new ResponseCurve.Power(0.3),
            new ResponseCurve.Logarithmic(0.5),
            new ResponseCurve.MichaelisMenten(1.5),
            new ResponseCurve.Hill(1.5, 0.7),
            new ResponseCurve.Hill(1.5, 2),
            new ResponseCurve.Saturating(0.8))
        .map(ResponseCurve.class::cast)
        .toList();
  }

  private static AllocationRule.Hybrid hybrid(Optional<Money> floor, Optional<Money> ceiling) {
    return new AllocationRule.Hybrid(
        List.of(
            new HybridPart(new AllocationRule.Equal(), Percent.of(50)),
            new HybridPart(new AllocationRule.ByLeverage(1), Percent.of(50))),
        floor,
        ceiling);
  }

  private static long[] budgets(AllocationRule rule, Staffs staffs) {
    return allocate(rule, SAME, staffs.build()).budgets();
  }

  private static Allocation allocate(AllocationRule rule, PolicyTotal total, Staff staff) {
    return Allocator.allocate(named(rule, total), staff, POOL).value().orElseThrow();
  }

  private static AllocationPolicy named(AllocationRule rule, PolicyTotal total) {
    return new AllocationPolicy("Trial", rule, total);
  }

  private static Money usd(long units) {
    return Money.of(units, CurrencyCode.USD);
  }
}
