package offerwright.calc.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offerwright.calc.productivity.ResponseCurves;
import offerwright.domain.plan.ResponseCurve;
import org.junit.jupiter.api.Test;

class LogCurveTest {
  private static final List<ResponseCurve> CURVES =
      List.of(
          new ResponseCurve.Power(0.3),
          new ResponseCurve.Power(1),
          new ResponseCurve.Logarithmic(0.5),
          new ResponseCurve.MichaelisMenten(1.5),
          new ResponseCurve.Hill(1.5, 0.7),
          new ResponseCurve.Hill(1.5, 2),
          new ResponseCurve.Saturating(0.8));
  private static final double STEP = 1e-5;

  @Test
  void areTheLogarithmsOfTheResponseAndItsSlope() {
    for (ResponseCurve curve : CURVES) {
      LogCurve logs = LogCurve.of(curve);
      double height = ResponseCurves.value(curve, 1);
      for (double z = -6; z < 3; z += 0.31) {
        double x = Math.exp(z);
        assertThat(logs.value(z)).isCloseTo(Math.log(ResponseCurves.value(curve, x)), within(1e-9));
        assertThat(logs.marginal(z))
            .isCloseTo(Math.log(height * ResponseCurves.marginal(curve, x)), within(1e-9));
      }
    }
  }

  @Test
  void slopesAreThoseOfTheFunctions() {
    for (ResponseCurve curve : CURVES) {
      LogCurve logs = LogCurve.of(curve);
      for (double z = -6; z < 3; z += 0.31) {
        assertThat(logs.valueSlope(z))
            .isCloseTo((logs.value(z + STEP) - logs.value(z - STEP)) / (2 * STEP), within(1e-6));
        assertThat(logs.marginalSlope(z))
            .isCloseTo(
                (logs.marginal(z + STEP) - logs.marginal(z - STEP)) / (2 * STEP), within(1e-6));
      }
    }
  }

  @Test
  void theEnvelopeBeginsWithTheTangentFromTheOrigin() {
    ResponseCurve curve = new ResponseCurve.Hill(1.5, 2.5);
    MarginalEnvelope envelope = MarginalEnvelope.of(curve);
    double lump = Math.exp(envelope.lump());
    assertThat(Math.exp(envelope.top()))
        .isCloseTo(ResponseCurves.value(curve, lump) / lump, within(1e-12));
    assertThat(envelope.at(envelope.lump() - 1)).isEqualTo(envelope.top());
    assertThat(MarginalEnvelope.of(new ResponseCurve.Hill(1.5, 1)).lump())
        .isEqualTo(Double.NEGATIVE_INFINITY);
  }
}
