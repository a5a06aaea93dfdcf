package offerwright.calc.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import offerwright.calc.budget.LimitedExpectedValue;
import offerwright.calc.budget.Lognormal;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;
import offerwright.support.Property;
import offerwright.support.Staffs;
import org.junit.jupiter.api.Test;

class ClosedFormTest {
  private static final int PATHS = 20_000;

  /// Two people of certain demand, 100,000 each, the second of leverage 2: budgets of 64,000 and
  /// 150,000, so that 64 % and all is served; output √0.64 and 2; one of two runs out.
  @Test
  void certainDemandByHand() {
    Staffs staffs = Staffs.ofLeverage(1, 2).response(new ResponseCurve.Power(0.5));
    staffs.member(0).sigma = 0;
    staffs.member(1).sigma = 0;
    ClosedForm.Answer answer =
        ClosedForm.of(staffs.build()).answer(budgets(64_000, 150_000), new BestOutput(400_000, 4));
    assertThat(answer.persons().utility()).containsExactly(new double[] {0.8, 2}, within(1e-14));
    assertThat(answer.persons().served()).containsExactly(0.64, 1);
    assertThat(answer.persons().runOut()).containsExactly(1, 0);
    Map<Measure, Double> measures = answer.measures();
    assertMeasure(measures, Measure.VALUE, 280_000);
    assertMeasure(measures, Measure.SPEND, 164_000);
    assertMeasure(measures, Measure.VALUE_PER_MONEY, 280 / 164.0);
    assertMeasure(measures, Measure.UTILISATION, 164 / 214.0);
    assertMeasure(measures, Measure.UNMET, 36_000);
    assertMeasure(measures, Measure.UNMET_SHARE, 0.18);
    assertMeasure(measures, Measure.FORFEITED, 50_000);
    assertMeasure(measures, Measure.RUN_OUT, 0.5);
    assertMeasure(measures, Measure.OUTPUT_OF_BEST, 0.7);
    assertMeasure(measures, Measure.GIVEN_UP, 0.3);
    double inFull = 0.8 + 2 * Math.sqrt(1.5);
    assertMeasure(measures, Measure.OUTPUT_IN_FULL, inFull / 4);
    assertMeasure(measures, Measure.GIVEN_UP_IN_FULL, 1 - inFull / 4);
  }

  @Test
  void whenPeopleRunOutAndWhatIsBestIsNotKnownHere() {
    assertThat(answer(Staffs.alike(2), budgets(1, 2)).measures())
        .doesNotContainKeys(
            Measure.RUN_OUT_MONTH,
            Measure.OUTPUT_OF_BEST,
            Measure.GIVEN_UP,
            Measure.OUTPUT_IN_FULL);
  }

  @Test
  void uncertainDemandIsTheLimitedExpectedValue() {
    Staffs staffs = Staffs.alike(2);
    staffs.member(1).demand = 30_000;
    staffs.member(1).sigma = 1.3;
    ClosedForm.Answer answer = answer(staffs, budgets(120_000, 20_000));
    LimitedExpectedValue first =
        LimitedExpectedValue.of(Lognormal.ofMeanAndSigma(100_000, 0.8), 120_000);
    LimitedExpectedValue second =
        LimitedExpectedValue.of(Lognormal.ofMeanAndSigma(30_000, 1.3), 20_000);
    assertMeasure(answer.measures(), Measure.SPEND, first.served() + second.served());
    assertMeasure(answer.measures(), Measure.UNMET, first.overage() + second.overage());
    assertMeasure(answer.measures(), Measure.FORFEITED, first.breakage() + second.breakage());
    assertMeasure(
        answer.measures(),
        Measure.RUN_OUT,
        (first.exceedProbability() + second.exceedProbability()) / 2);
    assertThat(answer.persons().served()[1]).isCloseTo(second.served() / 30_000, within(1e-13));
  }

  @Test
  void noBudgetServesNobodyAndNoDemandIsServedWhole() {
    Staffs staffs = Staffs.alike(2);
    staffs.member(1).demand = 0;
    ClosedForm.Answer answer = answer(staffs, budgets(0, 50_000));
    assertThat(answer.persons().served()).containsExactly(0, 1);
    assertThat(answer.persons().runOut()).containsExactly(1, 0);
    assertThat(answer.persons().utility()).containsExactly(0, 0);
    assertThat(figure(answer.measures(), Measure.VALUE_PER_MONEY)).isNaN();
    assertMeasure(answer.measures(), Measure.UTILISATION, 0);
  }

