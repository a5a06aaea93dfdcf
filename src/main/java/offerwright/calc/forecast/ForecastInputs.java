package offerwright.calc.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import offerwright.calc.estimate.SpreadReader;
import offerwright.calc.forecast.Roster.Start;
import offerwright.calc.simulate.Horizon;
import offerwright.calc.simulate.Outcome;
import offerwright.calc.simulate.Pairing;
import offerwright.calc.simulate.Simulation;
import offerwright.calc.simulate.SimulationSize;
import offerwright.calc.simulate.Stint;
import offerwright.calc.simulate.World;
import offerwright.domain.plan.HeadcountPlan;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// A request as the engine takes it, with what was found wrong on the way.
///
/// @param request the request
/// @param simulation the same as numbers
/// @param sides by scenario, in the order of the worlds
record ForecastInputs(ForecastRequest request, Simulation simulation, List<Side> sides) {
  /// What belongs to one world besides its numbers.
  ///
  /// @param facts the company
  /// @param unitPrice today's price of a million tokens
  record Side(CompanyFacts facts, double unitPrice) {}

  /// No value if a scenario cannot be simulated at all; the problems say why.
  static Checked<ForecastInputs> of(ForecastRequest request) {
    List<Problem> problems = new ArrayList<>();
    Map<Scenario, Integer> worldAt = new LinkedHashMap<>();
    List<World> worlds = new ArrayList<>();
    List<Side> sides = new ArrayList<>();
    Map<HeadcountPlan, List<Stint>> rosters = new HashMap<>();
    Horizon horizon = horizon(request.settings());
    for (ScenarioRun run : request.runs()) {
      if (!worldAt.containsKey(run.scenario())) {
        worldAt.put(run.scenario(), worlds.size());
        world(request, run.scenario(), horizon, rosters, worlds, sides, problems);
      }
    }
    if (worlds.size() < worldAt.size()) {
      return Checked.bad(problems);
    }
    List<Pairing> pairings = new ArrayList<>();
    for (ScenarioRun run : request.runs()) {
      int world = worldAt.getOrDefault(run.scenario(), 0);
      Side side = sides.get(world);
      pairings.add(
          new Pairing(world, TermsOf.policy(run.policy(), side.facts(), side.unitPrice())));
    }
    CompanyFacts facts = sides.getFirst().facts();
    Simulation simulation =
        new Simulation(horizon, facts.levels().size(), facts.teams().size(), worlds, pairings);
    tooLarge(simulation, request.threads()).ifPresent(problems::add);
    ForecastInputs inputs = new ForecastInputs(request, simulation, List.copyOf(sides));
    return problems.stream().anyMatch(Problem::isError)
        ? Checked.bad(problems)
        : Checked.of(inputs, problems);
  }

  private static Horizon horizon(SimulationSettings settings) {
    return new Horizon(
        settings.months(),
        settings.first().getMonthValue(),
        settings.first().getYear(),
        settings.paths(),
        settings.seed());
  }

  private static void world(
      ForecastRequest request,
      Scenario scenario,
      Horizon horizon,
      Map<HeadcountPlan, List<Stint>> rosters,
      List<World> worlds,
      List<Side> sides,
      List<Problem> problems) {
    String where = "plan/scenarios/" + scenario.id();
    Checked<ScenarioBasis> checked =
        ScenarioBasis.of(request.workspace(), scenario, request.settings());
    checked.problems().forEach(problem -> problems.add(problem.within(where)));
    if (checked.value().isEmpty()) {
      return;
    }
    ScenarioBasis basis = checked.value().get();
    CompanyFacts facts = basis.facts();
    List<Start> today = facts.staff(Optional.empty());
    if (today.isEmpty()) {
      problems.add(nobody().within(where));
      return;
    }
    Optional<Problem> tooMany =
        ForecastLimits.people(scenario.headcount(), today.size(), horizon.months());
    if (tooMany.isPresent()) {
      problems.add(tooMany.get().within(where));
      return;
    }
    worlds.add(
        basis.world(
            rosters.computeIfAbsent(
                scenario.headcount(),
                plan ->
                    Roster.of(facts.staff(plan.engineers()), plan, horizon, facts.levelAbove()))));
    sides.add(new Side(facts, basis.unitPrice()));
  }

  private static Problem nobody() {
    return Problem.error(
        "headcount",
        "There is nobody to forecast: the workspace has no people at a level, and its levels have no seats.",
        "Add people, or give the levels of the ladder a headcount.");
  }

  private static Optional<Problem> tooLarge(Simulation simulation, int threads) {
    return SimulationSize.lacking(simulation, threads)
        .map(lacking ->
            Problem.error(
                "plan/simulation",
                String.format(
                    Locale.ROOT,
                    "%,d paths of %d months for %d runs %s",
                    simulation.horizon().paths(),
                    simulation.horizon().months(),
                    simulation.pairings().size(),
                    lacking),
                "Ask for fewer paths, months or scenarios at a time."));
  }

  /// Everything about one run, after the simulation.
  RunData data(int run, List<Outcome> outcomes, SpreadReader spreads) {
    Pairing pairing = simulation.pairings().get(run);
    Side side = sides.get(pairing.world());
    return new RunData(
        request.runs().get(run),
        side.facts(),
        simulation.horizon(),
        simulation.worlds().get(pairing.world()),
        pairing.terms(),
        side.unitPrice(),
        outcomes.get(run),
        spreads);
  }
}
