package offerwright.ui.policies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import offerwright.calc.forecast.ScenarioBasis;
import offerwright.calc.policy.AssumedInput;
import offerwright.calc.policy.InputSource;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.Staff;
import offerwright.calc.policy.StaffInputs;
import offerwright.calc.policy.StaffOf;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.level.Level;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.policy.LevelLeverage;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// What is known of everybody, and what a comparison takes where nothing is.
///
/// @param workspace as it was when this was worked out
/// @param lines everybody, in the order of the workspace
/// @param levels every level of the ladder
/// @param assumed defaults that were taken
/// @param problems what is wrong with the inputs
record Known(
    Workspace workspace,
    List<PersonLine> lines,
    List<LevelLine> levels,
    List<AssumedInput> assumed,
    List<Problem> problems) {
  private static final int MONTHS = 12;

  /// Copies the lists.
  Known {
    lines = List.copyOf(lines);
    levels = List.copyOf(levels);
    assumed = List.copyOf(assumed);
    problems = List.copyOf(problems);
  }

  CurrencyCode currency() {
    return workspace.company().currency();
  }

  PolicyPlan plan() {
    return workspace.policies();
  }

  /// Works out what a comparison would go by.
  static Known of(PolicyRequest question) {
    Workspace workspace = question.workspace();
    Checked<ScenarioBasis> basis =
        ScenarioBasis.of(workspace, question.scenario(), question.settings());
    if (basis.value().isEmpty()) {
      return new Known(
          workspace,
          lines(workspace, Map.of()),
          levels(workspace, Map.of()),
          List.of(),
          basis.problems());
    }
    ScenarioBasis found = basis.value().get();
    Checked<StaffInputs> inputs = inputs(workspace, question, found);
    Map<String, PersonLine.Taken> taken =
        inputs
            .value()
            .map(known -> taken(known.staff(), workspace, found.demand().levelMeans()))
            .orElse(Map.of());
    return new Known(
        workspace,
        lines(workspace, taken),
        levels(workspace, byPay(workspace, question, found)),
        inputs.value().map(StaffInputs::assumed).orElse(List.of()),
        inputs.problems());
  }

  private static Checked<StaffInputs> inputs(
      Workspace workspace, PolicyRequest question, ScenarioBasis basis) {
    return StaffOf.basis(workspace, question.scenario(), basis, question.settings().months());
  }

  private static Map<String, PersonLine.Taken> taken(
      Staff staff, Workspace workspace, double[] levelMeans) {
    Map<String, PersonInput> entered = entered(workspace);
    Map<String, PersonLine.Taken> all = new HashMap<>();
    for (int i = 0; i < staff.size(); i++) {
      String id = staff.ids().get(i);
      double mean = levelMeans[staff.level()[i]] * MONTHS;
      double demand =
          Optional.ofNullable(entered.get(id))
              .flatMap(PersonInput::annualDemand)
              .map(money -> money.toDouble())
              .orElse(mean);
      all.put(
          id,
          new PersonLine.Taken(
              staff.leverage()[i],
              staff.leverageFrom()[i],
              staff.impact()[i],
              staff.impactFrom()[i],
              demand,
              staff.demandFrom()[i]));
    }
    return all;
  }

  private static Map<String, PersonInput> entered(Workspace workspace) {
    return workspace.policies().people().stream()
        .collect(Collectors.toMap(PersonInput::personId, Function.identity()));
  }

  private static List<PersonLine> lines(Workspace workspace, Map<String, PersonLine.Taken> taken) {
    Map<String, String> levels =
        workspace.ladder().levels().stream().collect(Collectors.toMap(Level::id, Level::name));
    Map<String, String> teams =
        workspace.teams().stream().collect(Collectors.toMap(Team::id, Team::name));
    Map<String, PersonInput> entered = entered(workspace);
    List<PersonLine> lines = new ArrayList<>(workspace.people().size());
    for (Person person : workspace.people()) {
      PersonInput input =
          Optional.ofNullable(entered.get(person.id()))
              .orElseGet(() -> PersonInput.unknown(person.id()));
      lines.add(
          new PersonLine(
              person,
              levels.getOrDefault(person.levelId(), person.levelId()),
              teams.getOrDefault(person.teamId(), "No team"),
              input,
              Optional.ofNullable(taken.get(person.id()))));
    }
    return lines;
  }

  /// What each level would have if nothing were entered for it or its people.
  private static Map<String, Double> byPay(
      Workspace workspace, PolicyRequest question, ScenarioBasis basis) {
    PolicyPlan bare = workspace.policies().withLevels(List.of()).withPeople(List.of());
    Map<String, Double> byPay = new HashMap<>();
    inputs(workspace.withPolicies(bare), question, basis)
        .value()
        .map(StaffInputs::staff)
        .ifPresent(staff -> {
          List<String> ids = workspace.ladder().levels().stream().map(Level::id).toList();
          for (int i = 0; i < staff.size(); i++) {
            byPay.put(ids.get(staff.level()[i]), staff.leverage()[i]);
          }
        });
    return byPay;
  }

  private static List<LevelLine> levels(Workspace workspace, Map<String, Double> byPay) {
    Map<String, Double> entered =
        workspace.policies().levels().stream()
            .collect(Collectors.toMap(LevelLeverage::levelId, LevelLeverage::leverage));
    Map<String, PersonInput> inputs = entered(workspace);
    Map<String, long[]> counts = new HashMap<>();
    for (Person person : workspace.people()) {
      long[] count = counts.computeIfAbsent(person.levelId(), _ -> new long[2]);
      count[0]++;
      PersonInput input = inputs.get(person.id());
      if (input != null && (input.leverage().isPresent() || input.measured().isPresent())) {
        count[1]++;
      }
    }
    return workspace.ladder().levels().stream()
        .map(level -> {
          long[] count = counts.getOrDefault(level.id(), new long[2]);
          return new LevelLine(
              level.id(),
              level.name(),
              count[0],
              count[1],
              Optional.ofNullable(entered.get(level.id())),
              Optional.ofNullable(byPay.get(level.id())));
        })
        .toList();
  }

  /// A source as a short word for a narrow column.
  static String shortly(InputSource source) {
    return switch (source) {
      case ENTERED -> "entered";
      case ESTIMATED -> "estimated";
      case BY_LEVEL -> "by level";
      case BY_PAY -> "by cost";
      case LEVEL_MEAN -> "level mean";
      case ORDINARY_WORK -> "no project";
      case BAND_MIDDLE -> "band";
    };
  }
}
