package offerwright.bench;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import offerwright.calc.fairness.Index;
import offerwright.calc.fairness.IndexIntervals;
import offerwright.calc.fairness.Indices;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Exponential;
import offerwright.calc.random.Purpose;
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

/// How unequal a split is among so many people in 20 groups: all indices at once, and the intervals
/// of 22 splits with the resamples of [IndexIntervals#resamples]. Aims for 100,000 people on one
/// core: under 25 ms and under 6 s.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures
public class FairnessBenchmark {
  private static final int SPLITS = 22;
  private static final int GROUPS = 20;
  private static final double CENT = 0.01;

  @Param({"300", "100000"})
  private int people;

  private double[][] splits;
  private int[] group;

  @Setup
  public void invent() {
    group = new int[people];
    splits = new double[SPLITS][people];
    for (int i = 0; i < people; i++) {
      group[i] = i % GROUPS;
      double person = Draws.normal(1, i, 0, Purpose.PERSON, 0);
      for (int split = 0; split < SPLITS; split++) {
        splits[split][i] = Math.rint(1e6 * Exponential.of(0.05 * split * person)) / 100;
      }
    }
  }

  @Benchmark
  public Map<Index, Double> allIndices() {
    return Indices.of(splits[SPLITS - 1], group, GROUPS, CENT);
  }

  @Benchmark
  public IndexIntervals intervals() {
    return IndexIntervals.of(splits, 0, group, GROUPS, CENT, IndexIntervals.resamples(people), 42);
  }
}
