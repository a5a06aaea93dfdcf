package offerwright.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import offerwright.calc.price.PricePaths;
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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Ten policies for 100,000 people, each with a budget of their own, over 12 months and 500 paths
/// in one pass on two threads: figures by person, who ran out by month, one policy pooled by team
/// and one pooled with a reserve of the company. Aim: 12 s, at most 30 s.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures
public class PolicySimulationBenchmark {
  private static final int PEOPLE = 100_000;
  private static final int TEAM = 10;
  private static final int MONTHS = 12;
  private static final double[] MEANS = {800, 1000, 1200, 1600, 2000, 2400};

  @Param({"0", "0.2"})
  private double overage;

  private Simulation simulation;

  @Setup
  public void invent() {
    double pool = 0;
    for (int i = 0; i < PEOPLE; i++) {
      pool += 12 * mean(i);
    }
    List<Pairing> pairings = new ArrayList<>();
    Terms terms = terms();
    for (int policy = 0; policy < 8; policy++) {
      pairings.add(new Pairing(0, terms.withOwnGrants(grants(policy, pool))));
    }
    Terms pooled = terms.withOwnGrants(grants(1, 0.9 * pool)).withFairUse(2.5);
    pairings.add(new Pairing(0, pooled));
    pairings.add(new Pairing(0, pooled.withReserve(0.1 * pool)));
    simulation =
        new Simulation(
            new Horizon(MONTHS, 1, 2027, 500, 42),
            MEANS.length,
            PEOPLE / TEAM,
            List.of(world()),
            pairings);
  }

  @Benchmark
  public List<Outcome> tenPoliciesForAHundredThousand() {
    return Simulator.run(simulation, 2, Progress.quiet());
  }

  /// Shares by a power of what people want: 0 is the same for everybody.
  private static double[] grants(int policy, double pool) {
    double[] grants = new double[PEOPLE];
    Arrays.setAll(grants, i -> StrictMath.pow(mean(i), 0.3 * policy));
    double sum = Arrays.stream(grants).sum();
    return Arrays.stream(grants).map(grant -> grant / sum * pool).toArray();
  }

  private static double mean(int person) {
    return MEANS[person % MEANS.length] * (0.5 + person % 101 / 100.0);
  }

  private static World world() {
    double[] time = new double[MONTHS];
    Arrays.fill(time, 1);
    double[][] projects = new double[PEOPLE / TEAM][];
    Arrays.fill(projects, time);
    List<Stint> people =
        IntStream.range(0, PEOPLE).mapToObj(PolicySimulationBenchmark::stint).toList();
    double[] values = Arrays.stream(MEANS).map(mean -> 130 * mean).toArray();
    return new World(
        people,
        new Fixed(),
        new Demand(MEANS, time, projects, 1.1, 0.9, 0.8, 0.3),
        values,
        x -> StrictMath.pow(x, 0.3));
  }

  private static Stint stint(int i) {
    List<Stint.Step> level = List.of(new Stint.Step(0, i % MEANS.length));
    return new Stint(i, i / TEAM, 0, MONTHS, true, 1, level)
        .withOwn(new Stint.Own(i, mean(i), 1500, 150_000));
  }

  private Terms terms() {
    double[] none = new double[MEANS.length];
    return new Terms(
        none,
        1,
        false,
        0,
        false,
        1,
        0,
        overage,
        0.5 * overage,
        1,
        0,
        Double.NaN,
        0.5,
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

  private record Fixed() implements PricePaths {
    @Override
    public void fill(long seed, int firstPath, int count, int months, double[] list) {
      Arrays.fill(list, 1);
    }

    @Override
    public double tokensPerWork(int month) {
      return 1;
    }

    @Override
    public OptionalDouble meanList(int month) {
      return OptionalDouble.empty();
    }
  }
}
