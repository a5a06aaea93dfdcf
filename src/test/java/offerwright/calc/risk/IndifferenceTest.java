package offerwright.calc.risk;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Purpose;
import offerwright.domain.problem.Checked;
import org.junit.jupiter.api.Test;

class IndifferenceTest {
  private static final RiskAversion AVERSION = new RiskAversion.Relative(2, 100_000);
  private static final Range RANGE = new Range(0, 1e6);

  @Test
  void whatIsSetMakesBothWorthTheSame() {
    forAll(
        100,
        chance -> {
          int paths = chance.nextInt(2, 80);
          return new double[][] {
            chance.doubles(paths, 0, 50_000).toArray(),
            chance.doubles(paths, 0.5, 3.5).toArray(),
            chance.doubles(paths, 100_000, 400_000).toArray()
          };
        },
        trial -> {
          Adjustable offer = Adjustable.linear(trial[0], trial[1]);
          Indifference.Equal equal = equal(offer, trial[2]);
          double[] values = new double[trial[0].length];
          offer.fill(equal.x().value(), values);
          assertThat(ValuedPaths.equivalent(values, AVERSION))
              .isCloseTo(ValuedPaths.equivalent(trial[2], AVERSION), within(1e-6));
          assertThat(equal.certain()).isEqualTo(ValuedPaths.equivalent(trial[2], AVERSION));
        });
  }

  @Test
  void theUnitOfTheSearchedPartDoesNotMatter() {
    double[] b = stock(1_000, 1);
    double[] none = new double[b.length];
    double[] one = new double[b.length];
    double[] million = new double[b.length];
    Arrays.fill(one, 1);
    Arrays.fill(million, 1e6);
    double dollars = equal(Adjustable.linear(none, one), b).x().value();
    Indifference millions =
        Indifference.between(Adjustable.linear(none, million), b, AVERSION, new Range(0, 1))
            .value()
            .orElseThrow();
    assertThat(millions).isInstanceOf(Indifference.Equal.class);
    assertThat(((Indifference.Equal) millions).x().value() * 1e6)
        .isCloseTo(dollars, within(1e-11 * dollars));
  }

  @Test
  void aSureAmountNeedsExactlyTheCertaintyEquivalentWithItsInterval() {
    double[] b = stock(5_000, 1);
    double[] none = new double[b.length];
    double[] one = new double[b.length];
    Arrays.fill(one, 1);
    Estimate certain = ValuedPaths.of(b, AVERSION).value().orElseThrow().certain().amount();
    Estimate x = equal(Adjustable.linear(none, one), b).x();
    assertThat(x.value()).isCloseTo(certain.value(), within(1e-7));
    assertThat(x.halfWidth()).isCloseTo(certain.halfWidth(), within(0.01 * x.halfWidth()));
  }

  @Test
  void ninetyFivePercentOfIntervalsHoldTheTruth() {
    int held = 0;
    double[] one = new double[400];
    Arrays.fill(one, 1);
    double[] sure = new double[400];
    Arrays.fill(sure, 200_000);
    double truth = Double.NaN;
    for (int run = 0; run < 301; run++) {
      // The first run, with many paths, stands for the truth.
      int paths = run == 0 ? 200_000 : 400;
      double[] each = new double[paths];
      double[] b = new double[paths];
      Arrays.fill(each, 1);
      Arrays.fill(b, 200_000);
      Estimate x = equal(Adjustable.linear(stock(paths, run + 10), each), b).x();
      truth = run == 0 ? x.value() : truth;
      held += run > 0 && x.low() <= truth && truth <= x.high() ? 1 : 0;
    }
    assertThat(held).isBetween(272, 298);
  }

