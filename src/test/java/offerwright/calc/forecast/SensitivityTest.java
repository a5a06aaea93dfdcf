package offerwright.calc.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import offerwright.calc.sensitivity.SobolIndex;
import offerwright.calc.sensitivity.TornadoBar;
import offerwright.calc.simulate.Progress;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class SensitivityTest {
  private static final SimulationSettings SETTINGS =
      new SimulationSettings(YearMonth.of(2027, 1), 24, 256, 7);

  private static SensitivityResult base() {
    Workspace workspace = SmallCompany.workspace();
    Scenario scenario = StandardPlan.scenarios(workspace).getFirst();
    return Forecaster.sensitivity(
        new ForecastRequest(workspace, List.of(ScenarioRun.own(scenario)), SETTINGS, 1),
        Progress.quiet());
  }

  private static TornadoBar bar(SensitivityResult result, String name) {
    return result.bars().stream()
        .filter(found -> found.input().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void barsAreSortedByTheirSwingAndHoldTheBase() {
    SensitivityResult result = base();
    assertThat(result.bars()).hasSize(7);
    assertThat(result.bars())
        .isSortedAccordingTo(Comparator.comparingDouble(TornadoBar::swing).reversed());
    assertThat(result.bars())
        .allMatch(found ->
            Math.min(found.atLow(), found.atHigh()) <= result.base() + 1e-6
                && Math.max(found.atLow(), found.atHigh()) >= result.base() - 1e-6);
    assertThat(result.paths()).isEqualTo(256);
  }

  @Test
  void everyInputMovesTheValueTheWayItMust() {
    SensitivityResult result = base();
    TornadoBar uplift = bar(result, "Productivity uplift");
    assertThat(uplift.atLow()).isLessThan(uplift.atHigh());
    TornadoBar realised = bar(result, "Realised share of time");
    assertThat(realised.atLow()).isLessThan(realised.atHigh());
    TornadoBar use = bar(result, "Mean use per engineer");
    assertThat(use.atLow()).isGreaterThan(use.atHigh());
  }

  @Test
  void theUpliftIsLinear() {
    SensitivityResult result = base();
    TornadoBar uplift = bar(result, "Productivity uplift");
    // Lognormal prior of the trials, mean 0.088, spread 0.195, no belief in the claim.
    double low = Math.exp(0.088 - 1.2815515655446004 * 0.195) - 1;
    double high = Math.exp(0.088 + 1.2815515655446004 * 0.195) - 1;
    double mean = Math.exp(0.088 + 0.195 * 0.195 / 2) - 1;
    double slope = (uplift.atHigh() - uplift.atLow()) / (high - low);
    assertThat(result.base())
        .isCloseTo(uplift.atLow() + slope * (mean - low), within(1e-6 * Math.abs(result.base())));
  }

  @Test
  void totalEffectsAreNoSmallerThanEffectsAlone() {
    List<SobolIndex> indices = base().indices();
    assertThat(indices).hasSize(7);
    assertThat(indices)
        .allMatch(
            index -> index.total().high() >= index.first().low() && index.first().value() > -0.1);
    double alone = indices.stream().mapToDouble(index -> index.first().value()).sum();
    assertThat(alone).isBetween(0.6, 1.1);
    assertThat(indices.getFirst().input()).isEqualTo("Productivity uplift");
    assertThat(indices.getFirst().first().value()).isGreaterThan(0.2);
  }

  @Test
  void theSameRequestGivesTheSameBits() {
    assertThat(base()).isEqualTo(base());
  }
}
