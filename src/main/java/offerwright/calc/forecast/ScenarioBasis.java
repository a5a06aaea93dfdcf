package offerwright.calc.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import offerwright.calc.price.OutlookPaths;
import offerwright.calc.price.PriceOutlooks;
import offerwright.calc.productivity.ResponseCurves;
import offerwright.calc.productivity.UpliftBelief;
import offerwright.calc.simulate.Demand;
import offerwright.calc.simulate.Stint;
import offerwright.calc.simulate.Terms;
import offerwright.calc.simulate.World;
import offerwright.domain.money.Money;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// A scenario as plain numbers, apart from who is there: what a forecast and a comparison of
/// policies both stand on. Money is in the company's currency.
public final class ScenarioBasis {
  private final Scenario scenario;
  private final CompanyFacts facts;
  private final OutlookPaths prices;
  private final Demand demand;
  private final double unitPrice;

  private ScenarioBasis(
      Scenario scenario, CompanyFacts facts, OutlookPaths prices, Demand demand, double unitPrice) {
    this.scenario = scenario;
    this.facts = facts;
    this.prices = prices;
    this.demand = demand;
    this.unitPrice = unitPrice;
  }

  /// The numbers of a scenario. No value if a tier has no list price or the prices make no paths;
  /// the problems say where, from inside the scenario.
  public static Checked<ScenarioBasis> of(
      Workspace workspace, Scenario scenario, SimulationSettings settings) {
    LocalDate day = settings.first().atDay(1);
    OptionalDouble unitPrice = CompanyFacts.unitPrice(workspace, scenario.prices().tiers(), day);
    if (unitPrice.isEmpty()) {
      return Checked.bad(noPrice(scenario, day));
    }
    CompanyFacts facts = CompanyFacts.of(workspace, day, unitPrice.getAsDouble());
    Checked<OutlookPaths> prices =
        PriceOutlooks.paths(
            scenario.prices(), workspace.histories(), workspace.prices().mix(), settings.first());
    List<Problem> problems = new ArrayList<>();
    prices.problems().forEach(problem -> problems.add(problem.within("prices")));
    Optional<ScenarioBasis> basis =
        prices
            .value()
            .map(paths -> {
              problems.addAll(ForecastLimits.sizes(scenario.demand(), paths, settings.months()));
              return new ScenarioBasis(
                  scenario,
                  facts,
                  paths,
                  DemandOf.profile(scenario.demand(), facts, settings),
                  unitPrice.getAsDouble());
            });
    return new Checked<>(basis, problems);
  }

  private static Problem noPrice(Scenario scenario, LocalDate day) {
    return Problem.error(
        "prices",
        String.format(
            Locale.ROOT,
            "No list price is in force on %s for every tier that scenario %s spends on.",
            day,
            scenario.name()),
        "Add a price card for the tier in Settings, or give the tier a share of 0 %.");
  }

  CompanyFacts facts() {
    return facts;
  }

  /// Demand by level, month and team; without chance but for its spreads.
  public Demand demand() {
    return demand;
  }

  /// Today's price of a million tokens.
  public double unitPrice() {
    return unitPrice;
  }

  /// How output answers to use.
  public ResponseCurve response() {
    return scenario.value().response();
  }

  /// What an engineer of each level costs a year, base and load; example: 329,400.
  public double[] loadedCosts() {
    double load = 1 + scenario.value().load().fraction();
    return facts.levels().stream().mapToDouble(level -> level.base() * load).toArray();
  }

  /// A year's token budget of each level on the ladder.
  public double[] ladder() {
    return facts.levels().stream().mapToDouble(level -> level.grant()).toArray();
  }

  /// Mean productivity gained at the reference use times the share of it that is realised; example:
  /// 0.056.
  public double realisedUplift() {
    return UpliftBelief.of(scenario.value()).mean() * scenario.value().realisation().fraction();
  }

  /// Index of a level on the ladder; -1 if there is none with this key.
  public int level(String id) {
    return facts.level(id);
  }

  /// Index of a team; the number of known teams for nobody's team.
  public int team(String id) {
    return facts.team(id);
  }

  /// Number of teams, nobody's team among them, which is the last.
  public int teams() {
    return facts.teams().size();
  }

  /// An amount in the company's currency; empty without a rate.
  public Optional<Double> amount(Money money) {
    return CompanyFacts.amount(facts.workspace(), money);
  }

  /// Key of the random numbers of a person, the same as in every forecast.
  public static long key(String personId) {
    return Keys.of(personId);
  }

  /// The scenario with some people in it, as the engine takes it.
  public World world(List<Stint> people) {
    ResponseCurve response = response();
    return new World(
        people, prices, demand, loadedCosts(), use -> ResponseCurves.relative(response, use));
  }

  /// Budget rules as the engine takes them, with the grants of the ladder.
  public Terms terms(BudgetPolicy policy) {
    return TermsOf.policy(policy, facts, unitPrice);
  }
}
