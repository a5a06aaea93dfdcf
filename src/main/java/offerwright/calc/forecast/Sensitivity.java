package offerwright.calc.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offerwright.calc.estimate.SpreadReader;
import offerwright.calc.sensitivity.SobolIndex;
import offerwright.calc.sensitivity.SobolIndices;
import offerwright.calc.sensitivity.Tornado;
import offerwright.calc.sensitivity.TornadoInput;
import offerwright.calc.simulate.Outcome;
import offerwright.calc.simulate.Progress;
import offerwright.calc.simulate.Simulator;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Finds what the net present value of the first run of a request hangs on.
///
/// The tornado is simulated: all its cases in one pass over the same random numbers. The Sobol'
/// indices need thousands of cases and take the projection without chance.
final class Sensitivity {
  private static final int MOST_PATHS = 512;
  private static final int POINTS = 256;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final ForecastRequest request;
  private final ScenarioRun run;
  private final List<UncertainInput> inputs;
  private final Progress progress;

  Sensitivity(ForecastRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
    run = request.runs().getFirst();
    inputs = UncertainInputs.of(run.scenario());
  }

  SensitivityResult result() {
    SimulationSettings settings = request.settings();
    SimulationSettings fewer = settings.withPaths(Math.min(MOST_PATHS, settings.paths()));
    Map<Scenario, Double> values = new LinkedHashMap<>();
    List<TornadoInput<Scenario>> moved = new ArrayList<>();
    for (UncertainInput input : inputs) {
      Scenario low = input.change().apply(run.scenario(), input.low());
      Scenario high = input.change().apply(run.scenario(), input.high());
      values.put(low, 0.0);
      values.put(high, 0.0);
      moved.add(
          new TornadoInput<>(
              input.name(),
              input.shown().apply(input.low()),
              input.shown().apply(input.high()),
              _ -> low,
              _ -> high));
    }
    values.put(run.scenario(), 0.0);
    simulate(values, fewer);
    Tornado tornado = Tornado.of(run.scenario(), values::get, moved);
    return new SensitivityResult(tornado.base(), tornado.bars(), indices(), fewer.paths());
  }

  private void simulate(Map<Scenario, Double> values, SimulationSettings settings) {
    List<Scenario> cases = List.copyOf(values.keySet());
    ForecastInputs inputsOfCases =
        Forecaster.inputs(
            new ForecastRequest(
                request.workspace(),
                cases.stream().map(changed -> new ScenarioRun(changed, run.policy())).toList(),
                settings,
                request.threads()));
    List<Outcome> outcomes = Simulator.run(inputsOfCases.simulation(), request.threads(), progress);
    SpreadReader spreads = new SpreadReader(settings.paths());
    for (int i = 0; i < cases.size(); i++) {
      RunData data = inputsOfCases.data(i, outcomes, spreads);
      values.put(cases.get(i), ValueOf.meanNpv(data, PathValues.of(data)));
    }
  }

  private List<SobolIndex> indices() {
    return SobolIndices.of(
        inputs.stream().map(UncertainInput::name).toList(),
        this::projected,
        POINTS,
        request.settings().seed());
  }

  private double projected(double[] quantiles) {
    Forecaster.stopIfCancelled(progress);
    Scenario changed = run.scenario();
    for (int i = 0; i < quantiles.length; i++) {
      UncertainInput input = inputs.get(i);
      double z = NORMAL.inverseCumulativeProbability(quantiles[i]);
      changed = input.change().apply(changed, input.at(z));
    }
    return Projection.of(
            request.workspace(), new ScenarioRun(changed, run.policy()), request.settings())
        .value()
        .npv();
  }
}
