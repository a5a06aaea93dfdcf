package offerwright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import offerwright.calc.policy.Allocation;
import offerwright.calc.policy.Allocator;
import offerwright.calc.policy.BestSplit;
import offerwright.calc.policy.Gains;
import offerwright.calc.policy.Staff;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.CustomAmount;
import offerwright.domain.policy.HybridPart;
import offerwright.domain.policy.PolicyTotal;
import offerwright.support.Staffs;
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

/// Budgets of 100,000 people in whom everything differs, to the cent, by every rule. Aims: under
/// 100 ms where there is a closed form, 400 ms where a price has to be found, 250 ms for the most
/// productive split that demand allows.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures
public class AllocationBenchmark {
  private static final int PEOPLE = 100_000;
  private static final long POOL = 1_000_000_000_000L;

  /// The rule; "best" for the most productive split that demand allows, "gains" for who gains.
  @Param({
    "equal",
    "level",
    "base",
    "leverage",
    "impact",
    "efficient",
    "fair",
    "max-min",
    "need",
    "custom",
    "hybrid",
    "pooled",
    "best",
    "gains"
  })
  private String rule;

  /// The response.
  @Param({"power", "logarithm", "half", "hill", "steep", "saturation"})
  private String curve;

  private Staff staff;
  private Allocation today;

  @Setup
  public void invent() {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(20261121);
    staff = Staffs.random(chance, PEOPLE).response(response()).build();
    today = allocate(new AllocationRule.Equal());
  }

  @Benchmark
  public Object allocate() {
    return switch (rule) {
      case "best" -> BestSplit.of(staff, POOL);
      case "gains" -> Gains.between(staff, today, today);
      default -> allocate(chosen());
    };
  }

  private Allocation allocate(AllocationRule chosen) {
    AllocationPolicy policy = new AllocationPolicy(rule, chosen, new PolicyTotal.SamePool());
    return Allocator.allocate(policy, staff, POOL).value().orElseThrow();
  }

  private AllocationRule chosen() {
    return switch (rule) {
      case "equal" -> new AllocationRule.Equal();
      case "level" -> new AllocationRule.ByLevel();
      case "base" -> new AllocationRule.PercentOfBase(Percent.of(50), Optional.of(usd(100_000)));
      case "leverage" -> new AllocationRule.ByLeverage(1 / 0.7);
      case "impact" -> new AllocationRule.ByImpact();
      case "efficient" -> new AllocationRule.AlphaFair(0);
      case "fair" -> new AllocationRule.AlphaFair(0.6);
      case "max-min" -> new AllocationRule.MaxMin();
      case "need" -> new AllocationRule.NeedBased(3, 1);
      case "custom" -> column();
      case "hybrid" ->
          new AllocationRule.Hybrid(
              List.of(
                  new HybridPart(new AllocationRule.Equal(), Percent.of(50)),
                  new HybridPart(new AllocationRule.ByLeverage(1), Percent.of(50))),
              Optional.of(usd(60_000)),
              Optional.of(usd(250_000)));
      case "pooled" ->
          new AllocationRule.Pooled(new AllocationRule.ByLevel(), Percent.of(250), Percent.of(10));
      default -> throw new IllegalArgumentException(rule);
    };
  }

  private AllocationRule column() {
    List<CustomAmount> lines = new ArrayList<>();
    for (int i = 0; i < staff.size(); i++) {
      lines.add(new CustomAmount(staff.ids().get(i), staff.demand()[i]));
    }
    return new AllocationRule.Custom("B", lines);
  }

  private ResponseCurve response() {
    return switch (curve) {
      case "power" -> new ResponseCurve.Power(0.3);
      case "logarithm" -> new ResponseCurve.Logarithmic(0.5);
      case "half" -> new ResponseCurve.MichaelisMenten(1.5);
      case "hill" -> new ResponseCurve.Hill(1.5, 0.7);
      case "steep" -> new ResponseCurve.Hill(1.5, 2);
      case "saturation" -> new ResponseCurve.Saturating(0.8);
      default -> throw new IllegalArgumentException(curve);
    };
  }

  private static Money usd(long units) {
    return Money.of(units, CurrencyCode.USD);
  }
}
