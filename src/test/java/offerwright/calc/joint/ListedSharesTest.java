package offerwright.calc.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.random.NormalQuantile;
import offerwright.calc.value.BlackScholes;
import org.junit.jupiter.api.Test;

/// Shares of a listed company against the moments of geometric Brownian motion. Two half-widths of
/// a 95 % interval are about four standard errors.
class ListedSharesTest {
  private static final double PRICE = 50;
  private static final double GROWTH = 0.09;
  private static final double VOLATILITY = 0.45;
  private static final double NEVER = 1e9;

  private static Shares.Listed shares(double multiple, List<Tranche> tranches) {
    return new Shares.Listed(PRICE, GROWTH, VOLATILITY, multiple, 0.04, 0, tranches);
  }

  private static OfferPaths run(OfferModel offer) {
    return Models.run(Models.market(Models.PATHS), offer);
  }

  private static void isNear(double[] values, double expected) {
    Estimate mean = MeanEstimate.of(values);
    assertThat(mean.value()).isCloseTo(expected, within(2 * mean.halfWidth() + 1e-9));
  }

  @Test
  void sharesAreWorthTheGrownPriceWhenTheyVest() {
    List<Tranche> yearly =
        List.of(
            Tranche.shares(1, 100),
            Tranche.shares(2, 100),
            Tranche.shares(3, 100),
            Tranche.shares(4, 100));
    OfferPaths paths = run(Models.offer(shares(2, yearly)));
    for (int year = 0; year < 4; year++) {
      isNear(paths.equityOf(year), 100 * PRICE * Math.exp(GROWTH * (year + 1)));
    }
  }

  @Test
  void whoLeavesLosesWhatHasNotVested() {
    double hazard = 0.2;
    OfferPaths paths =
        run(Models.offer(7, 0, 0, hazard, shares(2, List.of(Tranche.shares(3, 100)))));
    // Leaving by oneself is independent of the price.
    isNear(paths.equityOf(2), 100 * PRICE * Math.exp(GROWTH * 3) * Math.exp(-hazard * 3));
  }

  @Test
  void aLaterStartLiesFurtherAlongTheSamePrice() {
    OfferPaths paths = run(Models.offer(7, 6, 0, 0, shares(2, List.of(Tranche.shares(1, 100)))));
    isNear(paths.equityOf(0), 100 * PRICE * Math.exp(GROWTH * 1.5));
  }

  @Test
  void optionsHeldToTheEndOfTheirContractPayAsTheirClosedForm() {
    double strike = 50;
    OfferPaths paths =
        run(Models.offer(shares(NEVER, List.of(Tranche.options(1, 100, strike, 4)))));
    // E (S_T - K)+ is e^(μT) times the Black-Scholes price at a rate of μ.
    double expected =
        100 * Math.exp(GROWTH * 4) * BlackScholes.call(PRICE, strike, 4, GROWTH, 0, VOLATILITY);
    isNear(paths.equityOf(3), expected);
    assertThat(MeanEstimate.of(paths.lateEquity()).value()).isZero();
  }

  @Test
  void optionsKeptBeyondFourYearsCountAtTheirBlackScholesValue() {
    double strike = 50;
    OfferPaths paths =
        run(Models.offer(shares(NEVER, List.of(Tranche.options(1, 100, strike, 10)))));
    assertThat(MeanEstimate.of(paths.equityOf(3)).value()).isZero();
    // The value over half of the remaining six years at the price of each path, averaged by
    // quadrature over the lognormal price of year 4.
    double expected = 0;
    int steps = 20_000;
    for (int i = 0; i < steps; i++) {
      double z = NormalQuantile.of((i + 0.5) / steps);
      double price =
          PRICE * Math.exp((GROWTH - VOLATILITY * VOLATILITY / 2) * 4 + VOLATILITY * 2 * z);
      expected += BlackScholes.call(price, strike, 3, 0.04, 0, VOLATILITY) / steps;
    }
    isNear(paths.lateEquity(), 100 * expected);
  }

  @Test
  void optionsAreExercisedOnceTheShareCostsTheMultiple() {
    double strike = 50;
    OfferPaths paths = run(Models.offer(shares(2, List.of(Tranche.options(1, 1, strike, 10)))));
    int exercised = 0;
    for (int year = 0; year < 4; year++) {
      for (double gain : paths.equityOf(year)) {
        assertThat(gain == 0 || gain >= strike).isTrue();
        exercised += gain > 0 ? 1 : 0;
      }
    }
    // P(max of the years 1 to 4 reaches twice the strike), continuously watched, is an upper bound.
    assertThat(exercised / (double) Models.PATHS).isBetween(0.3, 0.5);
  }

  @Test
  void whoLeavesExercisesWhatIsInTheMoney() {
    double strike = 50;
    OfferPaths paths =
        run(Models.offer(7, 0, 0, 0.5, shares(NEVER, List.of(Tranche.options(0, 1, strike, 10)))));
    for (int path = 0; path < 2_000; path++) {
      if (paths.until(path) < 3.9) {
        assertThat(paths.lateEquity()[path]).isZero();
      }
    }
    assertThat(MeanEstimate.of(paths.equityOf(0)).value()).isPositive();
  }

  @Test
  void refreshersAreCountedOutAtThePriceOfTheirDay() {
    OfferPaths paths = run(Models.offer(shares(2, List.of(Tranche.forMoney(3, 60_000, 1)))));
    isNear(paths.equityOf(2), 60_000 * Math.exp(GROWTH * 2));
  }

  @Test
  void whatVestsAfterFourYearsDoesNotCount() {
    OfferPaths paths = run(Models.offer(shares(2, List.of(Tranche.shares(5, 100)))));
    assertThat(paths.pays(0)).isFalse();
  }

  @Test
  void optionsUnderWaterAreAsOftenAsTheNormalSays() {
    OfferPaths paths = run(Models.offer(shares(NEVER, List.of(Tranche.options(1, 1, 60, 10)))));
    int under = 0;
    for (int path = 0; path < Models.PATHS; path++) {
      under += paths.underwater(path) ? 1 : 0;
    }
    // P(S_4 <= 60) = Φ((ln(60/50) - (μ - σ²/2) 4) / (2 σ)) = Φ(0.25264) = 0.5997.
    assertThat(under / (double) Models.PATHS).isCloseTo(0.5997, within(0.01));
  }
}