  @Test
  void moreForEverybodyIsMoreValueSpendingAndServiceAndLessRunningOut() {
    for (ResponseCurve curve :
        new ResponseCurve[] {new ResponseCurve.Power(0.3), new ResponseCurve.Hill(1, 2)}) {
      Staffs staffs = Staffs.random(new Random(5), 50).response(curve).together(0.02);
      Staff staff = staffs.build();
      ClosedForm closed = ClosedForm.of(staff);
      for (boolean pooled : new boolean[] {false, true}) {
        Map<Measure, Double> last = Map.of();
        for (long budget = 1_000_000; budget < 100_000_000; budget *= 2) {
          long[] budgets = new long[staff.size()];
          Arrays.fill(budgets, budget);
          Map<Measure, Double> now =
              closed.answer(allocation(budgets, pooled, 2, 0), BestOutput.UNKNOWN).measures();
          if (!last.isEmpty()) {
            assertThat(now.get(Measure.VALUE)).isGreaterThan(last.get(Measure.VALUE));
            assertThat(now.get(Measure.SPEND)).isGreaterThan(last.get(Measure.SPEND));
            assertThat(now.get(Measure.UNMET)).isLessThan(last.get(Measure.UNMET));
            assertThat(now.get(Measure.RUN_OUT)).isLessThan(last.get(Measure.RUN_OUT));
          }
          last = now;
        }
      }
    }
  }

  @Test
  void aPoolWithAFairUseCapOfThePartIsBudgetsOfPersons() {
    Staff staff = Staffs.random(new Random(3), 40).together(0.05).build();
    long[] budgets = new Random(4).longs(40, 1_000_000, 20_000_000).toArray();
    ClosedForm closed = ClosedForm.of(staff);
    ClosedForm.Answer alone =
        closed.answer(allocation(budgets, false, Double.NaN, 0), BestOutput.UNKNOWN);
    ClosedForm.Answer pooled = closed.answer(allocation(budgets, true, 1, 0), BestOutput.UNKNOWN);
    alone
        .measures()
        .forEach((measure, value) ->
            assertThat(pooled.measures().get(measure))
                .as("%s", measure)
                .isCloseTo(value, within(1e-9 * Math.abs(value))));
  }

  @Test
  void aPoolOfThreeTeamsAgreesWithSimulation() {
    Staffs staffs = Staffs.random(new Random(11), 36);
    for (int i = 0; i < 36; i++) {
      staffs.member(i).sigma = 0.9;
      staffs.member(i).demand = 60_000 + 5_000 * (i % 9);
    }
    double rho = 0.1;
    Staff staff = staffs.together(Math.expm1(rho * 0.81)).build();
    long[] budgets = new long[36];
    Arrays.fill(budgets, 9_000_000);
    Allocation pooled = allocation(budgets, true, 2.5, 0);
    Map<Measure, Double> found = ClosedForm.of(staff).answer(pooled, BestOutput.UNKNOWN).measures();
    double[] simulated = simulated(staff, pooled, rho);
    assertThat(figure(found, Measure.SPEND) / simulated[0]).isCloseTo(1, within(0.005));
    assertThat(figure(found, Measure.UNMET) / simulated[1]).isCloseTo(1, within(0.04));
    assertThat(figure(found, Measure.VALUE) / simulated[2]).isCloseTo(1, within(0.01));
    assertThat(found.get(Measure.RUN_OUT)).isCloseTo(simulated[3], within(0.02));
  }

  @Test
  void aReserveServesWhatTeamsAreShortOf() {
    Staffs staffs = Staffs.random(new Random(11), 36);
    for (int i = 0; i < 36; i++) {
      staffs.member(i).sigma = 0.9;
      staffs.member(i).demand = 60_000 + 5_000 * (i % 9);
    }
    double rho = 0.1;
    Staff staff = staffs.together(Math.expm1(rho * 0.81)).build();
    long[] budgets = new long[36];
    Arrays.fill(budgets, 8_000_000);
    Allocation reserved = allocation(budgets, true, 2.5, 36_000_000);
    Map<Measure, Double> found =
        ClosedForm.of(staff).answer(reserved, BestOutput.UNKNOWN).measures();
    double[] simulated = simulated(staff, reserved, rho);
    assertThat(figure(found, Measure.SPEND) / simulated[0]).isCloseTo(1, within(0.005));
    assertThat(figure(found, Measure.UNMET) / simulated[1]).isCloseTo(1, within(0.04));
    double without =
        figure(
            ClosedForm.of(staff)
                .answer(allocation(budgets, true, 2.5, 0), BestOutput.UNKNOWN)
                .measures(),
            Measure.SPEND);
    assertThat(found.get(Measure.SPEND)).isBetween(without, without + 360_000);
    assertThat(figure(found, Measure.FORFEITED) + figure(found, Measure.SPEND))
        .isCloseTo(36 * 80_000 + 360_000, within(1e-6));
  }

