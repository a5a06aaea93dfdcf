package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import offerwright.calc.forecast.ClosedFormCheck;
import offerwright.calc.forecast.ForecastResult;
import offerwright.files.json.Samples;
import offerwright.support.ForecastExample;
import offerwright.support.WindowSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TroubleTest {
  @TempDir Path folder;

  private static ForecastResult missingItsFormula() {
    ForecastResult good = ForecastExample.result();
    return new ForecastResult(
        good.settings(),
        good.currency(),
        good.results(),
        List.of(new ClosedFormCheck("Mean list price, month 36", 1.95, 0.01, 1.73)),
        good.assumptions(),
        good.problems());
  }

  @Test
  void aSimulationThatMissesItsFormulaIsARedFlagWithFigures() {
    try (WindowSupport window =
        WindowSupport.open(
            folder,
            Samples.open("meridian-labs").value().orElseThrow(),
            bench -> new ForecastScreen(bench, (_, _) -> missingItsFormula()))) {
      Node strip = window.robot().lookup("#trouble").query();
      assertThat(strip.isVisible()).isTrue();
      assertThat(strip.lookupAll(".label"))
          .extracting(label -> ((Label) label).getText())
          .anySatisfy(
              text -> assertThat(text).contains("1.9500", "1.7300", "22.0 standard errors"));
    }
  }

  @Test
  void aGoodSimulationTakesNoRoomForIt() {
    try (WindowSupport window =
        WindowSupport.open(
            folder,
            Samples.open("meridian-labs").value().orElseThrow(),
            bench -> new ForecastScreen(bench, (_, _) -> ForecastExample.result()))) {
      assertThat(window.robot().lookup("#trouble").query().isManaged()).isFalse();
    }
  }
}
