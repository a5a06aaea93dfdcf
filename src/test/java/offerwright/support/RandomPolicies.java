package offerwright.support;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.Adoption;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.CustomAmount;
import offerwright.domain.policy.HybridPart;
import offerwright.domain.policy.LevelLeverage;
import offerwright.domain.policy.Measurement;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.policy.Project;
import offerwright.domain.policy.ProjectShare;
import offerwright.domain.policy.TeamBudget;
import offerwright.domain.policy.TeamPools;

/// A random plan of policies that reaches every rule and every total.
final class RandomPolicies {
  private final RandomTerms random;
  private final RandomProcess numbers;

  RandomPolicies(RandomTerms random) {
    this.random = random;
    this.numbers = new RandomProcess(random);
  }

  PolicyPlan plan() {
    return new PolicyPlan(
        random.maybe(this::something),
        several(i -> policy(i + random.text())),
        random.maybe(this::amount),
        random.maybe(this::aboveNothing),
        several(i -> new Project("project-" + i, random.text(), numbers.real(0, 1e6))),
        several(i -> new LevelLeverage("level-" + i, leverage())),
        several(this::person),
        random.maybe(this::adoption));
  }

  private AllocationPolicy policy(String name) {
    return new AllocationPolicy(name, rule(), total());
  }

  private PolicyTotal total() {
    return switch (random.number(0, 2)) {
      case 0 -> new PolicyTotal.SamePool();
      case 1 -> new PolicyTotal.Own(something());
      default -> new PolicyTotal.AsPromised();
    };
  }

  private AllocationRule rule() {
    return random.number(0, 4) == 0
        ? new AllocationRule.Pooled(
            personal(), Percent.of(random.number(100, 900)), Percent.of(random.number(0, 99)))
        : personal();
  }

  private AllocationRule personal() {
    if (random.number(0, 4) > 0) {
      return simple();
    }
    CurrencyCode currency = random.currency();
    Money floor = Money.of(random.number(0, 90_000), currency);
    Money ceiling = floor.plus(Money.of(random.number(1, 90_000), currency));
    return new AllocationRule.Hybrid(
        random.some(1, 3, () -> new HybridPart(simple(), aboveNothing())),
        random.maybe(() -> floor),
        random.maybe(() -> ceiling));
  }

  private AllocationRule simple() {
    return switch (random.number(0, 8)) {
      case 0 -> new AllocationRule.Equal();
      case 1 -> new AllocationRule.ByLevel();
      case 2 -> new AllocationRule.PercentOfBase(aboveNothing(), random.maybe(this::something));
      case 3 -> new AllocationRule.ByLeverage(numbers.real(0, 10));
      case 4 -> new AllocationRule.ByImpact();
      case 5 -> new AllocationRule.AlphaFair(numbers.real(0, 100));
      case 6 -> new AllocationRule.MaxMin();
      case 7 -> new AllocationRule.NeedBased(numbers.real(1e-7, 1e6), numbers.real(1e-7, 1e6));
      default ->
          new AllocationRule.Custom(
              random.text(), several(i -> new CustomAmount("person-" + i, numbers.real(0, 1e15))));
    };
  }

  private PersonInput person(int index) {
    Supplier<List<ProjectShare>> shares =
        () -> several(i -> new ProjectShare("project-" + i, random.portion()));
    return new PersonInput(
        "person-" + index,
        random.maybe(this::leverage),
        shares.get(),
        random.maybe(this::amount),
        random.maybe(() -> new Measurement(something(), numbers.real(1e-7, 1e12))));
  }

  private Adoption adoption() {
    Optional<TeamPools> pools =
        random.maybe(() ->
            new TeamPools(
                Percent.of(random.number(100, 900)),
                amount(),
                several(i -> new TeamBudget("team-" + i, amount()))));
    return new Adoption(policy(random.text()), amount(), pools);
  }

  private double leverage() {
    return numbers.real(1e-7, 1000);
  }

  private Percent aboveNothing() {
    return new Percent(BigDecimal.valueOf(random.number(1, 1_000_000), random.number(0, 6)));
  }

  private Money amount() {
    return random.money(random.currency());
  }

  private Money something() {
    CurrencyCode currency = random.currency();
    return random.money(currency).plus(Money.of(1, currency));
  }

  private <T> List<T> several(IntFunction<T> each) {
    return IntStream.range(0, random.number(0, 3)).mapToObj(each).toList();
  }
}
