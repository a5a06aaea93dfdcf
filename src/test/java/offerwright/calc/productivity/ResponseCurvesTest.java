package offerwright.calc.productivity;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import offerwright.domain.plan.ResponseCurve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseCurvesTest {
  private record Point(double parameter, double steepness, double use) {}

  @ParameterizedTest
  @EnumSource
  void theMarginalIsTheSlope(CurveForm form) {
    forAll(
        chance ->
            new Point(
                chance.nextDouble(0.1, 1), chance.nextDouble(0.4, 3), chance.nextDouble(0.1, 8)),
        point -> {
          ResponseCurve curve = form.curve(point.parameter(), point.steepness());
          double step = 1e-5 * point.use();
          double slope =
              (ResponseCurves.relative(curve, point.use() + step)
                      - ResponseCurves.relative(curve, point.use() - step))
                  / (2 * step);
          assertThat(ResponseCurves.marginal(curve, point.use()))
              .isCloseTo(slope, within(1e-6 * (1 + slope)));
          assertThat(ResponseCurves.relative(curve, 1)).isEqualTo(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void theCurveGoesThroughBothPoints(CurveForm form) {
    forAll(
        chance -> new Point(chance.nextDouble(0.05, 0.95), 1.7, chance.nextDouble(0.2, 3)),
        point -> {
          ScaledCurve truth = new ScaledCurve(form.curve(point.parameter(), 1.7), 40);
          double low = point.use();
          double high = 3 * point.use();
          TwoPoints points = new TwoPoints(low, truth.value(low), high, truth.value(high));
          if (truth.value(high) / truth.value(low) > 1 + 1e-6) {
            ScaledCurve found = points.calibrate(form, 1.7).value().orElseThrow();
            assertThat(found.value(low)).isCloseTo(truth.value(low), within(1e-9));
            assertThat(found.value(high)).isCloseTo(truth.value(high), within(1e-7));
            assertThat(CurveModel.first(found.shape())).isCloseTo(point.parameter(), within(1e-4));
          }
        });
  }

  @Test
  void pointsThatNoCurveJoinsAreExplained() {
    assertThat(new TwoPoints(1, 2, 10, 1.9).calibrate(CurveForm.POWER, 1).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("output grows 0.950 times"));
    assertThat(new TwoPoints(1, 1, 10, 11).calibrate(CurveForm.SATURATING, 1).value()).isEmpty();
    assertThat(new TwoPoints(1, 1, 10, 11).calibrate(CurveForm.HILL, 2).value()).isPresent();
    assertThat(new TwoPoints(1, 1, 10, 10).calibrate(CurveForm.POWER, 1).value()).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void theFitFindsTheCurveThatMadeTheData(CurveForm form) {
    double[] uses = {0.2, 0.5, 1, 1.5, 2.5, 4, 6, 9};
    ScaledCurve truth = new ScaledCurve(form.curve(0.6, 1.6), 30);
    double[] outputs = Arrays.stream(uses).map(truth::value).toArray();
    FittedCurve fit = CurveFit.of(form, uses, outputs).value().orElseThrow();
    assertThat(fit.curve().height()).isCloseTo(30, within(1e-5));
    assertThat(CurveModel.first(fit.curve().shape())).isCloseTo(0.6, within(1e-6));
    assertThat(fit.deviation()).isLessThan(1e-6);
    assertThat(fit.steepnessError().isPresent()).isEqualTo(form == CurveForm.HILL);
  }

  @Test
  void whatCannotBeFittedIsExplained() {
    double[] uses = {1, 2, 3, 4};
    assertThat(
            CurveFit.of(CurveForm.HILL, new double[] {1, 2, 2}, new double[] {1, 2, 3}).problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.message())
                .contains("3 measurements at 2 different uses are too few"));
    assertThat(CurveFit.of(CurveForm.POWER, uses, new double[] {1, 4, 9, 16}).problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.message()).contains("would be 2.000, outside 0 to 1.000"));
    assertThat(CurveFit.of(CurveForm.SATURATING, uses, new double[] {4, 3, 2, 1}).problems())
        .allSatisfy(problem -> assertThat(problem.message()).isNotEmpty());
  }

  @Test
  void tokensAndHoursStandInForEachOther() {
    for (double substitution : new double[] {0.4, 1, 1 + 1e-12, 2.5}) {
      ConstantElasticity output = new ConstantElasticity(3, 0.7, substitution, 0.5);
      // constant returns: twice of both makes twice as much (Euler)
      assertThat(output.value(8, 6)).isCloseTo(2 * output.value(4, 3), within(1e-9));
      double slope = (output.value(4, 3 + 1e-5) - output.value(4, 3 - 1e-5)) / 2e-5;
      assertThat(output.marginal(4, 3)).isCloseTo(slope, within(1e-7));
    }
    double nearly = new ConstantElasticity(3, 0.7, 1.00001, 0.5).value(4, 3);
    assertThat(new ConstantElasticity(3, 0.7, 1, 0.5).value(4, 3)).isCloseTo(nearly, within(1e-4));
  }
}
