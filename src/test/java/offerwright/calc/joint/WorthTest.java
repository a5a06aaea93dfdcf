package offerwright.calc.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import offerwright.calc.budget.CarryoverLedger;
import offerwright.calc.budget.LedgerRow;
import offerwright.calc.budget.LimitedExpectedValue;
import offerwright.calc.budget.Lognormal;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.LotOrder;
import offerwright.domain.plan.PenaltyTiming;
import offerwright.domain.token.CarryoverRule;
import org.junit.jupiter.api.Test;

/// What an offer is worth on a path, by hand where nothing is left to chance.
class WorthTest {
  @Test
  void withoutChanceAndDiscountItIsTheSumOfFourYears() {
    OfferPaths paths = Models.run(Models.market(256), Models.offer(new Shares.None()));
    Worth worth = Worth.of(paths, Models.cash(244_000, 26_352, 25_000, 34_360), YearTax.NONE, 1);
    // 4 · (244,000 + 26,352 + 34,360) + 25,000 = 1,243,848.
    assertThat(worth.values(0)[17]).isCloseTo(1_243_848, within(1e-6));
    assertThat(worth.year(0, 0)[17]).isCloseTo(329_712, within(1e-9));
    assertThat(worth.year(3, 0)[17]).isCloseTo(304_712, within(1e-9));
  }

  @Test
  void laterMoneyCountsLessFromTheMiddleOfItsYear() {
    OfferPaths paths = Models.run(Models.market(0.3, 0, 0, 0.05), Models.offer(new Shares.None()));
    Worth worth = Worth.of(paths, Models.cash(100_000, 0, 0, 0), YearTax.NONE, 1);
    double expected = 0;
    for (int year = 0; year < 4; year++) {
      expected += 100_000 * Math.exp(-0.05 * (year + 0.5));
    }
    assertThat(worth.values(0)[3]).isCloseTo(expected, within(1e-6));
  }

  @Test
  void taxIsTakenFromPayAndNotFromBenefits() {
    OfferPaths paths = Models.run(Models.market(256), Models.offer(new Shares.None()));
    Worth worth = Worth.of(paths, Models.cash(100_000, 0, 0, 10_000), (_, pay) -> 0.4 * pay, 1.5);
    assertThat(worth.values(0)[0]).isCloseTo(1.5 * 4 * (60_000 + 10_000), within(1e-6));
  }

  @Test
  void whoLeavesInTheFirstYearOwesPartOfTheSignOnAndGetsNoBonus() {
    OfferModel leaver =
        new OfferModel(
            7, 0, 0, 0.7, years -> Math.max(0, 1 - years), _ -> 0, true, 0, new Shares.None());
    OfferPaths paths = Models.run(Models.market(2_000), leaver);
    Amounts amounts = new Amounts(100_000, 20_000, 30_000, 0, 0, 90_000, 1, TokenModel.NONE);
    Worth worth = Worth.of(paths, amounts, YearTax.NONE, 1);
    for (int path = 0; path < 2_000; path++) {
      double until = paths.until(path);
      if (until < 1) {
        double expected = 100_000 * until + 90_000 * (1 - until) + 30_000 - 30_000 * (1 - until);
        assertThat(worth.year(0, 0)[path]).isCloseTo(expected, within(1e-6));
      }
    }
  }

  @Test
  void aLayoffOwesNothingWhereTheContractWaivesIt() {
    OfferModel waived = new OfferModel(7, 0, 0.9, 0, _ -> 1, _ -> 1, false, 0, new Shares.None());
    OfferPaths paths = Models.run(Models.market(500), waived);
    assertThat(paths.signOnOwed()).containsOnly(0);
  }

  @Test
  void bonusesVaryAroundTheExpectedPayout() {
    OfferPaths paths = Models.run(Models.market(0.3, 0.25, 0, 0), Models.offer(new Shares.None()));
    Estimate mean = MeanEstimate.of(paths.bonus[2]);
    assertThat(mean.value()).isCloseTo(1, within(2 * mean.halfWidth()));
    // Var e^(sZ - s²/2) = e^(s²) - 1.
    assertThat(MeanEstimate.variance(paths.bonus[2])).isCloseTo(Math.expm1(0.0625), within(0.003));
  }

  private static TokenModel tokens(double face, boolean inTokens, double wish) {
    return new TokenModel(face, inTokens, wish, CarryoverRule.USE_IT_OR_LOSE_IT, false);
  }

  private static double usedIn(int year, OfferPaths paths, TokenModel tokens) {
    Worth worth = Worth.of(paths, Models.cash(0, 0, 0, 0).withTokens(tokens), YearTax.NONE, 1);
    return MeanEstimate.of(worth.tokensUsed(year)).value();
  }

