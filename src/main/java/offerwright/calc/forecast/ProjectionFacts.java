package offerwright.calc.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import offerwright.calc.forecast.CompanyFacts.LevelFacts;
import offerwright.calc.forecast.Roster.Start;
import offerwright.calc.simulate.Demand;
import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.workspace.Workspace;

/// Reads out of a workspace what a projection needs: the same people, budgets and demand that the
/// simulation starts from.
final class ProjectionFacts {
  private ProjectionFacts() {}

  static ProjectionInputs of(
      Workspace workspace,
      Scenario scenario,
      SimulationSettings settings,
      double[] listIndex,
      double[] tokensPerWork) {
    Require.that(
        listIndex.length >= settings.months() && tokensPerWork.length >= settings.months(),
        "the paths of prices must have %d months",
        settings.months());
    LocalDate day = settings.first().atDay(1);
    OptionalDouble unitPrice = CompanyFacts.unitPrice(workspace, scenario.prices().tiers(), day);
    Require.that(unitPrice.isPresent(), "no list price is in force on %s for every tier", day);
    CompanyFacts facts = CompanyFacts.of(workspace, day, unitPrice.orElse(1));
    return new ProjectionInputs(
        scenario,
        settings.first(),
        facts.currency(),
        unitPrice.orElse(1),
        money(workspace, scenario.value().overhead()),
        money(workspace, scenario.value().upfront()),
        levels(facts, scenario, settings),
        path(listIndex, settings.months()),
        path(tokensPerWork, settings.months()));
  }

  private static List<ProjectionInputs.Level> levels(
      CompanyFacts facts, Scenario scenario, SimulationSettings settings) {
    Demand demand = DemandOf.profile(scenario.demand().withScale(Percent.ALL), facts, settings);
    List<Start> staff = facts.staff(scenario.headcount().engineers());
    double[] heads = new double[facts.levels().size()];
    double[][] phases = new double[heads.length][settings.months()];
    for (Start person : staff) {
      heads[person.level()]++;
      for (int month = 0; month < settings.months(); month++) {
        phases[person.level()][month] += demand.teamFactors()[person.team()][month];
      }
    }
    List<ProjectionInputs.Level> levels = new ArrayList<>();
    for (int level = 0; level < heads.length; level++) {
      LevelFacts known = facts.levels().get(level);
      double people = heads[level];
      levels.add(
          new ProjectionInputs.Level(
              known.id(),
              known.name(),
              known.above(),
              people,
              known.base(),
              known.grant(),
              demand.levelMeans()[level],
              Arrays.stream(phases[level])
                  .mapToObj(sum -> people > 0 ? sum / people : 1.0)
                  .toList()));
    }
    return levels;
  }

  private static double money(Workspace workspace, Money amount) {
    return CompanyFacts.amount(workspace, amount).orElse(0.0);
  }

  private static List<Double> path(double[] values, int months) {
    return Arrays.stream(values, 0, months).boxed().toList();
  }
}
