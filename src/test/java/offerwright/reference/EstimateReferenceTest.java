package offerwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import offerwright.calc.estimate.Antithetic;
import offerwright.calc.estimate.CompensatedSum;
import offerwright.calc.estimate.ControlVariate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.estimate.QuantileInterval;
import offerwright.calc.estimate.Quantiles;
import offerwright.calc.estimate.TailFormula;
import offerwright.calc.estimate.TailMean;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Purpose;
import org.junit.jupiter.params.ParameterizedTest;

class EstimateReferenceTest {
  private static final int PATHS = 1_000_000;

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "estimate", kinds = "sum")
  void sumsWithoutLoss(ReferenceCase reference) {
    reference.check("neumaier", CompensatedSum.sum(reference.numbers("x")));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "estimate", kinds = "repeated sum")
  void aTermManyTimes(ReferenceCase reference) {
    double[] terms = new double[(int) reference.number("times")];
    Arrays.fill(terms, reference.number("term"));
    reference.check("compensated", CompensatedSum.sum(terms));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "estimate", kinds = "antithetic")
  void mirroredPathsOfALognormalMean(ReferenceCase reference) {
    double sigma = reference.number("sigma");
    double[] drawn = new double[PATHS];
    double[] mirrored = new double[PATHS];
    for (int i = 0; i < PATHS; i++) {
      double z = normal(i);
      drawn[i] = Math.exp(sigma * z);
      mirrored[i] = Math.exp(-sigma * z);
    }
    double expected = reference.expected("reduction_factor").asDouble();
    assertThat(Antithetic.reduction(drawn, mirrored)).isCloseTo(expected, within(0.05));
    assertThat(ControlVariate.fit(drawn, mirrored).correlation())
        .isCloseTo(reference.expected("corr").asDouble(), within(0.005));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "estimate", kinds = "control variate")
  void varianceLeftByAControl(ReferenceCase reference) {
    reference.check(
        "variance_ratio",
        Arrays.stream(reference.numbers("rho"))
            .map(rho -> new ControlVariate(-1, rho).varianceRatio())
            .toArray());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "estimate", kinds = "quantile ranks")
  void ranksOfAQuantile(ReferenceCase reference) {
    QuantileInterval ranks =
        QuantileInterval.ranks(
            (int) reference.number("n"), reference.number("p"), reference.number("confidence"));
    assertThat(ranks.lower()).isEqualTo(reference.expected("lower").asInt());
    assertThat(ranks.upper()).isEqualTo(reference.expected("upper").asInt());
    reference.check("coverage", ranks.coverage());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "estimate", kinds = "quantile")
  void quantilesOfTypeSeven(ReferenceCase reference) {
    reference.check("type7", Quantiles.of(reference.numbers("x"), reference.numbers("p")));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "estimate", kinds = "convergence")
  void aMillionPathsLieWithinFourStandardErrors(ReferenceCase reference) {
    double years = reference.number("t");
    double sigma = reference.number("sigma");
    double drift = (reference.number("mu") - sigma * sigma / 2) * years;
    double[] prices = new double[(int) reference.number("paths")];
    for (int i = 0; i < prices.length; i++) {
      prices[i] = reference.number("P0") * Math.exp(drift + sigma * Math.sqrt(years) * normal(i));
    }
    double error = MeanEstimate.standardError(prices);
    double mean = reference.expected("theory_mean").asDouble();
    assertThat(error).isCloseTo(reference.expected("theory_se").asDouble(), within(error / 100));
    assertThat(Math.abs(MeanEstimate.mean(prices) - mean) / error)
        .isLessThan(reference.expected("abs_z_less_than").asDouble());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "estimate", kinds = "tail formula")
  void tailsInClosedForm(ReferenceCase reference) {
    double[] alpha = reference.numbers("alpha");
    double[] normal = reference.numbers("normal");
    double[] log = reference.numbers("lognormal_mu_sigma");
    reference.check(
        "normal_VaR",
        Arrays.stream(alpha)
            .map(a -> TailFormula.normalQuantile(a, normal[0], normal[1]))
            .toArray());
    reference.check(
        "normal_CVaR",
        Arrays.stream(alpha).map(a -> TailFormula.normal(a, normal[0], normal[1])).toArray());
    reference.check(
        "lognormal_CVaR",
        Arrays.stream(alpha).map(a -> TailFormula.lognormal(a, log[0], log[1])).toArray());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "estimate", kinds = "tail mean")
  void tailOfASample(ReferenceCase reference) {
    reference.check("cvar", TailMean.of(reference.numbers("x"), reference.number("alpha")).value());
  }

  private static double normal(int path) {
    return Draws.normal(20_261_121, path, 0, Purpose.PRICE_COMMON, 0);
  }
}
