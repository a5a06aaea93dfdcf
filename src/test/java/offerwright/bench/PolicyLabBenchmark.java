package offerwright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import offerwright.calc.policy.PolicyLab;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.sample.InventedCompany;
import offerwright.calc.simulate.Progress;
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

/// A whole comparison of ten policies, from the workspace to the last index: in closed form, which
/// is what a slider waits for, and simulated over 500 paths of 12 months with the bootstrap. What
/// is asked: 100,000 people under 1 s and under 30 s on two cores.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures
public class PolicyLabBenchmark {
  private static final long SEED = 7;

  @Param({"300", "5000", "100000"})
  public int people;

  private PolicyRequest request;

  @Setup
  public void tenPolicies() {
    PolicyRequest given =
        PolicyRequest.of(InventedCompany.withPolicies(Invented.workspace(people, 0), SEED), 2);
    List<AllocationPolicy> policies = new ArrayList<>(given.policies());
    policies.add(
        new AllocationPolicy("Max-min", new AllocationRule.MaxMin(), new PolicyTotal.SamePool()));
    request = given.withPolicies(policies).withPool(Optional.empty()).withCurve(people <= 5_000);
  }

  @Benchmark
  @Warmup(iterations = 8)
  @Measurement(iterations = 8)
  public PolicyResult closedForm() {
    return PolicyLab.instant(request).value().orElseThrow();
  }

  @Benchmark
  @Warmup(iterations = 2)
  @Measurement(iterations = 3)
  public PolicyResult simulated() {
    return PolicyLab.run(request, Progress.quiet());
  }
}
