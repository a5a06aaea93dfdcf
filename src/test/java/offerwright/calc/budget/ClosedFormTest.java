package offerwright.calc.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.CapRule;
import offerwright.domain.plan.LotOrder;
import offerwright.domain.plan.PenaltyTiming;
import offerwright.domain.plan.YearEndSpending;
import offerwright.domain.token.CarryoverRule;
import offerwright.support.Property;
import org.junit.jupiter.api.Test;

class ClosedFormTest {
  @Test
  void servedAndMissedMakeDemandServedAndLeftMakeTheBudget() {
    Property.forAll(
        chance ->
            new double[] {
              chance.nextDouble(1, 1e5), chance.nextDouble(0, 3), chance.nextDouble(1, 1e5)
            },
        drawn -> {
          Lognormal demand = Lognormal.ofMeanAndSigma(drawn[0], drawn[1]);
          LimitedExpectedValue found = LimitedExpectedValue.of(demand, drawn[2]);
          assertThat(found.served() + found.overage()).isCloseTo(drawn[0], within(1e-6));
          assertThat(found.served() + found.breakage()).isCloseTo(drawn[2], within(1e-6));
          assertThat(found.utilisation()).isBetween(0.0, 1.0);
          assertThat(found.exceedProbability()).isBetween(0.0, 1.0);
        });
  }

  @Test
  void demandWithoutChanceIsExact() {
    Lognormal sure = Lognormal.ofMean(100, 0);
    assertThat(LimitedExpectedValue.of(sure, 80).overage()).isCloseTo(20, within(1e-10));
    assertThat(sure.exceeds(80)).isEqualTo(1);
    assertThat(sure.exceeds(120)).isZero();
    assertThat(TwoYearCarry.of(sure, 120, 0.5).carried()).isCloseTo(10, within(1e-10));
    assertThat(TwoYearCarry.of(sure, 120, 0.5).usedSecond()).isCloseTo(100, within(1e-10));
  }

  @Test
  void theBestBudgetIsCheaperThanItsNeighbours() {
    Newsvendor costs = new Newsvendor(3, 1);
    Lognormal demand = Lognormal.ofMean(1000, 0.8);
    double best = costs.budget(demand);
    assertThat(costs.cost(demand, best))
        .isLessThan(costs.cost(demand, best * 1.02))
        .isLessThan(costs.cost(demand, best * 0.98));
  }

  @Test
  void aLedgerSettlesWhereTheClosedFormSays() {
    Property.forAll(
        100,
        chance -> new int[] {chance.nextInt(20, 101), chance.nextInt(0, 101)},
        drawn -> {
          int years = 400;
          double[] grants = new double[years];
          double[] demands = new double[years];
          Arrays.fill(grants, 100);
          Arrays.fill(demands, drawn[1]);
          CarryoverRule rule =
              new CarryoverRule(Percent.of(drawn[0]), Optional.empty(), years, Percent.NONE);
          List<LedgerRow> rows =
              CarryoverLedger.years(
                  rule, LotOrder.OLDEST_FIRST, PenaltyTiming.EVERY_YEAR, grants, demands);
          SteadyState settled = SteadyState.of(100, drawn[1], drawn[0] / 100.0);
          assertThat(rows.getLast().carried()).isCloseTo(settled.openingCarry(), within(1e-9));
          assertThat(rows.getLast().forfeited()).isCloseTo(settled.yearlyForfeit(), within(1e-9));
        });
  }

  @Test
  void theSimulatedLedgerMeetsTheTwoYearExpectation() {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    Lognormal demand = Lognormal.ofMean(1000, 0.8);
    TwoYearCarry expected = TwoYearCarry.of(demand, 1200, 0.5);
    CarryoverRule half = new CarryoverRule(Percent.of(50), Optional.empty(), 2, Percent.NONE);
    double[] used = new double[100_000];
    double[] carried = new double[used.length];
    for (int i = 0; i < used.length; i++) {
      double[] demands = {draw(demand, chance), draw(demand, chance)};
      LedgerRow second =
          CarryoverLedger.years(
                  half,
                  LotOrder.OLDEST_FIRST,
                  PenaltyTiming.EVERY_YEAR,
                  new double[] {1200, 1200},
                  demands)
              .getLast();
      used[i] = second.used();
      carried[i] = second.carried();
    }
    assertThat(MeanEstimate.mean(used))
        .isCloseTo(expected.usedSecond(), within(4 * MeanEstimate.standardError(used)));
    assertThat(MeanEstimate.mean(carried))
        .isCloseTo(expected.carried(), within(4 * MeanEstimate.standardError(carried)));
  }

  private static double draw(Lognormal demand, RandomGenerator chance) {
    return Math.exp(demand.mu() + demand.sigma() * chance.nextGaussian());
  }

  @Test
  void aSoftCapNeverServesMoreThanIsWantedNorLessForMore() {
    CapRule soft =
        new CapRule.Soft(
            Percent.of(80), Percent.of(50), Percent.of(20), Percent.of(25), Optional.empty());
    Property.forAll(
        chance -> new double[] {chance.nextDouble(300), chance.nextDouble(300)},
        drawn -> {
          double less = Math.min(drawn[0], drawn[1]);
          double more = Math.max(drawn[0], drawn[1]);
          assertThat(SoftCap.consumed(soft, less, 100)).isBetween(0.0, less);
          assertThat(SoftCap.consumed(soft, more, 100))
              .isBetween(SoftCap.consumed(soft, less, 100), 120.0);
          assertThat(SoftCap.consumed(new CapRule.Hard(), more, 100))
              .isEqualTo(Math.min(more, 100));
        });
  }

  @Test
  void calibrationIsTheInverseOfTheRatio() {
    Property.forAll(
        chance -> chance.nextDouble(0.01, 3),
        sigma ->
            assertThat(Dispersion.fromTopTenth(new Dispersion(sigma).topTenthOverMedian()).sigma())
                .isCloseTo(sigma, within(1e-10 * (1 + sigma))));
    assertThat(Dispersion.fromTopTenth(1).sigma()).isZero();
    assertThatThrownBy(() -> Dispersion.fromTopTenth(0.9)).hasMessageContaining("at least once");
  }

  @Test
  void manyRunsMakeACalmMonth() {
    assertThat(Dispersion.ofMonth(1.2, 1).sigma()).isCloseTo(1.2, within(1e-12));
    // ln(1 + (e^(1.44) - 1)/100) by hand
    assertThat(Dispersion.ofMonth(1.2, 100).sigma()).isCloseTo(0.178043, within(1e-6));
  }

  @Test
  void correlationsOfAmountsCanBeTurnedBack() {
    assertThat(Copula.fromPearson(Copula.pearson(0.3, 0.8), 0.8)).isCloseTo(0.3, within(1e-14));
    assertThat(Copula.pearson(0.3, 0)).isEqualTo(0.3);
    assertThat(new TeamTotal(5, 2, 0, 0.3).diversification()).isEqualTo(1);
  }

  @Test
  void burningDependsOnThePenalty() {
    assertThat(YearEndBurn.of(YearEndSpending.PRESET, Percent.of(50)).share())
        .isCloseTo(0.525, within(1e-12));
    assertThat(YearEndBurn.of(0.95, 2, 0).share()).as("never below nothing").isZero();
  }
}
