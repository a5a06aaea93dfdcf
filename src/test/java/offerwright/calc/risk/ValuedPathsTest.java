package offerwright.calc.risk;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Purpose;
import offerwright.domain.problem.Checked;
import org.junit.jupiter.api.Test;

class ValuedPathsTest {
  private static final double[] GAMMAS = {0, 0.3, 1, 1 + 1e-9, 2, 3, 5, 30};

  @SuppressWarnings("ArrayRecordComponent")
  private record Trial(double[] values, double wealth) {}

  @Test
  void aSureAmountHasTheSameUtility() {
    forAll(
        300,
        ValuedPathsTest::trial,
        trial -> {
          for (double gamma : new double[] {0.3, 1, 2, 3, 5}) {
            DoubleUnaryOperator utility =
                x -> gamma == 1 ? Math.log(x) : Math.pow(x, 1 - gamma) / (1 - gamma);
            double expected =
                Arrays.stream(trial.values)
                    .map(x -> utility.applyAsDouble(trial.wealth + x))
                    .average()
                    .orElseThrow();
            double certain = certain(trial.values, gamma, trial.wealth).amount().value();
            assertThat(utility.applyAsDouble(trial.wealth + certain))
                .isCloseTo(expected, within(1e-11 * Math.abs(expected)));
          }
        });
  }

  @Test
  void isNeverAboveTheMeanAndNeverRisesWithRiskAversion() {
    forAll(
        300,
        ValuedPathsTest::trial,
        trial -> {
          double least = Arrays.stream(trial.values).min().orElseThrow();
          double before = Double.POSITIVE_INFINITY;
          for (double gamma : GAMMAS) {
            CertainAmount certain = certain(trial.values, gamma, trial.wealth);
            double amount = certain.amount().value();
            assertThat(certain.premium()).isNotNegative();
            assertThat(amount).isBetween(least, before + 1e-9 * (trial.wealth + certain.mean()));
            before = amount;
          }
        });
  }

  @Test
  void whatIsCommonToAllPathsIsWorthItself() {
    double[] same = new double[7];
    Arrays.fill(same, 123_456.78);
    for (double gamma : GAMMAS) {
      assertThat(certain(same, gamma, 10).amount()).isEqualTo(Estimate.exact(123_456.78));
    }
    double[] values = lognormal(500, 1);
    RiskAversion absolute = new RiskAversion.Absolute(1e-5);
    assertThat(ValuedPaths.equivalent(Samples.plus(values, 1_000), absolute))
        .isCloseTo(ValuedPaths.equivalent(values, absolute) + 1_000, within(1e-8));
  }

  @Test
  void normalAmountsUnderAbsoluteAversionLoseHalfTheVariance() {
    double[] values = new double[50_000];
    Draws.normals(5, 0, values.length, 0, Purpose.PERSON, 1, values, 0);
    for (int i = 0; i < values.length; i++) {
      values[i] = 100_000 + 20_000 * values[i];
    }
    Estimate certain =
        ValuedPaths.of(values, new RiskAversion.Absolute(1e-5))
            .value()
            .orElseThrow()
            .certain()
            .amount();
    double closed = 100_000 - 1e-5 * 20_000.0 * 20_000.0 / 2;
    assertThat(Math.abs(certain.value() - closed)).isLessThan(2 * certain.halfWidth());
    assertThat(certain.halfWidth()).isBetween(100.0, 300.0);
  }

  @Test
  void lognormalWealthIsTheClosedFormOfTheReference() {
    double[] values = lognormal(50_000, 2);
    for (double gamma : new double[] {0, 1, 2}) {
      Estimate certain = certain(values, gamma, 0).amount();
      double closed = 100_000 * Math.exp((1 - gamma) * 0.4 * 0.4 / 2);
      assertThat(Math.abs(certain.value() - closed)).isLessThan(2 * certain.halfWidth());
    }
  }

