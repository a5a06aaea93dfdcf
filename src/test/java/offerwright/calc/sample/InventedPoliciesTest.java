package offerwright.calc.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import offerwright.calc.check.WorkspaceCheck;
import offerwright.calc.policy.InputSource;
import offerwright.calc.policy.Staff;
import offerwright.calc.policy.StaffInputs;
import offerwright.calc.policy.StandardPolicies;
import offerwright.domain.company.Person;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.policy.Project;
import offerwright.domain.policy.ProjectShare;
import offerwright.domain.problem.Checked;
import offerwright.domain.workspace.Workspace;
import offerwright.support.Staffs;
import org.junit.jupiter.api.Test;

class InventedPoliciesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Workspace BARE = InventedCompany.of("Invented", 3_000, 42, TODAY);
  private static final Workspace COMPANY = InventedCompany.withPolicies(BARE, 42);
  private static final PolicyPlan PLAN = COMPANY.policies();

  @Test
  void nothingElseOfTheCompanyChanges() {
    assertThat(COMPANY.withPolicies(PolicyPlan.EMPTY)).isEqualTo(BARE);
    assertThat(PLAN.policies()).isEqualTo(StandardPolicies.of(BARE));
    assertThat(PLAN.floor()).contains(Money.of(40_000, CurrencyCode.USD));
    assertThat(PLAN.adopted()).isEmpty();
  }

  @Test
  void theSameSeedGivesTheSame() {
    assertThat(InventedCompany.withPolicies(BARE, 42)).isEqualTo(COMPANY);
    assertThat(InventedCompany.withPolicies(BARE, 43)).isNotEqualTo(COMPANY);
  }

  @Test
  void someThingsAreKnownOfSomePeople() {
    assertThat(part(input -> input.leverage().isPresent())).isCloseTo(0.40, within(0.03));
    assertThat(part(input -> input.measured().isPresent())).isCloseTo(0.30, within(0.03));
    assertThat(part(input -> input.leverage().isPresent() && input.measured().isPresent()))
        .isZero();
    assertThat(part(input -> input.annualDemand().isPresent())).isCloseTo(0.25, within(0.03));
    assertThat(part(input -> !input.projects().isEmpty())).isCloseTo(0.67, within(0.03));
  }

  @Test
  void projectsAreWorthFromHalfToThreeTimesOrdinaryWork() {
    assertThat(PLAN.projects()).hasSize(8);
    assertThat(PLAN.projects().stream().mapToDouble(Project::impact).min()).hasValue(0.5);
    assertThat(PLAN.projects().stream().mapToDouble(Project::impact).max()).hasValue(3);
  }

  @Test
  void everybodyWorksOnProjectsOfTheirTeamWithNoMoreTimeThanThereIs() {
    Map<String, Person> people =
        COMPANY.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
    for (PersonInput input : PLAN.people()) {
      String team = Objects.requireNonNull(people.get(input.personId())).teamId();
      Set<String> theirs =
          InventedProject.of(team).stream().map(InventedProject::id).collect(Collectors.toSet());
      assertThat(InventedProject.of(team)).as(team).hasSizeBetween(1, 3);
      assertThat(input.projects()).extracting(ProjectShare::projectId).isSubsetOf(theirs);
      assertThat(input.projects().stream().mapToDouble(share -> share.share().fraction()).sum())
          .as(input.personId())
          .isLessThanOrEqualTo(1 + 1e-12);
    }
  }

  @Test
  void teamsOfOtherFieldsMayWorkOnAnything() {
    assertThat(InventedProject.of("kitchen")).isEqualTo(InventedProject.ALL);
    assertThat(InventedProject.of("payments-2")).isEqualTo(InventedProject.of("payments"));
  }

  @Test
  void nothingIsWrongWithIt() {
    Checked<StaffInputs> inputs = inputs();
    assertThat(inputs.problems()).isEmpty();
    assertThat(WorkspaceCheck.problems(COMPANY, TODAY))
        .isEqualTo(WorkspaceCheck.problems(BARE, TODAY));
  }

  @Test
  void leverageIsAsSpreadWhereEnteredAsWhereEstimated() {
    Staff staff = inputs().value().orElseThrow().staff();
    double[] entered = logarithms(staff, InputSource.ENTERED);
    double[] estimated = logarithms(staff, InputSource.ESTIMATED);
    assertThat(deviation(entered)).isCloseTo(0.35, within(0.03));
    assertThat(deviation(estimated)).isCloseTo(Math.hypot(0.35, 0.1), within(0.04));
    assertThat(mean(estimated)).isCloseTo(mean(entered), within(0.05));
  }

  /// Of engineers, against what their level costs.
  private static double[] logarithms(Staff staff, InputSource source) {
    double[] usual = new double[staff.levels().size()];
    IntStream.range(0, staff.size())
        .filter(i -> staff.leverageFrom()[i] == InputSource.BY_PAY)
        .forEach(i -> usual[staff.level()[i]] = staff.leverage()[i]);
    return IntStream.range(0, staff.size())
        .filter(i -> staff.leverageFrom()[i] == source && usual[staff.level()[i]] > 0)
        .mapToDouble(i -> Math.log(staff.leverage()[i] / usual[staff.level()[i]]))
        .toArray();
  }

  private static double mean(double[] values) {
    return DoubleStream.of(values).average().orElseThrow();
  }

  private static double deviation(double[] values) {
    double mean = mean(values);
    return Math.sqrt(
        DoubleStream.of(values)
            .map(value -> (value - mean) * (value - mean))
            .average()
            .orElseThrow());
  }

  @Test
  void aCompanyWithoutAPlanIsRefused() {
    Workspace unplanned = BARE.withPlan(ForecastPlan.UNPLANNED.withScenarios(List.of()));
    assertThatThrownBy(() -> InventedCompany.withPolicies(unplanned, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("scenario");
  }

  private static double part(Predicate<PersonInput> known) {
    return PLAN.people().stream().filter(known).count() / (double) COMPANY.people().size();
  }

  private static Checked<StaffInputs> inputs() {
    return Staffs.of(COMPANY, COMPANY.plan().scenarios().getFirst(), COMPANY.plan().simulation());
  }
}
