package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import offerwright.calc.policy.Measure;
import offerwright.calc.policy.PolicyLab;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.simulate.Progress;
import offerwright.domain.company.Person;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.DemandProfile;
import offerwright.domain.plan.Scenario;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

/// Where budgets are renewed within the twelve months, those who ran out in the month of renewal
/// were set off against those who were served again: the mean month of running out was months too
/// early.
class MonthOfRunningOutAfterRenewalTest {
  private static final Workspace COMPANY =
      Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();

  /// Both want 12,000 a year without chance.
  private static Workspace two(double... budgets) {
    List<Person> people =
        List.of(
            person(0, budgets[0], LocalDate.of(2020, 5, 1)),
            person(1, budgets[1], LocalDate.of(2020, 1, 1)));
    List<PersonInput> inputs =
        people.stream()
            .map(person ->
                PersonInput.unknown(person.id()).withAnnualDemand(Optional.of(usd(12_000))))
            .toList();
    return COMPANY.withPeople(people).withPolicies(COMPANY.policies().withPeople(inputs));
  }

  private static Person person(int index, double budget, LocalDate hired) {
    Person person = COMPANY.people().get(index);
    return new Person(
        person.id(),
        person.title(),
        person.levelId(),
        COMPANY.people().getFirst().teamId(),
        Optional.empty(),
        person.locationId(),
        person.base(),
        person.bonusTarget(),
        person.equityAnnual(),
        usd(budget),
        hired);
  }

  private static Money usd(double amount) {
    return Money.rounded(amount, CurrencyCode.USD);
  }

  private static PolicyResult run(Workspace workspace, BudgetReset reset, YearMonth first) {
    Scenario base = workspace.plan().scenarios().getFirst();
    DemandProfile demand =
        base.demand()
            .withBetweenPeople(0)
            .withWithinPerson(0)
            .withElasticity(1)
            .withGrowth(Percent.NONE)
            .withSeasonality(Collections.nCopies(12, Percent.ALL));
    Scenario scenario = base.withDemand(demand).withBudget(base.budget().withReset(reset));
    Workspace planned = workspace.withPlan(workspace.plan().withScenarios(List.of(scenario)));
    PolicyRequest request = PolicyRequest.of(planned, 1).withCurve(false).withPolicies(List.of());
    return PolicyLab.run(
        request.withSettings(request.settings().withFirst(first).withPaths(2)), Progress.quiet());
  }

  private static double month(PolicyResult result) {
    return result.today().best().measure(Measure.RUN_OUT_MONTH).value();
  }

  @Test
  void whoRunsOutInTheMonthOfRenewalCounts() {
    // July to December: 250 and 1,750 last 0 and 1 months; from January: 500 and 3,500, 0 and 3
    PolicyResult result = run(two(500, 3500), BudgetReset.CALENDAR_YEAR, YearMonth.of(2027, 7));
    assertThat(month(result)).isCloseTo((1 + 2 + 7 + 10) / 4.0, within(1e-9));
  }

  @Test
  void anniversariesDoNotHideOneAnother() {
    // one of May: 1,500 of January to April last 1 month, 4,500 from May last 4; the other: 4
    PolicyResult result =
        run(two(4500, 4500), BudgetReset.EMPLOYMENT_ANNIVERSARY, YearMonth.of(2027, 1));
    assertThat(month(result)).isCloseTo((2 + 9 + 5) / 3.0, within(1e-9));
  }
}
