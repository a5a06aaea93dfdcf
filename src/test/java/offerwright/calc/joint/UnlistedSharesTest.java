package offerwright.calc.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.exit.ExitModel;
import offerwright.calc.simulate.Progress;
import offerwright.domain.exit.ExitOutlook;
import offerwright.domain.exit.ExitSize;
import offerwright.domain.exit.ExitTiming;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import org.junit.jupiter.api.Test;

/// Shares without a market: what is paid, when, and to whom.
class UnlistedSharesTest {
  private static final Money MEDIAN = Money.of(100_000_000, CurrencyCode.USD);
  private static final double SHARES = 10_000_000;

  private static ExitModel exit(int nothing, ExitTiming timing) {
    return ExitModel.of(
        new ExitOutlook(Percent.of(nothing), new ExitSize.Stated(MEDIAN, 0.8), timing));
  }

  private static Shares.Unlisted shares(
      ExitModel exit, double window, boolean exercises, Tranche... tranches) {
    return new Shares.Unlisted(exit, value -> value / SHARES, window, exercises, List.of(tranches));
  }

  private static OfferPaths run(OfferModel offer) {
    return Models.run(Models.market(Models.PATHS), offer);
  }

  private static void isNear(double[] values, double expected) {
    Estimate mean = MeanEstimate.of(values);
    assertThat(mean.value()).isCloseTo(expected, within(2 * mean.halfWidth() + 1e-9));
  }

  @Test
  void anExitAfterFourYearsIsPaidThenAndDiscounted() {
    Market market = Models.market(0.3, 0, 0, 0.05);
    OfferPaths paths =
        Models.run(
            market,
            Models.offer(
                shares(exit(75, ExitTiming.exactly(6)), 0.25, false, Tranche.shares(1, 1_000))));
    // E V = (1 - p0) · median · e^(s²/2).
    double mean = 0.25 * 100e6 * Math.exp(0.32) * 1_000 / SHARES;
    isNear(paths.lateEquity(), mean * Math.exp(-0.05 * 6));
    assertThat(MeanEstimate.of(paths.equityOf(3)).value()).isZero();
  }

  @Test
  void anExitWithinFourYearsPaysWhatHasVestedAndTheRestAsItVests() {
    OfferPaths paths =
        run(
            Models.offer(
                shares(
                    exit(0, ExitTiming.exactly(2)),
                    0.25,
                    false,
                    Tranche.shares(1, 100),
                    Tranche.shares(2, 100),
                    Tranche.shares(3, 100))));
    for (int path = 0; path < 500; path++) {
      double each = paths.perShare[path] * 100;
      assertThat(paths.equity[0][path]).isZero();
      assertThat(paths.equity[1][path]).isCloseTo(2 * each, within(1e-6));
      assertThat(paths.equity[2][path]).isCloseTo(each, within(1e-6));
    }
  }

  @Test
  void theShareOfPathsWithNothingIsTheStatedChance() {
    OfferPaths paths =
        run(
            Models.offer(
                shares(exit(75, ExitTiming.exactly(5)), 0.25, false, Tranche.shares(1, 1))));
    int nothing = 0;
    for (int path = 0; path < Models.PATHS; path++) {
      nothing += paths.pays(path) ? 0 : 1;
    }
    assertThat(nothing / (double) Models.PATHS).isCloseTo(0.75, within(0.0087));
  }

  @Test
  void optionsLapseWhenTheWindowEndsBeforeTheExit() {
    OfferModel leaver =
        Models.offer(
            7,
            0,
            0,
            0.3,
            shares(exit(0, ExitTiming.exactly(6)), 0.25, false, Tranche.options(1, 1, 2, 10)));
    OfferPaths paths = run(leaver);
    for (int path = 0; path < 5_000; path++) {
      boolean there = paths.until(path) + 0.25 >= 6 && paths.until(path) >= 1;
      double worth = Math.max(paths.perShare[path] - 2, 0);
      assertThat(paths.late[path]).isCloseTo(there ? worth : 0, within(1e-9));
    }
  }

  @Test
  void whoExercisesOnLeavingPaysTheStrikeThenAndKeepsTheShares() {
    OfferModel leaver =
        Models.offer(
            7,
            0,
            0,
            0.3,
            shares(exit(0, ExitTiming.exactly(6)), 0.25, true, Tranche.options(1, 1, 2, 10)));
    OfferPaths paths = run(leaver);
    int exercised = 0;
    for (int path = 0; path < 5_000; path++) {
      if (paths.until(path) >= 1 && paths.until(path) < 3.9) {
        int year = Horizon.yearOf(paths.until(path));
        assertThat(paths.equity[year][path]).isCloseTo(-2, within(1e-9));
        assertThat(paths.late[path]).isCloseTo(paths.perShare[path], within(1e-9));
        exercised++;
      }
    }
    assertThat(exercised).isGreaterThan(1_000);
  }

  @Test
  void sharesThatVestedAreKeptAfterLeaving() {
    OfferModel leaver =
        Models.offer(
            7,
            0,
            0,
            0.3,
            shares(exit(0, ExitTiming.exactly(6)), 0.25, false, Tranche.shares(1, 1)));
    OfferPaths paths = run(leaver);
    for (int path = 0; path < 2_000; path++) {
      assertThat(paths.late[path] > 0).isEqualTo(paths.until(path) >= 1);
    }
  }

  @Test
  void optionsWhoseContractEndsBeforeTheExitAreWorthNothing() {
    OfferPaths paths =
        run(
            Models.offer(
                shares(
                    exit(0, ExitTiming.exactly(12)), 0.25, false, Tranche.options(1, 1, 2, 10))));
    assertThat(MeanEstimate.of(paths.lateEquity()).value()).isZero();
  }

  @Test
  void goodMarketsBringLargerExitsToTwoCompanies() {
    Shares.Unlisted first =
        shares(exit(50, ExitTiming.exactly(3)), 0.25, false, Tranche.shares(1, 1));
    List<OfferPaths> both =
        JointSimulator.run(
            List.of(Models.offer(1, 0, 0, 0, first), Models.offer(2, 0, 0, 0, first)),
            Models.market(0.6, 0, 0, 0),
            2,
            Progress.quiet());
    int together = 0;
    for (int path = 0; path < Models.PATHS; path++) {
      together += both.get(0).pays(path) && both.get(1).pays(path) ? 1 : 0;
    }
    // Orthant probability of a Gaussian copula: 1/4 + asin(ρ) / (2π) with ρ = 0.6.
    double expected = 0.25 + Math.asin(0.6) / (2 * Math.PI);
    assertThat(together / (double) Models.PATHS).isCloseTo(expected, within(0.01));
  }
}
