package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import offerwright.calc.sensitivity.TornadoBar;
import offerwright.calc.trail.Quantity;
import org.junit.jupiter.api.Test;

class TornadoChartTest {
  @Test
  void eachInputStandsAtTheSideItLeadsTo() {
    assertThat(TornadoChart.Ends.of(bar(-30, -10), -20, "low", "high"))
        .isEqualTo(new TornadoChart.Ends("low", "high"));
    assertThat(TornadoChart.Ends.of(bar(-10, -30), -20, "low", "high"))
        .isEqualTo(new TornadoChart.Ends("high", "low"));
  }

  @Test
  void bothStandAtOneSideIfBothLeadThere() {
    assertThat(TornadoChart.Ends.of(bar(-10, -5), -20, "low", "high"))
        .isEqualTo(new TornadoChart.Ends("", "low · high"));
    assertThat(TornadoChart.Ends.of(bar(-25, -30), -20, "low", "high"))
        .isEqualTo(new TornadoChart.Ends("high · low", ""));
  }

  private static TornadoBar bar(double atLow, double atHigh) {
    return new TornadoBar("Input", new Quantity.Ratio(0), new Quantity.Ratio(1), atLow, atHigh);
  }
}
