package offerwright.calc.productivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import offerwright.domain.plan.ResponseCurve;
import org.junit.jupiter.api.Test;

class MeasurementsTest {
  private static Measurements on(ResponseCurve curve, double unit) {
    return new Measurements(
        DoubleStream.of(0.2, 0.5, 1, 1.3, 2)
            .mapToObj(x -> new Measurements.Point(x * unit, 7 * ResponseCurves.value(curve, x)))
            .toList());
  }

  @Test
  void theUnitOfUseDoesNotMatterAgainstTheMean() {
    // The mean of the uses is 1, so that the parameter is that of the curve the points lie on.
    FittedCurve fitted =
        on(new ResponseCurve.MichaelisMenten(1.5), 3_000_000)
            .againstMean()
            .fit(CurveForm.MICHAELIS_MENTEN)
            .value()
            .orElseThrow();
    assertThat(fitted.curve().shape())
        .isInstanceOfSatisfying(
            ResponseCurve.MichaelisMenten.class,
            curve -> assertThat(curve.half()).isCloseTo(1.5, within(1e-6)));
    assertThat(fitted.curve().height()).isCloseTo(7, within(1e-6));
  }

  @Test
  void tooFewMeasurementsAreRefusedInASentence() {
    Measurements few = new Measurements(on(new ResponseCurve.Power(0.3), 1).points().subList(0, 2));
    assertThat(few.fit(CurveForm.POWER).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("too few"));
  }
}
