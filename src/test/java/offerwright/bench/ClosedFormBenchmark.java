package offerwright.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import offerwright.calc.policy.Allocation;
import offerwright.calc.policy.BestOutput;
import offerwright.calc.policy.ClosedForm;
import offerwright.calc.policy.InputSource;
import offerwright.calc.policy.Staff;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;
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

/// Ten policies for 100,000 people in closed form, one of them pooled by team, on one thread. Aims:
/// below 600 ms for the power curve, below 1.5 s for the others, even where no two people want the
/// same.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures
public class ClosedFormBenchmark {
  private static final int PEOPLE = 100_000;
  private static final int POLICIES = 10;
  private static final int TEAMS = 1_000;
  private static final int LEVELS = 8;

  @Param({"power", "logarithmic", "hill", "saturating"})
  private String curve;

  @Param({"level", "person"})
  private String demand;

  private Staff staff;
  private List<Allocation> allocations;

  @Setup
  public void invent() {
    SplittableRandom chance = new SplittableRandom(7);
    double[] wanted = new double[PEOPLE];
    double[] sigma = new double[PEOPLE];
    double[] ones = new double[PEOPLE];
    int[] level = new int[PEOPLE];
    int[] team = new int[PEOPLE];
    for (int i = 0; i < PEOPLE; i++) {
      level[i] = i % LEVELS;
      team[i] = i % TEAMS;
      double own = demand.equals("person") ? chance.nextDouble(0.5, 2) : 1;
      wanted[i] = 20_000 * (1 + level[i]) * own;
      sigma[i] = 0.9 + 0.00001 * team[i];
      ones[i] = 1;
    }
    staff = staff(wanted, sigma, ones, level, team);
    allocations = new ArrayList<>();
    for (int policy = 0; policy < POLICIES; policy++) {
      long[] budgets = new long[PEOPLE];
      for (int i = 0; i < PEOPLE; i++) {
        budgets[i] = (long) (wanted[i] * chance.nextDouble(60, 200));
      }
      allocations.add(allocation(budgets, policy == 0));
    }
  }

  @Benchmark
  public List<ClosedForm.Answer> tenPolicies() {
    ClosedForm closed = ClosedForm.of(staff);
    return allocations.stream()
        .map(allocation -> closed.answer(allocation, BestOutput.UNKNOWN))
        .toList();
  }

  private Staff staff(double[] wanted, double[] sigma, double[] ones, int[] level, int[] team) {
    InputSource[] source =
        Collections.nCopies(PEOPLE, InputSource.ENTERED).toArray(InputSource[]::new);
    double[] together = new double[TEAMS];
    Arrays.fill(together, 0.018);
    return new Staff(
        CurrencyCode.USD,
        Collections.nCopies(PEOPLE, "P"),
        Collections.nCopies(LEVELS, "L"),
        Collections.nCopies(TEAMS, "T"),
        level,
        team,
        ones,
        ones,
        new long[PEOPLE],
        ones,
        ones,
        wanted,
        sigma,
        together,
        source,
        source,
        source,
        response(),
        90_000,
        20_000);
  }

  private ResponseCurve response() {
    return switch (curve) {
      case "logarithmic" -> new ResponseCurve.Logarithmic(0.5);
      case "hill" -> new ResponseCurve.Hill(1.5, 2);
      case "saturating" -> new ResponseCurve.Saturating(0.8);
      default -> new ResponseCurve.Power(0.3);
    };
  }

  private static Allocation allocation(long[] budgets, boolean pooled) {
    return new Allocation(
        new AllocationPolicy("custom", new AllocationRule.Equal(), new PolicyTotal.SamePool()),
        CurrencyCode.USD,
        budgets,
        pooled,
        pooled ? 2.5 : Double.NaN,
        pooled ? 100_000_000L : 0,
        1,
        new byte[PEOPLE]);
  }
}
