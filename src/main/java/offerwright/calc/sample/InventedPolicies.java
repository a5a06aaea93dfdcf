package offerwright.calc.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import offerwright.calc.forecast.ScenarioBasis;
import offerwright.calc.policy.StandardPolicies;
import offerwright.calc.productivity.ResponseCurves;
import offerwright.calc.random.NormalQuantile;
import offerwright.domain.Require;
import offerwright.domain.company.Person;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.LevelLeverage;
import offerwright.domain.policy.Measurement;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.policy.ProjectShare;
import offerwright.domain.workspace.Workspace;

/// Invents what a company knows of its people when it compares policies, and leaves gaps as real
/// ones do: of ten people about four have their leverage entered, three have use and outcome
/// measured, two or three expect a demand, and two in three work on projects of their team.
///
/// A person's leverage is lognormal around that of the level: what the level costs against the
/// mean, less for those who manage. Outcomes follow from it by the response curve of the first
/// scenario.
final class InventedPolicies {
  private static final long FLOOR = 40_000;
  private static final double ENTERED = 0.4;
  private static final double MEASURED = 0.3;
  private static final double EXPECTED = 0.25;
  private static final double LEVERAGE_SPREAD = 0.35;
  private static final double DEMAND_SPREAD = 0.5;
  private static final double OUTCOME_SPREAD = 0.1;

  /// Changes merged a month by the average engineer at the average use.
  private static final double CHANGES = 10;

  private static final List<LevelLeverage> MANAGEMENT =
      List.of(new LevelLeverage("manager", 0.75), new LevelLeverage("director", 0.6));

  private final Workspace company;
  private final SplittableRandom random;
  private final ScenarioBasis basis;
  private final List<LevelLeverage> levels;
  private final double[] leverage;
  private final double[] monthlyDemand;
  private final double reference;

  InventedPolicies(Workspace company, SplittableRandom random) {
    Require.that(!company.plan().scenarios().isEmpty(), "a company needs a scenario");
    this.company = company;
    this.random = random;
    basis =
        ScenarioBasis.of(
                company, company.plan().scenarios().getFirst(), company.plan().simulation())
            .value()
            .orElseThrow(() -> new IllegalArgumentException("a scenario needs token prices"));
    levels =
        MANAGEMENT.stream()
            .filter(managed -> company.ladder().find(managed.levelId()).isPresent())
            .toList();
    leverage = leverageByLevel();
    monthlyDemand = basis.demand().levelMeans();
    reference = mean(monthlyDemand);
  }

  PolicyPlan plan() {
    List<PersonInput> people = new ArrayList<>();
    for (Person person : company.people()) {
      PersonInput input = input(person, random.split());
      if (!input.isEmpty()) {
        people.add(input);
      }
    }
    return PolicyPlan.EMPTY
        .withPolicies(StandardPolicies.of(company))
        .withFloor(Optional.of(Money.of(FLOOR, currency())))
        .withProjects(InventedProject.ALL.stream().map(InventedProject::project).toList())
        .withLevels(levels)
        .withPeople(people);
  }

  private double[] leverageByLevel() {
    double[] costs = basis.loadedCosts();
    double mean = mean(costs);
    double[] all = new double[costs.length];
    for (int i = 0; i < costs.length; i++) {
      all[i] = costs[i] / mean;
    }
    levels.forEach(managed -> all[basis.level(managed.levelId())] = managed.leverage());
    return all;
  }

  /// Mean over the people of a figure of their level.
  private double mean(double[] byLevel) {
    return company.people().stream()
        .mapToDouble(person -> byLevel[basis.level(person.levelId())])
        .average()
        .orElse(1);
  }

  /// Draws everything, also what is not known in the end, so that one person's gaps do not change
  /// another figure.
  private PersonInput input(Person person, SplittableRandom own) {
    int level = basis.level(person.levelId());
    double able = leverage[level] * spread(own, LEVERAGE_SPREAD);
    double demand = 12 * monthlyDemand[level] * spread(own, DEMAND_SPREAD);
    double budget = basis.amount(person.tokenBudget()).orElse(demand);
    Measurement measured = measured(able, Math.min(demand, budget) / 12, own);
    List<ProjectShare> projects = projects(person.teamId(), own);
    double known = own.nextDouble();
    return new PersonInput(
        person.id(),
        Optional.of(Math.max(0.05, Math.round(able * 20) / 20.0)).filter(_ -> known < ENTERED),
        own.nextInt(3) < 2 ? projects : List.of(),
        own.nextDouble() < EXPECTED ? Optional.of(money(demand, 1000)) : Optional.empty(),
        Optional.of(measured).filter(_ -> known >= ENTERED && known < ENTERED + MEASURED));
  }

  private Measurement measured(double able, double monthly, SplittableRandom own) {
    double output = able * ResponseCurves.relative(basis.response(), monthly / reference);
    double outcome = CHANGES * output * spread(own, OUTCOME_SPREAD);
    return new Measurement(money(monthly, 10), Math.max(0.1, Math.round(outcome * 10) / 10.0));
  }

  /// One or two projects, in tenths of the time.
  private static List<ProjectShare> projects(String teamId, SplittableRandom own) {
    List<InventedProject> possible = InventedProject.of(teamId);
    int first = own.nextInt(possible.size());
    int time = own.nextInt(3, 10);
    int second = own.nextInt(possible.size());
    int more = own.nextInt(1, 11 - time);
    ProjectShare main = share(possible.get(first), time);
    return first == second ? List.of(main) : List.of(main, share(possible.get(second), more));
  }

  private static ProjectShare share(InventedProject project, int tenths) {
    return new ProjectShare(project.id(), Percent.of(10L * tenths));
  }

  /// A lognormal factor of mean 1.
  private static double spread(SplittableRandom own, double sigma) {
    double normal = NormalQuantile.of(own.nextDouble(1e-9, 1));
    return StrictMath.exp(sigma * normal - sigma * sigma / 2);
  }

  /// An amount to a number of units, at least one step.
  private Money money(double amount, long step) {
    return Money.of(Math.max(1, Math.round(amount / step)) * step, currency());
  }

  private CurrencyCode currency() {
    return company.company().currency();
  }
}