  @Test
  void whatIsWantedIsServedOrMissedAndWhatIsHandedOutIsUsedOrForfeited() {
    Property.forAll(
        50,
        chance -> chance,
        chance -> {
          Staff staff = Staffs.random(chance, 12).together(0.02).build();
          long[] budgets = chance.longs(12, 0, 20_000_000).toArray();
          Allocation allocation = allocation(budgets, chance.nextBoolean(), 1.5, 0);
          ClosedForm.Answer answer = ClosedForm.of(staff).answer(allocation, BestOutput.UNKNOWN);
          double spend = figure(answer.measures(), Measure.SPEND);
          assertThat(spend + figure(answer.measures(), Measure.UNMET))
              .isCloseTo(Arrays.stream(staff.demand()).sum(), within(1e-6));
          assertThat(spend + figure(answer.measures(), Measure.FORFEITED))
              .isCloseTo(allocation.total() / 100.0, within(1e-6));
          assertThat(Arrays.stream(answer.persons().served()).boxed())
              .allMatch(part -> part >= 0 && part <= 1);
          assertThat(Arrays.stream(answer.persons().runOut()).boxed())
              .allMatch(part -> part >= 0 && part <= 1);
        });
  }

  private static double figure(Map<Measure, Double> figures, Measure measure) {
    return Objects.requireNonNull(figures.get(measure));
  }

  /// Spend, unmet, value and share of people short, where teams share what is wanted under the caps
  /// in equal parts.
  private static double[] simulated(Staff staff, Allocation allocation, double rho) {
    SplittableRandom chance = new SplittableRandom(42);
    double[] own = allocation.amounts();
    int teams = staff.teams().size();
    double[] sums = new double[4];
    double[] wanted = new double[own.length];
    for (int path = 0; path < PATHS; path++) {
      double[] common = IntStream.range(0, teams).mapToDouble(_ -> chance.nextGaussian()).toArray();
      double[] pool = new double[teams];
      double[] total = new double[teams];
      for (int i = 0; i < own.length; i++) {
        int team = staff.team()[i];
        double sigma = staff.sigma()[i];
        double z = Math.sqrt(rho) * common[team] + Math.sqrt(1 - rho) * chance.nextGaussian();
        wanted[i] = staff.demand()[i] * Math.exp(sigma * z - sigma * sigma / 2);
        pool[team] += own[i];
        total[team] += Math.min(wanted[i], allocation.fairUse() * own[i]);
      }
      double shortage =
          IntStream.range(0, teams)
              .mapToDouble(team -> Math.max(0, total[team] - pool[team]))
              .sum();
      double relief = shortage > 0 ? Math.min(1, allocation.reserve() / 100.0 / shortage) : 1;
      for (int i = 0; i < own.length; i++) {
        int team = staff.team()[i];
        double over = Math.max(0, total[team] - pool[team]) * (1 - relief);
        double cap = allocation.fairUse() * own[i];
        double used = Math.min(wanted[i], cap) * (1 - over / total[team]);
        sums[0] += used;
        sums[1] += wanted[i] - used;
        sums[2] += staff.value() * staff.leverage()[i] * Math.pow(used / staff.reference(), 0.3);
        sums[3] += wanted[i] > cap || over > 1e-9 ? 1.0 / own.length : 0;
      }
    }
    return Arrays.stream(sums).map(sum -> sum / PATHS).toArray();
  }

  private static ClosedForm.Answer answer(Staffs staffs, Allocation allocation) {
    return ClosedForm.of(staffs.build()).answer(allocation, BestOutput.UNKNOWN);
  }

  private static Allocation budgets(long... money) {
    return allocation(
        Arrays.stream(money).map(units -> units * 100).toArray(), false, Double.NaN, 0);
  }

  private static Allocation allocation(
      long[] budgets, boolean pooled, double fairUse, long reserve) {
    return new Allocation(
        new AllocationPolicy("given", new AllocationRule.Equal(), new PolicyTotal.SamePool()),
        CurrencyCode.USD,
        budgets,
        pooled,
        fairUse,
        reserve,
        1,
        new byte[budgets.length]);
  }

  private static void assertMeasure(
      Map<Measure, Double> measures, Measure measure, double expected) {
    assertThat(measures.get(measure))
        .as("%s", measure)
        .isCloseTo(expected, within(1e-12 * Math.max(1, Math.abs(expected))));
  }
}