  @Test
  void useUnderABudgetIsItsLimitedExpectedValue() {
    OfferPaths paths =
        Models.run(Models.at(Models.steady(1), 0.6), Models.offer(new Shares.None()));
    Lognormal demand = Lognormal.ofMeanAndSigma(80_000, 0.6);
    double expected = LimitedExpectedValue.of(demand, 100_000).served();
    assertThat(usedIn(1, paths, tokens(100_000, false, 80_000)))
        .isCloseTo(expected, within(0.01 * expected));
  }

  @Test
  void aBudgetInMoneyLeavesThePriceWithThePersonAndOneInTokensWithTheEmployer() {
    OfferPaths dear = Models.run(Models.at(Models.steady(2), 0), Models.offer(new Shares.None()));
    // Elasticity 1: 150,000 is wished for whatever tokens cost; 100,000 of money buy half the
    // tokens.
    assertThat(usedIn(0, dear, tokens(100_000, false, 150_000))).isCloseTo(100_000, within(1e-6));
    assertThat(usedIn(0, dear, tokens(100_000, true, 150_000))).isCloseTo(150_000, within(1e-6));
    assertThat(usedIn(0, dear, tokens(100_000, true, 900_000))).isCloseTo(200_000, within(1e-6));
    OfferPaths cheap =
        Models.run(Models.at(Models.steady(0.5), 0), Models.offer(new Shares.None()));
    assertThat(usedIn(0, cheap, tokens(100_000, true, 150_000))).isCloseTo(50_000, within(1e-6));
    assertThat(usedIn(0, cheap, tokens(100_000, false, 150_000))).isCloseTo(100_000, within(1e-6));
  }

  @Test
  void unspentBudgetIsCarriedAsTheLedgerSays() {
    CarryoverRule rule =
        new CarryoverRule(Percent.of(25), Optional.of(Percent.of(50)), 2, Percent.NONE);
    OfferPaths paths =
        Models.run(Models.at(Models.steady(1), 0.8), Models.offer(new Shares.None()));
    TokenModel tokens = new TokenModel(100_000, false, 90_000, rule, false);
    Worth worth = Worth.of(paths, Models.cash(0, 0, 0, 0).withTokens(tokens), YearTax.NONE, 1);
    double[] grants = {100_000, 100_000, 100_000, 100_000};
    for (int path = 0; path < 200; path++) {
      double[] demands = new double[4];
      for (int year = 0; year < 4; year++) {
        demands[year] = 90_000 * paths.wish[year][path];
      }
      List<LedgerRow> rows =
          CarryoverLedger.years(
              rule, LotOrder.OLDEST_FIRST, PenaltyTiming.EVERY_YEAR, grants, demands);
      for (int year = 0; year < 4; year++) {
        assertThat(worth.tokensUsed(year)[path]).isCloseTo(rows.get(year).used(), within(1e-6));
      }
    }
  }

  @Test
  void tokensLapseOnLeavingOrArePaidOut() {
    OfferPaths paths =
        Models.run(Models.at(Models.steady(1), 0), Models.offer(7, 0, 0, 0.7, new Shares.None()));
    TokenModel lapses = tokens(100_000, false, 60_000);
    TokenModel paid = new TokenModel(100_000, false, 60_000, CarryoverRule.USE_IT_OR_LOSE_IT, true);
    Worth lapsing = Worth.of(paths, Models.cash(0, 0, 0, 0).withTokens(lapses), YearTax.NONE, 1);
    Worth paying = Worth.of(paths, Models.cash(0, 0, 0, 0).withTokens(paid), YearTax.NONE, 1);
    for (int path = 0; path < 500; path++) {
      double until = paths.until(path);
      if (until < 1) {
        assertThat(lapsing.tokensUsed(0)[path]).isCloseTo(60_000 * until, within(1e-6));
        assertThat(lapsing.tokensUsed(1)[path]).isZero();
        assertThat(lapsing.values(0)[path]).isZero();
        assertThat(paying.values(0)[path]).isCloseTo(100_000 - 60_000 * until, within(1e-6));
      }
    }
  }

  @Test
  void ownUseWeighsWhatIsUsed() {
    OfferPaths paths = Models.run(Models.at(Models.steady(1), 0), Models.offer(new Shares.None()));
    Worth worth =
        Worth.of(
            paths,
            Models.cash(0, 0, 0, 0).withTokens(tokens(100_000, false, 60_000)),
            YearTax.NONE,
            1);
    assertThat(worth.values(0)[5]).isZero();
    assertThat(worth.values(0.3)[5]).isCloseTo(0.3 * 4 * 60_000, within(1e-6));
  }
}
