package offerwright.calc.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.estimate.SpreadReader;
import offerwright.calc.productivity.UpliftBelief;
import offerwright.calc.simulate.Outcome;
import offerwright.calc.simulate.Progress;
import offerwright.calc.simulate.Simulator;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class MeanNpvTest {
  private static RunData base(int paths) {
    Workspace workspace = SmallCompany.workspace();
    Scenario scenario = StandardPlan.scenarios(workspace).getFirst();
    ForecastInputs inputs =
        Forecaster.inputs(
            new ForecastRequest(
                workspace,
                List.of(ScenarioRun.own(scenario)),
                new SimulationSettings(YearMonth.of(2027, 1), 36, paths, 7),
                1));
    List<Outcome> outcomes = Simulator.run(inputs.simulation(), 1, Progress.quiet());
    return inputs.data(0, outcomes, new SpreadReader(paths));
  }

  @Test
  void theUpliftExplainsMostOfTheChanceInTheNetPresentValue() {
    RunData data = base(2048);
    PathValues values = PathValues.of(data);
    double left = MeanNpv.fitted(values.net(), values.uplift()).varianceRatio();
    assertThat(left).isLessThan(0.25);
    Estimate plain = MeanEstimate.of(values.net());
    Estimate controlled =
        MeanNpv.of(values.net(), values.uplift(), UpliftBelief.of(data.run().scenario().value()));
    // An eighth of the paths is the pilot, so the half width shrinks by √(left · 8/7).
    assertThat(controlled.halfWidth())
        .isCloseTo(plain.halfWidth() * Math.sqrt(left * 8 / 7), within(0.15 * plain.halfWidth()));
    assertThat(controlled.value()).isCloseTo(plain.value(), within(2 * plain.halfWidth()));
  }

  @Test
  void aHandfulOfPathsHasNoPilot() {
    RunData data = base(64);
    PathValues values = PathValues.of(data);
    assertThat(
            MeanNpv.of(
                values.net(), values.uplift(), UpliftBelief.of(data.run().scenario().value())))
        .isEqualTo(MeanEstimate.of(values.net()));
  }
}
