package offerwright.bench;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import offerwright.calc.forecast.ForecastRequest;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.Forecaster;
import offerwright.calc.forecast.ScenarioRun;
import offerwright.calc.simulate.Progress;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.workspace.Workspace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The largest forecast the product is meant for, in a heap of 512 MB: 5,000 people, 60 months,
/// 10,000 paths, all figures. It ends with an out-of-memory error if memory grows with the paths
/// beyond what is kept for quantiles.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures
public class LargeForecastBenchmark {
  private static final int PEOPLE = 5_000;

  private ForecastRequest request;

  @Setup
  public void plan() {
    Workspace workspace = Invented.workspace(PEOPLE, 0);
    request =
        new ForecastRequest(
            workspace,
            List.of(ScenarioRun.own(workspace.plan().scenarios().getFirst())),
            new SimulationSettings(YearMonth.of(2027, 1), 60, 10_000, 20261121),
            2);
  }

  @Benchmark
  public ForecastResult fiveThousandPeopleInHalfAGigabyte() {
    return Forecaster.run(request, Progress.quiet());
  }
}