  @Test
  void ifNothingInTheRangeWillDoItSaysWhoStaysAhead() {
    double[] b = stock(100, 1);
    double[] one = new double[b.length];
    Arrays.fill(one, 1);
    Indifference behind =
        Indifference.between(Adjustable.linear(new double[100], one), b, AVERSION, new Range(0, 10))
            .value()
            .orElseThrow();
    assertThat(behind)
        .isInstanceOfSatisfying(
            Indifference.NeverEqual.class,
            never -> {
              assertThat(never.side()).isEqualTo(Side.B);
              assertThat(never.atHigh()).isCloseTo(never.atLow() + 10, within(1e-9));
            });
    Indifference ahead =
        Indifference.between(Adjustable.linear(b, one), b, AVERSION, new Range(1, 10))
            .value()
            .orElseThrow();
    assertThat(ahead)
        .isInstanceOfSatisfying(
            Indifference.NeverEqual.class, never -> assertThat(never.side()).isEqualTo(Side.A));
    assertThat(equal(Adjustable.linear(b, one), b).x()).isEqualTo(Estimate.exact(0));
  }

  @Test
  void ruinIsTheWorstAndNoObstacle() {
    double[] one = {1, 1};
    Indifference.Equal equal =
        equal(
            Adjustable.linear(new double[] {-500_000, -450_000}, one),
            new double[] {50_000, 50_000});
    assertThat(equal.x().value()).isBetween(500_000.0, 550_000.0);
    Checked<Indifference> refused =
        Indifference.between(
            Adjustable.linear(one, one), new double[] {-200_000, 0}, AVERSION, RANGE);
    assertThat(refused.value()).isEmpty();
    assertThat(refused.problems().getFirst().repair()).contains("Outside wealth must be above");
  }

  @Test
  void aJumpOutOfRuinIsNoEquality() {
    RiskAversion bold = new RiskAversion.Relative(0.5, 0);
    Indifference answer =
        Indifference.between(
                Adjustable.linear(new double[] {-1_000, 9_000}, new double[] {1, 1}),
                new double[] {100, 100},
                bold,
                new Range(0, 5_000))
            .value()
            .orElseThrow();
    assertThat(answer)
        .isInstanceOfSatisfying(
            Indifference.Jump.class, jump -> assertThat(jump.x()).isCloseTo(1_000, within(1e-6)));
  }

  @Test
  void aCurveIsWhatEachOfItsPointsIsAlone() {
    double[] luck = stock(500, 3);
    double[] b = stock(500, 4);
    double certain = ValuedPaths.equivalent(b, AVERSION);
    double[] xs = {0, 20_000, 60_000, 70_000, 120_000, 135_000, 500_000, 30_000};
    IndifferenceCurve curve =
        IndifferenceCurve.of(
            (base, shares, values) -> {
              for (int i = 0; i < values.length; i++) {
                values[i] = base + shares * luck[i] / 1_000;
              }
            },
            500,
            certain,
            AVERSION,
            xs,
            new Range(0, 5_000));
    for (int i = 0; i < xs.length; i++) {
      IndifferenceCurve.Point point = curve.points().get(i);
      double[] fixed = new double[500];
      Arrays.fill(fixed, xs[i]);
      double[] each = Arrays.stream(luck).map(value -> value / 1_000).toArray();
      Indifference alone =
          Indifference.between(Adjustable.linear(fixed, each), b, AVERSION, new Range(0, 5_000))
              .value()
              .orElseThrow();
      if (xs[i] == 500_000) {
        assertThat(point.y()).isEmpty();
        assertThat(point.ahead()).isEqualTo(Side.A);
        assertThat(alone).isInstanceOf(Indifference.NeverEqual.class);
      } else {
        double y = ((Indifference.Equal) alone).x().value();
        assertThat(point.y().orElseThrow()).isCloseTo(y, within(1e-10 * y));
        assertThat(point.ahead()).isEqualTo(Side.NEITHER);
      }
    }
  }

  private static Indifference.Equal equal(Adjustable a, double[] b) {
    Indifference answer = Indifference.between(a, b, AVERSION, RANGE).value().orElseThrow();
    assertThat(answer).isInstanceOf(Indifference.Equal.class);
    return (Indifference.Equal) answer;
  }

  private static double[] stock(int paths, long entity) {
    double[] values = new double[paths];
    Draws.normals(29, 0, paths, 0, Purpose.PERSON, entity, values, 0);
    for (int i = 0; i < paths; i++) {
      values[i] = 50_000 + 100_000 * Math.exp(0.5 * values[i]);
    }
    return values;
  }
}
