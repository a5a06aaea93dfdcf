package offerwright.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Exponential;
import offerwright.calc.random.Purpose;
import offerwright.calc.risk.Adjustable;
import offerwright.calc.risk.Dominance;
import offerwright.calc.risk.DominanceBootstrap;
import offerwright.calc.risk.DominanceEvidence;
import offerwright.calc.risk.Indifference;
import offerwright.calc.risk.IndifferenceCurve;
import offerwright.calc.risk.Range;
import offerwright.calc.risk.RankedPaths;
import offerwright.calc.risk.Ranking;
import offerwright.calc.risk.RiskAversion;
import offerwright.calc.risk.ValuedPaths;
import offerwright.calc.risk.Verdict;
import offerwright.calc.risk.YearSpreads;
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
import org.openjdk.jmh.infra.Blackhole;

/// What comparing four uncertain amounts on 10,000 paths costs. Aims: everything but the bootstrap
/// under 10 ms; 500 resamples of a pair under 150 ms.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures
public class RiskBenchmark {
  private static final int PATHS = 10_000;
  private static final double WEALTH = 300_000;
  private static final double[] GAMMAS = {0, 1, 2, 3, 5};

  private double[][] amounts;
  private double[] one;
  private List<RankedPaths> ranked;

  @Setup
  public void invent() {
    amounts = new double[4][PATHS];
    for (int offer = 0; offer < amounts.length; offer++) {
      Draws.normals(1, 0, PATHS, 0, Purpose.PERSON, offer, amounts[offer], 0);
      for (int path = 0; path < PATHS; path++) {
        double share = Exponential.of(0.2 * (offer + 1) * amounts[offer][path]);
        amounts[offer][path] = 500_000 + 40_000 * offer + 100_000 * share;
      }
    }
    one = new double[PATHS];
    Arrays.fill(one, 1);
    ranked = Stream.of(amounts).map(RankedPaths::of).toList();
  }

  /// P(A > B), dominance, five certainty equivalents and an absolute one of each, verdicts of all
  /// pairs, the ranking, quantiles, and one thing to ask for.
  @Benchmark
  public void everythingButTheBootstrap(Blackhole sink) {
    RiskAversion aversion = new RiskAversion.Relative(2, WEALTH);
    List<ValuedPaths> valued = new ArrayList<>();
    List<RankedPaths> sorted = new ArrayList<>();
    for (double[] values : amounts) {
      sink.consume(ValuedPaths.profile(values, WEALTH, GAMMAS));
      sink.consume(ValuedPaths.of(values, RiskAversion.Absolute.at(2, 800_000)));
      valued.add(ValuedPaths.of(values, aversion).value().orElseThrow());
      sorted.add(RankedPaths.of(values));
    }
    for (int a = 0; a < 4; a++) {
      for (int b = a + 1; b < 4; b++) {
        sink.consume(Verdict.between(valued.get(a), valued.get(b)));
        sink.consume(Dominance.between(sorted.get(a), sorted.get(b)));
      }
    }
    sink.consume(Ranking.of(valued));
    sink.consume(YearSpreads.of(amounts));
    sink.consume(oneToAskFor());
  }

  @Benchmark
  public Indifference oneToAskFor() {
    return Indifference.between(
            Adjustable.linear(amounts[0], one),
            amounts[3],
            new RiskAversion.Relative(2, WEALTH),
            new Range(-200_000, 400_000))
        .value()
        .orElseThrow();
  }

  @Benchmark
  public IndifferenceCurve curveOfTwentyOnePoints() {
    double[] xs = new double[21];
    Arrays.setAll(xs, i -> 10_000.0 * i);
    return IndifferenceCurve.of(
        (x, y, values) -> {
          for (int i = 0; i < values.length; i++) {
            values[i] = amounts[0][i] + x + y * amounts[3][i] / 1e6;
          }
        },
        PATHS,
        900_000,
        new RiskAversion.Relative(2, WEALTH),
        xs,
        new Range(0, 1e6));
  }

  @Benchmark
  public DominanceEvidence bootstrapOfAPair() {
    return DominanceBootstrap.between(
        ranked.get(0), ranked.get(1), DominanceBootstrap.RESAMPLES, 1);
  }

  @Benchmark
  public List<List<DominanceEvidence>> bootstrapOfAllPairs() {
    return DominanceBootstrap.among(ranked, DominanceBootstrap.RESAMPLES, 1);
  }
}
