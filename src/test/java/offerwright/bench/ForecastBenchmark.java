package offerwright.bench;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import offerwright.calc.forecast.ForecastRequest;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.Forecaster;
import offerwright.calc.forecast.ScenarioRun;
import offerwright.calc.forecast.SensitivityResult;
import offerwright.calc.simulate.Progress;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.workspace.Workspace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What the Forecast screen waits for, with every figure it shows: 300 people and 36 months on two
/// threads. Aims: the coarse answer under 100 ms, one scenario of 2,000 paths under 300 ms, six
/// scenarios under four sets of budget rules at most five times the time of one.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures
public class ForecastBenchmark {
  private static final int PEOPLE = 300;
  private static final int MONTHS = 36;
  private static final int THREADS = 2;

  /// Paths: the coarse answer of the screen, and the whole.
  @Param({"128", "2000"})
  private int paths;

  private ForecastRequest one;
  private ForecastRequest all;

  @Setup
  public void plan() {
    Workspace workspace = Invented.workspace(PEOPLE, 0);
    ForecastPlan plan = workspace.plan();
    SimulationSettings settings =
        new SimulationSettings(YearMonth.of(2027, 1), MONTHS, paths, 20261121);
    List<ScenarioRun> runs = new ArrayList<>();
    for (Scenario scenario : plan.scenarios()) {
      for (BudgetPolicy policy : plan.variants()) {
        runs.add(new ScenarioRun(scenario, policy));
      }
    }
    one = new ForecastRequest(workspace, runs.subList(0, 1), settings, THREADS);
    all = new ForecastRequest(workspace, runs, settings, THREADS);
  }

  @Benchmark
  public ForecastResult oneScenario() {
    return Forecaster.run(one, Progress.quiet());
  }

  @Benchmark
  public ForecastResult sixScenariosUnderFourPolicies() {
    return Forecaster.run(all, Progress.quiet());
  }

  @Benchmark
  public SensitivityResult tornadoAndSobol() {
    return Forecaster.sensitivity(one, Progress.quiet());
  }
}
