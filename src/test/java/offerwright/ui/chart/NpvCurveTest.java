package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import offerwright.support.ForecastExample;
import org.junit.jupiter.api.Test;

class NpvCurveTest {
  private final NpvCurve curve =
      NpvCurve.of(ChartUnit.money("$", 1e7, ""), ForecastExample.first().value(), "trials", "20×");

  @Test
  void crossesZeroAtTheBreakEvenAndMeetsTheMeanOfTheEvidence() {
    assertThat(curve.at(curve.breakEven())).isCloseTo(0, within(1e-6));
    assertThat(curve.at(curve.evidenceMean()))
        .isCloseTo(ForecastExample.first().value().npv().value(), within(1e-6));
  }

  @Test
  void everyMarkerLiesOnTheAxis() {
    assertThat(curve.showsBreakEven()).isTrue();
    assertThat(curve.least()).isLessThan(curve.evidenceLow());
    assertThat(curve.greatest()).isGreaterThan(Math.max(curve.evidenceHigh(), curve.claim()));
  }

  @Test
  void aBreakEvenFarOffDoesNotSqueezeTheRest() {
    NpvCurve far = new NpvCurve(curve.unit(), 60e7, 6e7, 10, "trials", 0.1, -0.25, 0.6, "20×", 0.5);
    assertThat(far.showsBreakEven()).isFalse();
    assertThat(far.greatest()).isLessThan(1);
  }
}