  @Test
  void ninetyFivePercentOfIntervalsHoldTheTruth() {
    int held = 0;
    int runs = 400;
    double closed = 100_000 * Math.exp(-0.4 * 0.4 / 2);
    for (int run = 0; run < runs; run++) {
      Estimate certain = certain(lognormal(500, 100 + run), 2, 0).amount();
      held += certain.low() <= closed && closed <= certain.high() ? 1 : 0;
    }
    assertThat(held).isBetween(365, 394);
  }

  @Test
  void pairedDifferencesHoldTheTruthAndAreNarrow() {
    int held = 0;
    int runs = 400;
    double closed = 100_000 * Math.exp(-0.4 * 0.4 / 2) * 0.05;
    for (int run = 0; run < runs; run++) {
      double[] b = lognormal(500, 100 + run);
      double[] a = Arrays.stream(b).map(x -> 1.05 * x).toArray();
      ValuedPaths first = valued(a, 2, 0);
      ValuedPaths second = valued(b, 2, 0);
      Estimate apart = first.lessThose(second);
      held += apart.low() <= closed && closed <= apart.high() ? 1 : 0;
      assertThat(apart.halfWidth()).isLessThan(0.1 * first.certain().amount().halfWidth());
    }
    assertThat(held).isBetween(365, 394);
  }

  @Test
  void extremeRiskAversionGivesTheLeastAndNoNaN() {
    double[] values = lognormal(1_000, 1);
    double least = Arrays.stream(values).min().orElseThrow();
    for (double gamma : new double[] {1e3, 1e6, 1e12}) {
      CertainAmount certain = certain(values, gamma, 50_000);
      assertThat(certain.amount().value()).isCloseTo(least, within(least * 10 / gamma * 20));
      assertThat(certain.amount().low()).isFinite();
      assertThat(certain.effectivePaths()).isBetween(1.0, 100.0);
    }
    assertThat(certain(values, 1e6, 50_000).restsOnFew()).isTrue();
    assertThat(ValuedPaths.equivalent(values, new RiskAversion.Absolute(1e3)))
        .isCloseTo(least, within(1.0));
    assertThat(certain(new double[] {1e-100, 1e100}, 1.5, 1e-100).amount().value()).isFinite();
  }

  @Test
  void nearTheLogarithmNothingIsLost() {
    double[] values = lognormal(1_000, 1);
    double log = certain(values, 1, 20_000).amount().value();
    for (double near : new double[] {1e-4, 1e-7, 1e-10, 1e-13}) {
      double above = certain(values, 1 + near, 20_000).amount().value();
      double below = certain(values, 1 - near, 20_000).amount().value();
      assertThat(above).isCloseTo(log, within(40_000 * near + 1e-9));
      assertThat(above + below).isCloseTo(2 * log, within(1e4 * near * near + 1e-9));
    }
  }

  @Test
  void smallRisksBesideGreatWealthKeepTheirDigits() {
    // Arrow and Pratt: the premium of a small risk is γ/2 of its variance over total wealth.
    double premium = certain(new double[] {-10, 10}, 2, 1e6).premium();
    assertThat(premium).isCloseTo(1e-4, within(1e-9));
  }

