package offerwright.calc.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import offerwright.domain.company.Person;
import offerwright.domain.level.Level;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.LevelLeverage;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.Project;
import offerwright.domain.policy.ProjectShare;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// What is known of people for policies: people, levels and projects that exist, nobody on projects
/// for more than all of their time, money that can be converted.
final class PolicyInputCheck {
  private final Set<String> people;
  private final Set<String> projects;
  private final CompanyMoney money;

  private PolicyInputCheck(Workspace workspace) {
    people = workspace.people().stream().map(Person::id).collect(Collectors.toSet());
    projects =
        workspace.policies().projects().stream().map(Project::id).collect(Collectors.toSet());
    money = CompanyMoney.of(workspace);
  }

  static List<Problem> problems(Workspace workspace) {
    PolicyInputCheck check = new PolicyInputCheck(workspace);
    List<Problem> problems = new ArrayList<>(levels(workspace));
    for (PersonInput input : workspace.policies().people()) {
      problems.addAll(check.person(input));
    }
    return problems;
  }

  private static List<Problem> levels(Workspace workspace) {
    Set<String> known =
        workspace.ladder().levels().stream().map(Level::id).collect(Collectors.toSet());
    return workspace.policies().levels().stream()
        .map(LevelLeverage::levelId)
        .filter(id -> !known.contains(id))
        .map(id ->
            Problem.error(
                "policies/levels/" + id,
                "A leverage is given for the level \""
                    + id
                    + "\", which the workspace does not have.",
                "Add the level, or remove its leverage."))
        .toList();
  }

  private List<Problem> person(PersonInput input) {
    String where = "policies/people/" + input.personId();
    List<Problem> problems = new ArrayList<>();
    if (!people.contains(input.personId())) {
      problems.add(
          Problem.error(
              where,
              "Leverage, projects or demand are given for \""
                  + input.personId()
                  + "\", who is not among the people.",
              "Add the person, or remove the entry."));
    }
    for (ProjectShare share : input.projects()) {
      if (!projects.contains(share.projectId())) {
        problems.add(
            Problem.error(
                where + "/projects/" + share.projectId(),
                input.personId()
                    + " works on the project \""
                    + share.projectId()
                    + "\", which the workspace does not have.",
                "Add the project, or correct the entry of " + input.personId() + "."));
      }
    }
    Percent time = together(input);
    if (time.compareTo(Percent.ALL) > 0) {
      problems.add(
          Problem.error(
              where + "/projects",
              input.personId()
                  + " spends "
                  + time
                  + " of the time on projects, more than there is.",
              "Lower the shares of " + input.personId() + " to 100 % together or less."));
    }
    input
        .annualDemand()
        .ifPresent(given ->
            problems.addAll(
                PlanCheck.convertible(
                    money, given, "The demand of " + input.personId(), where + "/annualDemand")));
    input
        .measured()
        .ifPresent(given ->
            problems.addAll(
                PlanCheck.convertible(
                    money,
                    given.monthlyUse(),
                    "The measured use of " + input.personId(),
                    where + "/measured")));
    return problems;
  }

  private static Percent together(PersonInput input) {
    return new Percent(
        input.projects().stream()
            .map(share -> share.share().points())
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
