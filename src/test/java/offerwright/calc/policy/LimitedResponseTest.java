package offerwright.calc.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import offerwright.calc.productivity.ResponseCurves;
import offerwright.domain.plan.ResponseCurve;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Expected response against an integral by Simpson's rule on 20,000 intervals.
class LimitedResponseTest {
  private static final int INTERVALS = 20_000;
  private static final double REACH = 9;
  private static final double REFERENCE = 61_500;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  static Stream<ResponseCurve> curves() {
    return Stream.of(
        new ResponseCurve.Power(0.3),
        new ResponseCurve.Power(1),
        new ResponseCurve.Logarithmic(0.5),
        new ResponseCurve.Logarithmic(0.001),
        new ResponseCurve.Logarithmic(500),
        new ResponseCurve.MichaelisMenten(1.5),
        new ResponseCurve.MichaelisMenten(0.01),
        new ResponseCurve.Hill(1.5, 2),
        new ResponseCurve.Hill(0.7, 0.4),
        new ResponseCurve.Hill(3, 12),
        new ResponseCurve.Saturating(0.8),
        new ResponseCurve.Saturating(0.02));
  }

  @ParameterizedTest
  @MethodSource("curves")
  void agreesWithAReferenceIntegral(ResponseCurve curve) {
    for (double sigma : List.of(0.05, 0.4, 0.94, 1.22, 2.5)) {
      for (double mean : List.of(6_000.0, 61_500.0, 300_000.0)) {
        for (double budget : List.of(60.0, 20_000.0, 61_500.0, 150_000.0, 5_000_000.0)) {
          double expected = integral(curve, mean, sigma, budget);
          assertThat(found(curve, mean, sigma, budget))
              .as("%s, mean %s, σ %s, budget %s", curve, mean, sigma, budget)
              .isCloseTo(expected, within(1e-8 * expected));
        }
      }
    }
  }

  /// The rule that other curves use, on the curve that has a closed form.
  @ParameterizedTest
  @MethodSource("powers")
  void quadratureAgreesWithTheClosedForm(ResponseCurve.Power power) {
    for (double sigma : List.of(0.1, 0.94, 2.5)) {
      for (double budget : List.of(600.0, 50_000.0, 900_000.0)) {
        DemandLaws laws = DemandLaws.of(new double[] {50_000}, new double[] {sigma});
        double log = Math.log(budget);
        double z = (log - laws.mu()[0]) / sigma;
        double beyond = NORMAL.cumulativeProbability(-z);
        double closed = new PowerResponse(laws, power.exponent(), REFERENCE).of(0, z, log, beyond);
        assertThat(
                new QuadratureResponse(laws, LogResponse.of(power), REFERENCE)
                    .of(0, z, log, beyond))
            .isCloseTo(closed, within(1e-10 * closed));
      }
    }
  }

  static Stream<ResponseCurve.Power> powers() {
    return Stream.of(new ResponseCurve.Power(0.3), new ResponseCurve.Power(0.9));
  }

  @ParameterizedTest
  @MethodSource("curves")
  void theCurveOfTheLogarithmIsTheCurve(ResponseCurve curve) {
    LogResponse logarithmic = LogResponse.of(curve);
    for (double use : List.of(1e-12, 1e-6, 1e-4, 0.02, 0.9, 1.0, 1.7, 30.0, 1e5)) {
      double expected = ResponseCurves.relative(curve, use);
      assertThat(logarithmic.relative(use))
          .as("%s at %s", curve, use)
          .isCloseTo(expected, within(1e-12 * expected + 1e-200));
    }
    assertThat(logarithmic.relative(0)).isZero();
  }

  @ParameterizedTest
  @MethodSource("curves")
  void moreBudgetNeverBringsLess(ResponseCurve curve) {
    double last = 0;
    for (double budget = 1_000; budget < 1e6; budget *= 1.07) {
      double now = found(curve, 61_500, 0.94, budget);
      assertThat(now).isGreaterThanOrEqualTo(last * (1 - 1e-12));
      last = now;
    }
  }

  @ParameterizedTest
  @MethodSource("curves")
  void endsAreCertainDemandNoBudgetAndBudgetWithoutEnd(ResponseCurve curve) {
    double certain = ResponseCurves.relative(curve, 40_000 / REFERENCE);
    assertThat(found(curve, 61_500, 0, 40_000)).isCloseTo(certain, within(1e-12 * certain));
    assertThat(found(curve, 61_500, 1e-9, 40_000)).isCloseTo(certain, within(1e-7 * certain));
    double all = ResponseCurves.relative(curve, 1);
    assertThat(found(curve, 61_500, 0, 90_000)).isCloseTo(all, within(1e-12));
    assertThat(found(curve, 61_500, 0.94, 0)).isZero();
    double tiny = ResponseCurves.relative(curve, 0.01 / REFERENCE);
    assertThat(found(curve, 61_500, 0.94, 0.01)).isCloseTo(tiny, within(1e-9 * tiny));
    double free = integral(curve, 61_500, 0.94, 1e13);
    assertThat(found(curve, 61_500, 0.94, 1e13)).isCloseTo(free, within(1e-8 * free));
  }

  private static double found(ResponseCurve curve, double mean, double sigma, double budget) {
    return new LimitedUse(new double[] {mean}, new double[] {sigma}, curve, REFERENCE)
        .of(new double[] {budget})
        .response()[0];
  }

  private static double integral(ResponseCurve curve, double mean, double sigma, double budget) {
    double mu = Math.log(mean) - sigma * sigma / 2;
    double border = (Math.log(budget) - mu) / sigma;
    double end = Math.min(border, REACH + 3 + sigma);
    double certain =
        ResponseCurves.relative(curve, budget / REFERENCE) * NORMAL.cumulativeProbability(-border);
    if (end <= -REACH) {
      return certain;
    }
    double width = (end + REACH) / INTERVALS;
    double sum = 0;
    for (int i = 0; i <= INTERVALS; i++) {
      double z = -REACH + i * width;
      double weight = i == 0 || i == INTERVALS ? 1 : i % 2 == 0 ? 2 : 4;
      sum +=
          weight
              * NORMAL.density(z)
              * ResponseCurves.relative(curve, Math.exp(mu + sigma * z) / REFERENCE);
    }
    return sum * width / 3 + certain;
  }
}
