package offerwright.calc.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import offerwright.domain.company.Person;
import offerwright.domain.money.Money;
import offerwright.domain.plan.Alternative;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.CapRule;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SoftwareLine;
import offerwright.domain.plan.TaskUse;
import offerwright.domain.plan.ValueCase;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// The plan: scenarios that cannot be computed (errors) or say something nobody can have meant
/// (warnings). A workspace without people and seats has nothing to forecast, and of its scenarios
/// only what is wrong in themselves is mentioned.
public final class PlanCheck {

  private PlanCheck() {}

  /// All problems of the plan: those of each scenario, of the budget rules to compare and of the
  /// software budget.
  public static List<Problem> problems(Workspace workspace, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    for (Scenario scenario : workspace.plan().scenarios()) {
      problems.addAll(problems(workspace, scenario, today));
    }
    for (BudgetPolicy policy : workspace.plan().variants()) {
      problems.addAll(policy(policy, "plan/variants/" + policy.name()));
    }
    CompanyMoney money = CompanyMoney.of(workspace);
    for (SoftwareLine line : workspace.plan().software()) {
      String where = "plan/software/" + line.name();
      problems.addAll(convertible(money, line.perEngineer(), "The cost of " + line.name(), where));
      problems.addAll(convertible(money, line.fixed(), "The cost of " + line.name(), where));
    }
    return once(problems);
  }

  /// What several scenarios have in common is said of the first.
  private static List<Problem> once(List<Problem> problems) {
    Set<String> said = new HashSet<>();
    return problems.stream().filter(problem -> said.add(problem.message())).toList();
  }

  /// The problems of one scenario, which need not be in the plan; `where` begins with
  /// "plan/scenarios/ID". It can be computed if none of them is an error.
  public static List<Problem> problems(Workspace workspace, Scenario scenario, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    boolean peopled = isPeopled(workspace);
    problems.addAll(PriceOutlookCheck.problems(workspace, scenario, peopled, today));
    problems.addAll(PlanDemandCheck.problems(workspace, scenario, peopled));
    problems.addAll(policy(scenario.budget(), "budget"));
    problems.addAll(value(CompanyMoney.of(workspace), scenario));
    return once(
        problems.stream()
            .map(problem -> problem.within("plan/scenarios/" + scenario.id()))
            .toList());
  }

  /// True if there is somebody to forecast for: people or seats, at levels of the ladder.
  private static boolean isPeopled(Workspace workspace) {
    boolean people =
        workspace.people().stream()
            .map(Person::levelId)
            .anyMatch(id -> workspace.ladder().find(id).isPresent());
    boolean seats = workspace.ladder().levels().stream().anyMatch(level -> level.headcount() > 0);
    return people || seats;
  }

  private static List<Problem> policy(BudgetPolicy policy, String where) {
    List<Problem> problems =
        new ArrayList<>(TokenCheck.carryover(policy.carryover(), where + "/carryover"));
    if (policy.scale().fraction() == 0) {
      problems.add(
          Problem.warning(
              where + "/scale",
              "\"" + policy.name() + "\" grants nobody anything.",
              "Raise the scale of the grants above 0 %."));
    }
    if (policy.cap() instanceof CapRule.Soft soft
        && soft.throttle().fraction() == 0
        && soft.overage().fraction() == 0) {
      problems.add(
          Problem.warning(
              where + "/cap",
              "The soft cap of \""
                  + policy.name()
                  + "\" neither throttles nor allows overage, so that it is a hard cap.",
              "Choose a hard cap, or allow some overage."));
    }
    return problems;
  }

  private static List<Problem> value(CompanyMoney money, Scenario scenario) {
    ValueCase value = scenario.value();
    List<Problem> problems = new ArrayList<>();
    double accelerable =
        value.catalogue().stream()
            .mapToDouble(use -> use.timeShare().fraction() * use.accelerable().fraction())
            .sum();
    if (accelerable == 0) {
      problems.add(
          Problem.warning(
              "value/catalogue",
              "No part of anybody's time can be sped up in \""
                  + scenario.name()
                  + "\", so that the claimed speed-up returns nothing.",
              "Give a kind of work a share of time and an accelerable part."));
    }
    problems.addAll(convertible(money, value.overhead(), "The overhead", "value/overhead"));
    problems.addAll(convertible(money, value.upfront(), "The cost at the start", "value/upfront"));
    for (TaskUse use : value.catalogue()) {
      problems.addAll(
          convertible(money, use.costPerTask(), "The cost of a task", "value/catalogue"));
    }
    for (Alternative alternative : value.alternatives()) {
      if (alternative instanceof Alternative.Programme programme) {
        String what = "The cost of " + programme.name();
        problems.addAll(convertible(money, programme.perEngineer(), what, "value/alternatives"));
        problems.addAll(convertible(money, programme.upfront(), what, "value/alternatives"));
      }
    }
    return problems;
  }

  /// An error if an amount cannot be brought into the company's currency.
  static List<Problem> convertible(CompanyMoney money, Money amount, String what, String where) {
    return money.rate(amount.currency()).isPresent()
        ? List.of()
        : List.of(
            Problem.error(
                where,
                what
                    + " is in "
                    + amount.currency()
                    + ", for which no exchange rate to "
                    + money.currency()
                    + " is known.",
                "Enter the rate under Settings, or state the amount in " + money.currency() + "."));
  }
}
