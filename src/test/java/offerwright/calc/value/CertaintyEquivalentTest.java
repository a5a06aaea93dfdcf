package offerwright.calc.value;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CertaintyEquivalentTest {
  private record Trial(
      double wealth,
      double rate,
      double years,
      ShareOutcome share,
      double strike,
      double units,
      double lower,
      double higher) {
    double equivalent(double riskAversion) {
      return CertaintyEquivalent.holder(wealth, rate, years, riskAversion)
          .ofOptions(units, share, strike);
    }

    /// What the option is worth on average, discounted at the risk-free rate: Black-Scholes with
    /// the growth of the branch that is not worthless.
    double mean() {
      double survives = 1 - share.chanceOfNothing();
      if (survives == 0) {
        return 0;
      }
      double raised = share.spot() / survives;
      double growth = share.growth();
      double undiscounted =
          BlackScholes.call(raised, strike, years, growth, 0, share.volatility())
              * Math.exp(growth * years);
      return survives * units * undiscounted * Math.exp(-rate * years);
    }
  }

  @Test
  void withoutRiskAversionItIsTheDiscountedMean() {
    forAll(
        200,
        CertaintyEquivalentTest::trial,
        trial ->
            assertThat(trial.equivalent(0))
                .isCloseTo(trial.mean(), within(1e-7 * (trial.mean() + trial.wealth()))));
  }

  @Test
  void itIsNeverAboveTheMeanAndFallsWithRiskAversion() {
    forAll(
        200,
        CertaintyEquivalentTest::trial,
        trial -> {
          double hair = 1e-7 * (trial.mean() + trial.wealth());
          double cautious = trial.equivalent(trial.higher());
          double bolder = trial.equivalent(trial.lower());
          assertThat(bolder).isLessThanOrEqualTo(trial.mean() + hair);
          assertThat(cautious).isBetween(-hair, bolder + hair);
        });
  }

  @Test
  void theLogarithmLiesBetweenItsNeighbours() {
    ShareOutcome share = new ShareOutcome(10, 0.09, 0.6, 4, 0.75);
    CertaintyEquivalent exact = CertaintyEquivalent.holder(300_000, 0.045, 4, 1);
    CertaintyEquivalent near = CertaintyEquivalent.holder(300_000, 0.045, 4, 1 + 1e-7);
    assertThat(exact.ofOptions(20_000, share, 4))
        .isCloseTo(near.ofOptions(20_000, share, 4), within(0.05));
  }

  @Test
  void aShareThatIsSurelyWorthlessIsWorthNothing() {
    assertThat(
            CertaintyEquivalent.holder(300_000, 0.045, 4, 2)
                .ofOptions(1_000, new ShareOutcome(10, 0.09, 0.6, 4, 1), 0))
        .isZero();
  }

  @Test
  void withoutOutsideWealthACautiousHolderGivesNothingForWhatMayEndWorthless() {
    CertaintyEquivalent poor = CertaintyEquivalent.holder(0, 0.045, 4, 2);
    assertThat(poor.ofOptions(1_000, new ShareOutcome(10, 0.09, 0.6, 4, 0.75), 0)).isZero();
    assertThat(poor.ofOptions(1_000, new ShareOutcome(10, 0.09, 0.6, 4, 0), 4)).isZero();
    assertThat(poor.ofOptions(1_000, new ShareOutcome(10, 0.09, 0.6, 4, 0), 0)).isPositive();
  }

  @Test
  void aCertainPayoffIsWorthItsDiscountedAmount() {
    CertaintyEquivalent holder = CertaintyEquivalent.holder(100_000, 0.05, 2, 3);
    assertThat(holder.ofOutcomes(new double[] {1}, new double[] {5_000}))
        .isCloseTo(5_000 * Math.exp(-0.10), within(1e-8));
  }

  private static Trial trial(RandomGenerator chance) {
    double years = chance.nextDouble(0.1, 8);
    double nothing = chance.nextBoolean() ? 0 : chance.nextDouble(0, 1);
    ShareOutcome share =
        new ShareOutcome(
            chance.nextDouble(1, 50),
            chance.nextDouble(-0.05, 0.15),
            chance.nextDouble(0.1, 1.2),
            years,
            nothing);
    double strike = chance.nextBoolean() ? 0 : chance.nextDouble(0.1, 60);
    double lower = chance.nextDouble(0, 4);
    return new Trial(
        chance.nextDouble(10_000, 2_000_000),
        chance.nextDouble(0, 0.06),
        years,
        share,
        strike,
        chance.nextDouble(1, 50_000),
        lower,
        lower + chance.nextDouble(0.1, 4));
  }
}
