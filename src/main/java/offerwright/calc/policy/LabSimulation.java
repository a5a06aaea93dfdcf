package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import offerwright.calc.forecast.ScenarioBasis;
import offerwright.calc.simulate.Demand;
import offerwright.calc.simulate.Horizon;
import offerwright.calc.simulate.Pairing;
import offerwright.calc.simulate.Simulation;
import offerwright.calc.simulate.SimulationSize;
import offerwright.calc.simulate.Stint;
import offerwright.calc.simulate.Terms;
import offerwright.domain.company.Person;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// The comparison as the engine takes it: the people of today stay for all months, in their teams
/// and at their levels; every policy is one set of budget rules that differs from the others by who
/// gets how much, and by whether a team shares.
final class LabSimulation {
  private static final int MONTHS_OF_A_YEAR = 12;

  private LabSimulation() {}

  static Simulation of(LabInputs inputs) {
    SimulationSettings settings = inputs.request().settings();
    Horizon horizon =
        new Horizon(
            settings.months(),
            settings.first().getMonthValue(),
            settings.first().getYear(),
            settings.paths(),
            settings.seed());
    Terms common = inputs.basis().terms(inputs.request().scenario().budget());
    List<Pairing> pairings = new ArrayList<>();
    for (Allocation allocation : inputs.all()) {
      pairings.add(new Pairing(0, terms(common, allocation)));
    }
    return new Simulation(
        horizon,
        inputs.staff().levels().size(),
        inputs.basis().teams(),
        List.of(inputs.basis().world(people(inputs, horizon))),
        pairings);
  }

  private static Terms terms(Terms common, Allocation allocation) {
    double unit = common.inTokens() ? common.unitPrice() : 1;
    double[] grants = allocation.amounts();
    for (int i = 0; i < grants.length; i++) {
      grants[i] /= unit;
    }
    double reserve = allocation.reserveAmount() / unit;
    return common
        .withOwnGrants(grants)
        .withFairUse(allocation.pooled() ? allocation.fairUse() : Double.NaN)
        .withReserve(allocation.pooled() ? reserve : 0);
  }

  private static List<Stint> people(LabInputs inputs, Horizon horizon) {
    Staff staff = inputs.staff();
    int[] hired = hiredMonths(inputs.request().workspace(), staff);
    int months = Math.min(MONTHS_OF_A_YEAR, horizon.months());
    double[] factors = factorsByTeam(inputs.basis().demand(), months);
    double yearly = staff.value() * MONTHS_OF_A_YEAR / months;
    List<Stint> people = new ArrayList<>(staff.size());
    for (int i = 0; i < staff.size(); i++) {
      double factor = factors[staff.team()[i]];
      Stint.Own own =
          new Stint.Own(
              i,
              factor > 0 ? staff.demand()[i] / factor : 0,
              staff.reference() / months,
              yearly * staff.leverage()[i]);
      people.add(
          new Stint(
              ScenarioBasis.key(staff.ids().get(i)),
              staff.team()[i],
              0,
              horizon.months(),
              true,
              hired[i],
              List.of(new Stint.Step(0, staff.level()[i])),
              Optional.of(own)));
    }
    return people;
  }

  /// Average months that the first year of each team has, by season, growth and phases: what a
  /// year's demand is divided by to come to a month's.
  private static double[] factorsByTeam(Demand demand, int months) {
    double[] factors = new double[demand.teamFactors().length];
    for (int team = 0; team < factors.length; team++) {
      for (int m = 0; m < months; m++) {
        factors[team] += demand.timeFactors()[m] * demand.teamFactors()[team][m];
      }
    }
    return factors;
  }

  private static int[] hiredMonths(Workspace workspace, Staff staff) {
    Map<String, Integer> months = new HashMap<>();
    for (Person person : workspace.people()) {
      months.put(person.id(), person.hired().getMonthValue());
    }
    return staff.ids().stream().mapToInt(id -> months.getOrDefault(id, 1)).toArray();
  }

  /// Refuses a simulation that does not fit into memory.
  static Optional<Problem> tooLarge(Simulation simulation, int threads) {
    return SimulationSize.lacking(simulation, threads)
        .map(lacking ->
            Problem.error(
                "policies/simulation",
                String.format(
                    Locale.ROOT,
                    "%,d people under %d policies with %,d paths of %d months %s",
                    simulation.worlds().getFirst().people().size(),
                    simulation.pairings().size(),
                    simulation.horizon().paths(),
                    simulation.horizon().months(),
                    lacking),
                "Ask for fewer paths, months or policies at a time."));
  }
}
