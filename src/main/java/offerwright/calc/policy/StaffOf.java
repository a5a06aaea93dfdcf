package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offerwright.calc.check.PolicyCheck;
import offerwright.calc.check.SomePeople;
import offerwright.calc.forecast.ScenarioBasis;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.level.Level;
import offerwright.domain.plan.Scenario;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// Everybody a pool is shared by, with what is known of them and defaults for what is not.
///
/// Value is what an engineer of leverage 1 adds at the reference use over the months of the demand:
/// mean loaded cost of a year times the realised mean uplift, times the part of the year.
public final class StaffOf {
  private final InputSheet sheet;
  private final Scenario scenario;
  private final int months;

  private StaffOf(InputSheet sheet, Scenario scenario, int months) {
    this.sheet = sheet;
    this.scenario = scenario;
    this.months = months;
  }

  /// The people of a workspace under a scenario. No value if there is nobody, or if nobody wants
  /// any tokens. Errors beside a value name people and entries that a default stands in for:
  /// figures can be shown, and nothing is to be adopted.
  ///
  /// @param basis the numbers of the scenario; their problems are not told again
  /// @param months how many are compared
  public static Checked<StaffInputs> basis(
      Workspace workspace, Scenario scenario, ScenarioBasis basis, int months) {
    InputSheet sheet = InputSheet.of(workspace, basis);
    List<Problem> problems = new ArrayList<>(unknownLevels(workspace, basis));
    problems.addAll(PolicyCheck.inputs(workspace));
    problems.addAll(withoutTeam(sheet));
    if (sheet.size() == 0) {
      problems.add(
          Problem.error(
              "people",
              "There is nobody to share a pool.",
              "Add people, or import them, at levels of the ladder."));
      return Checked.bad(problems);
    }
    Checked<StaffInputs> inputs =
        new StaffOf(sheet, scenario, Math.min(YearShape.YEAR, months)).inputs();
    return new Checked<>(inputs.value(), joined(problems, inputs.problems()));
  }

  private Checked<StaffInputs> inputs() {
    AssumedList assumed = new AssumedList(sheet);
    YearShape shape = YearShape.of(sheet.basis().demand(), months);
    DemandInputs demand = DemandInputs.of(sheet, shape, assumed);
    BaseInputs base = BaseInputs.of(sheet, assumed);
    double reference = demand.mean();
    if (!(reference > 0)) {
      return Checked.bad(
          joined(
              base.problems(),
              List.of(
                  Problem.error(
                      "plan/scenarios/" + scenario.id() + "/demand",
                      "Nobody wants any tokens in \"" + scenario.name() + "\".",
                      "Enter the monthly demand of a level, or an expected utilisation under"
                          + " Levels."))));
    }
    LeverageInputs leverage = LeverageInputs.of(sheet, reference, months, assumed);
    ImpactInputs impact = ImpactInputs.of(sheet, assumed);
    Staff staff = staff(shape, base, leverage, impact, demand);
    List<AssumedInput> defaults = new ArrayList<>(base.assumed());
    defaults.addAll(leverage.assumed());
    defaults.addAll(impact.assumed());
    defaults.addAll(demand.assumed(scenario.name()));
    return Checked.of(
        new StaffInputs(staff, defaults),
        joined(joined(base.problems(), leverage.problems()), worthless()));
  }

  private List<Problem> worthless() {
    return sheet.basis().realisedUplift() > 0
        ? List.of()
        : List.of(
            Problem.warning(
                "plan/scenarios/" + scenario.id() + "/value",
                "Tokens bring nothing in \""
                    + scenario.name()
                    + "\": the uplift expected, or the share of it that is realised, is 0 or less.",
                "Enter the uplift under Forecast, or compare policies by their fairness alone."));
  }

  private Staff staff(
      YearShape shape,
      BaseInputs base,
      LeverageInputs leverage,
      ImpactInputs impact,
      DemandInputs demand) {
    Workspace workspace = sheet.workspace();
    List<String> teams = new ArrayList<>(workspace.teams().stream().map(Team::name).toList());
    teams.add("No team");
    double[] ladder = sheet.basis().ladder();
    return new Staff(
        workspace.company().currency(),
        sheet.people().stream().map(Person::id).toList(),
        workspace.ladder().levels().stream().map(Level::name).toList(),
        teams,
        sheet.level(),
        sheet.team(),
        base.base(),
        Arrays.stream(sheet.level()).mapToDouble(level -> ladder[level]).toArray(),
        base.today(),
        leverage.leverage(),
        impact.impact(),
        demand.demand(),
        Arrays.stream(sheet.team()).mapToDouble(team -> shape.sigma()[team]).toArray(),
        shape.together(),
        leverage.from(),
        impact.from(),
        demand.from(),
        sheet.basis().response(),
        demand.mean(),
        value());
  }

  private double value() {
    double[] costs = sheet.basis().loadedCosts();
    double mean =
        Arrays.stream(sheet.level()).mapToDouble(level -> costs[level]).average().orElse(0);
    return mean * sheet.basis().realisedUplift() * months / YearShape.YEAR;
  }

  private static List<Problem> unknownLevels(Workspace workspace, ScenarioBasis basis) {
    Map<String, Integer> levels = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Person person : workspace.people()) {
      if (levels.computeIfAbsent(person.levelId(), basis::level) < 0) {
        problems.add(
            Problem.error(
                "people/" + person.id() + "/levelId",
                person.id()
                    + " is at the level \""
                    + person.levelId()
                    + "\", which the workspace does not have, and takes no part.",
                "Add the level, or correct the entry of " + person.id() + "."));
      }
    }
    return problems;
  }

  private static List<Problem> withoutTeam(InputSheet sheet) {
    int nobodys = sheet.basis().teams() - 1;
    SomePeople without = new SomePeople();
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.team()[i] == nobodys) {
        without.add(sheet.id(i));
      }
    }
    return without.isEmpty()
        ? List.of()
        : List.of(
            Problem.warning(
                "people",
                without.counted()
                    + without.verb(" is", " are")
                    + " in no team: "
                    + without.named()
                    + ".",
                "Choose a team for them; budgets pooled by team need one."));
  }

  private static List<Problem> joined(List<Problem> first, List<Problem> second) {
    List<Problem> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
