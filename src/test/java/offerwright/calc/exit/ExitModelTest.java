package offerwright.calc.exit;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.random.Draws;
import offerwright.calc.random.NormalQuantile;
import offerwright.calc.random.Purpose;
import offerwright.calc.value.CertaintyEquivalent;
import offerwright.domain.exit.CapTable;
import offerwright.domain.exit.ExitOutlook;
import offerwright.domain.exit.ExitSize;
import offerwright.domain.exit.ExitTiming;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import org.junit.jupiter.api.Test;

class ExitModelTest {
  private static final int PATHS = 40_000;
  private static final long SEED = 20_261_121;
  private static final Money MEDIAN = Money.of(150_000_000, CurrencyCode.USD);
  private static final ExitOutlook STATED =
      new ExitOutlook(Percent.of(75), new ExitSize.Stated(MEDIAN, 1.2), new ExitTiming(1, 5));
  private static final ExitOutlook GROWN =
      new ExitOutlook(Percent.of(60), new ExitSize.Grown(MEDIAN, 0.09, 0.5), ExitTiming.exactly(4));

  @Test
  void quantilesOfTheMixtureAreThoseOfItsParts() {
    ExitModel model = ExitModel.of(STATED);
    assertThat(model.value(NormalQuantile.of(0.7499), 5)).isZero();
    assertThat(model.value(NormalQuantile.of(0.7501), 5)).isPositive();
    // Half of the exits lie above the median: the quantile at 0.75 + 0.25 / 2.
    assertThat(model.value(NormalQuantile.of(0.875), 5)).isCloseTo(150e6, within(1.0));
    double high = 0.75 + 0.25 * 0.9;
    assertThat(model.value(NormalQuantile.of(high), 5))
        .isCloseTo(150e6 * Math.exp(1.2 * NormalQuantile.of(0.9)), within(10.0));
    assertThat(model.chanceOfNothing()).isEqualTo(0.75);
  }

  @Test
  void theMeanOfManyPathsIsTheClosedForm() {
    for (ExitOutlook outlook : new ExitOutlook[] {STATED, GROWN}) {
      ExitModel model = ExitModel.of(outlook);
      double[] values = new double[PATHS];
      int nothing = 0;
      for (int path = 0; path < PATHS; path++) {
        values[path] = model.draw(SEED, path, 7).value();
        nothing += values[path] == 0 ? 1 : 0;
      }
      assertThat(MeanEstimate.mean(values))
          .isCloseTo(model.mean(4), within(4 * MeanEstimate.standardError(values)));
      double p = model.chanceOfNothing();
      assertThat((double) nothing / PATHS).isCloseTo(p, within(4 * Math.sqrt(p * (1 - p) / PATHS)));
    }
    assertThat(ExitModel.of(GROWN).mean(4)).isCloseTo(150e6 * Math.exp(0.36), within(1e-3));
  }

  @Test
  void betterChanceNeverBringsLess() {
    forAll(
        ExitModelTest::model,
        model -> {
          double last = 0;
          for (double z = -9; z <= 9; z += 0.05) {
            double value = model.value(z, 3);
            assertThat(value).isGreaterThanOrEqualTo(last).isFinite();
            last = value;
          }
        });
  }

  @Test
  void halfOfTheCompaniesAreThroughAtTheMedianAndNoneBeforeTheEarliest() {
    ExitModel model = ExitModel.of(STATED);
    assertThat(model.years(0)).isEqualTo(1);
    assertThat(model.years(0.5)).isCloseTo(5, within(1e-12));
    assertThat(model.years(0.75)).isCloseTo(9, within(1e-12));
    assertThat(ExitModel.of(GROWN).years(0.99)).isEqualTo(4);
    assertThatThrownBy(() -> model.years(1)).hasMessageContaining("below 1");
  }

  @Test
  void aPathHasOneExitWhateverElseIsDrawn() {
    ExitModel model = ExitModel.of(STATED);
    ExitDraw draw = model.draw(SEED, 300, 7);
    assertThat(model.draw(SEED, 300, 7)).isEqualTo(draw);
    assertThat(model.draw(SEED, 300, 8)).isNotEqualTo(draw);
    double z = Draws.normal(SEED, 300, 0, Purpose.EXIT_VALUE, 7);
    double u = Draws.uniform(SEED, 300, 0, Purpose.EXIT_TIME, 7);
    assertThat(model.outcome(z, u)).isEqualTo(draw);
    double[] values = {z};
    model.values(values, new double[] {draw.years()}, values);
    assertThat(values[0]).isEqualTo(draw.value());
  }

  /// From chance to money: a private exit, shared out, as options see it, and what that is worth to
  /// somebody who would rather be sure.
  @Test
  void whatACarefulHolderGivesForOptionsIsBelowTheirMean() {
    ExitModel model = ExitModel.of(STATED);
    Waterfall waterfall =
        Waterfall.of(CapTable.disclosed(48_200_000, Money.of(60_000_000, CurrencyCode.USD)));
    int paths = 10_000;
    double[] payoffs = new double[paths];
    double[] chances = new double[paths];
    for (int path = 0; path < paths; path++) {
      payoffs[path] = 24_000 * waterfall.perOption(model.draw(SEED, path, 7).value(), 0.5);
      chances[path] = 1.0 / paths;
    }
    double last = MeanEstimate.mean(payoffs) * Math.exp(-0.04 * 5);
    assertThat(last).isPositive();
    assertThat(CertaintyEquivalent.holder(200_000, 0.04, 5, 0).ofOutcomes(chances, payoffs))
        .isCloseTo(last, within(1e-6 * last));
    for (double riskAversion : new double[] {1, 2, 3, 5}) {
      double sure =
          CertaintyEquivalent.holder(200_000, 0.04, 5, riskAversion).ofOutcomes(chances, payoffs);
      assertThat(sure).isPositive().isLessThan(last);
      last = sure;
    }
  }

  @Test
  void theDateIsCountedInDays() {
    assertThat(new ExitDraw(1, 0.5).date(LocalDate.of(2027, 1, 1)))
        .isEqualTo(LocalDate.of(2027, 7, 3));
    assertThat(new ExitDraw(1, 4).date(LocalDate.of(2027, 1, 1)))
        .isEqualTo(LocalDate.of(2031, 1, 1));
  }

  private static ExitModel model(RandomGenerator chance) {
    ExitSize size =
        chance.nextBoolean()
            ? new ExitSize.Stated(MEDIAN, chance.nextDouble(0, 2))
            : new ExitSize.Grown(MEDIAN, chance.nextDouble(-0.1, 0.2), chance.nextDouble(0, 1));
    return ExitModel.of(
        new ExitOutlook(Percent.of(chance.nextInt(0, 100)), size, new ExitTiming(0.5, 4)));
  }
}
