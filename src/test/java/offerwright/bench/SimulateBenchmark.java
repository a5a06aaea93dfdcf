package offerwright.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import offerwright.calc.price.PricePaths;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Exponential;
import offerwright.calc.random.Purpose;
import offerwright.calc.simulate.Demand;
import offerwright.calc.simulate.Horizon;
import offerwright.calc.simulate.Outcome;
import offerwright.calc.simulate.Pairing;
import offerwright.calc.simulate.Progress;
import offerwright.calc.simulate.Simulation;
import offerwright.calc.simulate.Simulator;
import offerwright.calc.simulate.Stint;
import offerwright.calc.simulate.Terms;
import offerwright.calc.simulate.World;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The engine on 300 people, 36 months, 2,000 paths: prices, one-factor demand, cap, carryover with
/// penalty, cap and expiry, year-end burn, output, all figures. Aims: one scenario whole under 300
/// ms on two threads, 40 to 80 million engineer-months a second on one, 24 pairings at most 5 times
/// one.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures
public class SimulateBenchmark {
  private static final int PEOPLE = 300;
  private static final int MONTHS = 36;
  private static final int PATHS = 2000;
  private static final int TEAMS = 30;
  private static final double[] MEANS = {800, 1000, 1200, 1600, 2000, 2400};

  @Param({"1", "2"})
  private int threads;

  private Simulation one;
  private Simulation all;

  @Setup
  public void invent() {
    one = simulation(1, 1);
    all = simulation(6, 4);
  }

  @Benchmark
  public List<Outcome> oneScenario() {
    return Simulator.run(one, threads, Progress.quiet());
  }

  @Benchmark
  public List<Outcome> sixScenariosTimesFourTerms() {
    return Simulator.run(all, threads, Progress.quiet());
  }

  /// Operations are engineer-months.
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  @OperationsPerInvocation(PEOPLE * MONTHS * PATHS)
  public List<Outcome> engineerMonths() {
    return Simulator.run(one, threads, Progress.quiet());
  }

  private static Simulation simulation(int worlds, int policies) {
    List<World> all = new ArrayList<>();
    List<Pairing> pairings = new ArrayList<>();
    for (int w = 0; w < worlds; w++) {
      all.add(world(0.1 + 0.1 * w));
      for (int policy = 0; policy < policies; policy++) {
        pairings.add(new Pairing(w, terms(0.25 * policy)));
      }
    }
    return new Simulation(
        new Horizon(MONTHS, 1, 2027, PATHS, 42), MEANS.length, TEAMS, all, pairings);
  }

  private static World world(double volatility) {
    List<Stint> people =
        IntStream.range(0, PEOPLE)
            .mapToObj(i ->
                new Stint(
                    i, i % TEAMS, 0, MONTHS, true, 1, List.of(new Stint.Step(0, i % MEANS.length))))
            .toList();
    double[] time = new double[MONTHS];
    Arrays.fill(time, 1);
    double[][] projects = new double[TEAMS][];
    Arrays.fill(projects, time);
    Demand demand = new Demand(MEANS, time, projects, 1.1, 0.9, 0.8, 0.3);
    double[] values = Arrays.stream(MEANS).map(mean -> 130 * mean).toArray();
    return new World(
        people, new Wandering(volatility), demand, values, x -> StrictMath.pow(x, 0.3));
  }

  private static Terms terms(double penalty) {
    double[] grants = Arrays.stream(MEANS).map(mean -> 15 * mean).toArray();
    return new Terms(
        grants,
        1,
        false,
        0,
        false,
        1,
        0,
        0,
        0,
        1,
        0,
        Double.NaN,
        penalty,
        0.2,
        2,
        0.5,
        false,
        false,
        false,
        0.5,
        0.9,
        0.3);
  }

  private record Wandering(double volatility) implements PricePaths {
    @Override
    public void fill(long seed, int firstPath, int count, int months, double[] list) {
      double[] normals = new double[count];
      double[] logs = new double[count];
      for (int m = 0; m < months; m++) {
        Draws.normals(seed, firstPath, count, m, Purpose.PRICE_COMMON, 0, normals, 0);
        for (int i = 0; i < count; i++) {
          logs[i] += volatility * normals[i] / Math.sqrt(12);
          list[m * count + i] = Exponential.of(logs[i]);
        }
      }
    }

    @Override
    public double tokensPerWork(int month) {
      return 1 + 0.01 * month;
    }

    @Override
    public OptionalDouble meanList(int month) {
      return OptionalDouble.empty();
    }
  }
}
