package offerwright.calc.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import offerwright.domain.company.Person;
import offerwright.domain.level.Level;
import offerwright.domain.plan.DemandProfile;
import offerwright.domain.plan.LevelDemand;
import offerwright.domain.plan.ProjectPhase;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.problem.Problem;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;

/// People and demand of a scenario: levels and teams that exist, somebody who wants something,
/// budgets to set it against.
final class PlanDemandCheck {
  private static final double STEEP = 2;

  private PlanDemandCheck() {}

  static List<Problem> problems(Workspace workspace, Scenario scenario, boolean peopled) {
    DemandProfile demand = scenario.demand();
    List<Problem> problems = new ArrayList<>();
    CompanyMoney money = CompanyMoney.of(workspace);
    for (LevelDemand mean : demand.means()) {
      String where = "demand/means/" + mean.levelId();
      if (workspace.ladder().find(mean.levelId()).isEmpty()) {
        problems.add(unknown(where, scenario, "level", mean.levelId()));
      }
      problems.addAll(PlanCheck.convertible(money, mean.monthly(), "The mean demand", where));
    }
    for (ProjectPhase phase : demand.phases()) {
      problems.addAll(phase(workspace, scenario, phase));
    }
    if (demand.growth().fraction() > STEEP) {
      problems.add(
          Problem.warning(
              "demand/growth",
              "Demand that grows by "
                  + demand.growth()
                  + " a year, continuously, is more than seven times as high after each year.",
              "Enter the yearly figure as a share, such as 22 %."));
    }
    if (peopled) {
      problems.addAll(wanted(workspace, scenario));
    }
    return problems;
  }

  private static List<Problem> phase(Workspace workspace, Scenario scenario, ProjectPhase phase) {
    String where = "demand/phases/" + phase.teamId();
    if (workspace.team(phase.teamId()).isEmpty()) {
      return List.of(unknown(where, scenario, "team", phase.teamId()));
    }
    SimulationSettings settings = workspace.plan().simulation();
    YearMonth end = settings.first().plusMonths(settings.months());
    return phase.to().isBefore(settings.first()) || !phase.from().isBefore(end)
        ? List.of(
            Problem.warning(
                where,
                "The phase from "
                    + phase.from()
                    + " to "
                    + phase.to()
                    + " lies outside the months looked at.",
                "Move the phase, or change the first month or the horizon."))
        : List.of();
  }

  private static Problem unknown(String where, Scenario scenario, String what, String id) {
    return Problem.error(
        where,
        "\""
            + scenario.name()
            + "\" names the "
            + what
            + " \""
            + id
            + "\", which the workspace does not have.",
        "Add it, or remove it from the scenario.");
  }

  /// Somebody must want something, and who is there should have a budget.
  private static List<Problem> wanted(Workspace workspace, Scenario scenario) {
    Map<String, LevelDemand> means =
        scenario.demand().means().stream()
            .collect(Collectors.toMap(LevelDemand::levelId, Function.identity()));
    Set<String> held = workspace.people().stream().map(Person::levelId).collect(Collectors.toSet());
    List<Problem> problems = new ArrayList<>();
    Set<String> wanting = new HashSet<>();
    for (Level level : workspace.ladder().levels()) {
      boolean isHeld = held.isEmpty() ? level.headcount() > 0 : held.contains(level.id());
      if (!isHeld) {
        continue;
      }
      boolean hasBudget = hasBudget(level);
      LevelDemand mean = means.get(level.id());
      boolean wants =
          mean == null
              ? hasBudget && level.expectedUtilisation().fraction() > 0
              : !mean.monthly().isZero();
      if (wants) {
        wanting.add(level.id());
      }
      if (!hasBudget) {
        problems.add(
            Problem.warning(
                "budget/levels/" + level.id(),
                "Level "
                    + level.name()
                    + " has no token budget, so that nothing can be spent there.",
                "Give the level a budget under Levels."));
      }
    }
    if (wanting.isEmpty() || scenario.demand().scale().fraction() == 0) {
      problems.add(
          Problem.warning(
              "demand",
              "Nobody wants any tokens in \"" + scenario.name() + "\": every mean is 0.",
              "Enter the monthly demand of a level, or an expected utilisation under Levels."));
    }
    return problems;
  }

  private static boolean hasBudget(Level level) {
    return switch (level.tokens()) {
      case TokenAmount.InMoney money -> !money.annual().isZero();
      case TokenAmount.InTokens tokens -> tokens.annual().tokens() > 0;
      case TokenAmount.ShareOfBase share -> share.share().fraction() > 0 && !share.cap().isZero();
    };
  }
}
