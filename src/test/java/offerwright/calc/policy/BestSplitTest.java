package offerwright.calc.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import offerwright.calc.budget.Lognormal;
import offerwright.calc.productivity.ResponseCurves;
import offerwright.domain.plan.ResponseCurve;
import offerwright.support.Property;
import offerwright.support.Staffs;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class BestSplitTest {

  private static Staff staff(RandomGenerator chance) {
    List<ResponseCurve> curves =
        List.of(
            new ResponseCurve.Power(0.1 + 0.9 * chance.nextDouble()),
            new ResponseCurve.Logarithmic(Math.exp(chance.nextGaussian())),
            new ResponseCurve.MichaelisMenten(Math.exp(chance.nextGaussian())),
            new ResponseCurve.Hill(
                Math.exp(chance.nextGaussian()), 0.3 + 0.7 * chance.nextDouble()),
            new ResponseCurve.Saturating(Math.exp(chance.nextGaussian())));
    Staffs staffs =
        Staffs.random(chance, chance.nextInt(1, 30))
            .response(curves.get(chance.nextInt(curves.size())));
    staffs.member(0).demand = 0;
    Staffs.Member certain = staffs.add();
    certain.sigma = 0;
    certain.demand = 20_000;
    staffs.add().leverage = 1.2;
    return staffs.build();
  }

  @Test
  void theLastUnitIsWorthTheSameToEverybodyWhoGetsSomething() {
    Property.forAll(
        150,
        BestSplitTest::staff,
        staff -> {
          for (double part : List.of(0.02, 0.7, 1.5, 20.0)) {
            long pool = Math.round(part * 100 * Arrays.stream(staff.demand()).sum());
            Allocation best = BestSplit.of(staff, pool);
            assertThat(LongStream.of(best.budgets()).sum()).isEqualTo(pool);
            double price = 0;
            for (int i = 0; i < staff.size(); i++) {
              price = Math.max(price, worth(staff, i, best.budgets()[i] + 1.0));
            }
            for (int i = 0; i < staff.size(); i++) {
              long budget = best.budgets()[i];
              if (budget > 1) {
                assertThat(worth(staff, i, budget - 1.0))
                    .as("%s of %s", staff.ids().get(i), staff.response())
                    .isGreaterThanOrEqualTo(price * (1 - 2e-6));
              }
            }
            assertThat(best.budgets()[0]).isZero();
            assertThat(best.budgets()[staff.size() - 2]).isLessThanOrEqualTo(2_000_001);
          }
        });
  }

  @Test
  void withPlentyOfDemandItIsTheEfficientSplitOfTheTextbook() {
    Staffs staffs = Staffs.ofLeverage(1, 1.5, 2, 3);
    for (int i = 0; i < 4; i++) {
      staffs.member(i).demand = 1e12;
    }
    assertThat(BestSplit.of(staffs.build(), 1_000_000).budgets())
        .containsExactly(97_272, 173_599, 261_836, 467_293);
  }

  @Test
  void certainDemandIsServedAndWhatIsLeftGoesByDemand() {
    Staffs staffs = Staffs.ofLeverage(1, 2, 1);
    staffs.member(0).sigma = 0;
    staffs.member(1).sigma = 0;
    staffs.member(2).sigma = 0;
    staffs.member(0).demand = 100;
    staffs.member(1).demand = 200;
    staffs.member(2).demand = 0;
    assertThat(BestSplit.of(staffs.build(), 60_000).budgets()).containsExactly(20_000, 40_000, 0);
    assertThat(BestSplit.of(staffs.build(), 29_000).budgets()).containsExactly(9_000, 20_000, 0);
    assertThat(BestSplit.of(staffs.build(), 0).budgets()).containsExactly(0, 0, 0);
  }

  @Test
  void aConvexStartIsCountedByItsEnvelope() {
    Staff staff = Staffs.ofLeverage(1, 1, 3).response(new ResponseCurve.Hill(1.5, 2)).build();
    long[] budgets = BestSplit.of(staff, 40_000_000).budgets();
    assertThat(LongStream.of(budgets).sum()).isEqualTo(40_000_000);
    assertThat(budgets[0] - budgets[1]).isBetween(0L, 1L);
    assertThat(budgets[0]).isLessThan(budgets[2]);
  }

  @Test
  void equalsAreServedInTurnWhereThereIsNotEnoughForALumpEach() {
    Staff staff = Staffs.ofLeverage(1, 1, 3).response(new ResponseCurve.Hill(1.5, 2)).build();
    Allocation best = BestSplit.of(staff, 20_000_000);
    assertThat(best.budgets()[0]).isGreaterThan(5 * best.budgets()[1]);
    // 2.5675 at 65,000, 0 and 135,000 is the most of all splits; 2.475 is that of equals alike
    assertThat(ClosedForm.of(staff).value(best) / staff.value()).isBetween(2.55, 2.568);
  }

  @Test
  void theTableOfTheTailIsExactEnough() {
    NormalTail tail = new NormalTail();
    NormalDistribution normal = NormalDistribution.of(0, 1);
    for (double w = -12; w < 37; w += 0.0137) {
      double exact =
          w < 0
              ? Math.log1p(-normal.cumulativeProbability(w))
              : Math.log(normal.survivalProbability(w));
      assertThat(tail.log(w)).isCloseTo(exact, within(1e-9));
      double hazard = normal.density(w) / normal.survivalProbability(w);
      assertThat(tail.slope(w)).isCloseTo(-hazard, within(1e-4));
    }
  }

  /// What the unit at a budget in minor units is worth.
  private static double worth(Staff staff, int i, double minor) {
    double mean = staff.demand()[i];
    if (mean == 0) {
      return 0;
    }
    double use = minor / 100 / staff.reference();
    double wanted = Lognormal.ofMeanAndSigma(mean, staff.sigma()[i]).exceeds(minor / 100);
    return staff.leverage()[i] * ResponseCurves.marginal(staff.response(), use) * wanted;
  }
}