  @Test
  void ruinIsRefusedWithASentence() {
    double[] values = {0, 50_000, 200_000};
    Checked<ValuedPaths> poor = ValuedPaths.of(values, new RiskAversion.Relative(2, 0));
    assertThat(poor.value()).isEmpty();
    assertThat(poor.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.where()).isEqualTo("outsideWealth");
          assertThat(problem.message())
              .isEqualTo(
                  "On 1 of 3 paths the person would be left with nothing or less; at a risk aversion of 2 no sure amount makes up for that.");
          assertThat(problem.repair())
              .isEqualTo("Outside wealth must be above 0: give what the person has besides.");
        });
    assertThat(ValuedPaths.of(values, new RiskAversion.Relative(1, 0)).isGood()).isFalse();
    assertThat(ValuedPaths.of(values, new RiskAversion.Relative(2, 1)).isGood()).isTrue();
    assertThat(ValuedPaths.of(values, new RiskAversion.Relative(0.5, 0)).isGood()).isTrue();
    assertThat(certain(values, 0.5, 0).amount().value())
        .isCloseTo(Math.pow((Math.sqrt(50_000) + Math.sqrt(200_000)) / 3, 2), within(1e-8));
    assertThat(certain(values, 1 - 1e-5, 0).amount().value()).isCloseTo(0, within(1e-100));
  }

  @Test
  void debtIsRefusedToo() {
    double[] values = {-4_000.5, 50_000};
    assertThat(
            ValuedPaths.of(values, new RiskAversion.Relative(0.5, 0))
                .problems()
                .getFirst()
                .repair())
        .isEqualTo("Outside wealth must be at least 4,001: give what the person has besides.");
    assertThat(
            ValuedPaths.of(values, new RiskAversion.Relative(3, 4_000.5))
                .problems()
                .getFirst()
                .repair())
        .isEqualTo("Outside wealth must be above 4,001: give what the person has besides.");
    assertThat(ValuedPaths.of(new double[] {-5, -7}, new RiskAversion.Relative(2, 1)).isGood())
        .isFalse();
    assertThat(ValuedPaths.of(values, new RiskAversion.Absolute(1e-5)).isGood()).isTrue();
    assertThat(ValuedPaths.of(values, new RiskAversion.Relative(0, 0)).isGood()).isTrue();
    assertThat(ValuedPaths.equivalent(values, new RiskAversion.Relative(3, 10))).isEqualTo(-10);
  }

  @Test
  void aProfileIsWhatEachRiskAversionGives() {
    double[] values = {0, 50_000, 200_000};
    List<Checked<CertainAmount>> profile = ValuedPaths.profile(values, 0, 0, 0.5, 1, 2);
    assertThat(profile.stream().map(Checked::isGood)).containsExactly(true, true, false, false);
    double[] gammas = {0, 1, 2, 3, 5};
    List<Checked<CertainAmount>> richer = ValuedPaths.profile(values, 30_000, gammas);
    for (int i = 0; i < gammas.length; i++) {
      assertThat(richer.get(i).value()).contains(certain(values, gammas[i], 30_000));
    }
  }

  @Test
  void renumberingPathsChangesNoBit() {
    double[] a = lognormal(1_000, 1);
    double[] b = Samples.plus(lognormal(1_000, 2), 500);
    for (double gamma : GAMMAS) {
      Verdict plain = Verdict.between(valued(a, gamma, 5_000), valued(b, gamma, 5_000));
      Verdict permuted =
          Verdict.between(
              valued(Samples.permuted(a), gamma, 5_000), valued(Samples.permuted(b), gamma, 5_000));
      assertThat(permuted).isEqualTo(plain);
    }
  }

  @Test
  void absoluteAversionIsRelativeAversionForSmallRisks() {
    double[] small = {-100, 0, 50, 80};
    double relative = certain(small, 2, 400_000).amount().value();
    double absolute = ValuedPaths.equivalent(small, RiskAversion.Absolute.at(2, 400_000));
    assertThat(absolute).isCloseTo(relative, within(1e-5));
  }

  private static CertainAmount certain(double[] values, double gamma, double wealth) {
    return valued(values, gamma, wealth).certain();
  }

  private static ValuedPaths valued(double[] values, double gamma, double wealth) {
    return ValuedPaths.of(values, new RiskAversion.Relative(gamma, wealth)).value().orElseThrow();
  }

  private static double[] lognormal(int paths, long seed) {
    double[] values = new double[paths];
    Draws.normals(seed, 0, paths, 0, Purpose.PERSON, 0, values, 0);
    for (int i = 0; i < paths; i++) {
      values[i] = 100_000 * Math.exp(0.4 * values[i]);
    }
    return values;
  }

  private static Trial trial(RandomGenerator chance) {
    int paths = chance.nextInt(1, 60);
    double scale = Math.pow(10, chance.nextInt(0, 7));
    double[] values = chance.doubles(paths, 0, scale).toArray();
    return new Trial(values, scale * chance.nextDouble(0.05, 5));
  }
}
