package offerwright.calc.policy;

import static offerwright.support.SmallCompany.USD;
import static offerwright.support.SmallCompany.person;
import static offerwright.support.SmallCompany.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import offerwright.calc.forecast.StandardPlan;
import offerwright.calc.productivity.UpliftBelief;
import offerwright.domain.company.Person;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.LevelDemand;
import offerwright.domain.plan.ProjectPhase;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.policy.LevelLeverage;
import offerwright.domain.policy.Measurement;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.policy.Project;
import offerwright.domain.policy.ProjectShare;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import offerwright.support.Staffs;
import org.junit.jupiter.api.Test;

/// Staff of four (base 290,000 to 320,000, mean 305,000) and seniors of five (200,000 to 240,000,
/// mean 220,000): nine people, mean 257,777.78. Without growth, season and phases a senior wants
/// 150,000 times 41 % and somebody of staff 250,000 times 41 %.
class StaffOfTest {
  private static final SimulationSettings YEAR =
      new SimulationSettings(YearMonth.of(2027, 1), 12, 100, 7);
  private static final double SENIOR = 61_500;
  private static final double STAFF = 102_500;
  private static final double MEAN = (5 * SENIOR + 4 * STAFF) / 9;

  private final Workspace workspace =
      SmallCompany.workspace().withPlan(StandardPlan.of(SmallCompany.workspace()));
  private final Scenario steady = steady(workspace.plan().scenarios().getFirst());

  private static Scenario steady(Scenario base) {
    return base.withDemand(
            base.demand()
                .withGrowth(Percent.NONE)
                .withSeasonality(Collections.nCopies(12, Percent.ALL)))
        .withValue(base.value().withResponse(new ResponseCurve.Power(0.3)));
  }

  @Test
  void everybodyIsThereInOrderWithBaseLadderAndBudgetOfToday() {
    Staff staff = staff(workspace);
    assertThat(staff.ids())
        .containsExactly(
            "P-900", "P-81", "P-82", "P-83", "P-100", "P-101", "P-102", "P-103", "P-104");
    assertThat(staff.levels()).containsExactly("Mid", "Senior", "Staff");
    assertThat(staff.teams()).containsExactly("Platform", "Product", "No team");
    assertThat(staff.level()).containsExactly(2, 2, 2, 2, 1, 1, 1, 1, 1);
    assertThat(staff.team()).containsOnly(0);
    assertThat(staff.base()[0]).isEqualTo(320_000);
    assertThat(staff.ladder()[0]).isEqualTo(250_000);
    assertThat(staff.today()).containsOnly(10_000_000L);
  }

  @Test
  void demandIsTheMeanOfTheLevelUnlessEntered() {
    Workspace entered =
        with(input("P-100").withAnnualDemand(Optional.of(Money.of(100_000, SmallCompany.EUR))));
    Staff staff = staff(entered);
    assertThat(staff.demand()[0]).isCloseTo(STAFF, within(1e-6));
    assertThat(staff.demand()[4]).isCloseTo(108_000, within(1e-6));
    assertThat(staff.demand()[5]).isCloseTo(SENIOR, within(1e-6));
    assertThat(staff.demandFrom()[4]).isEqualTo(InputSource.ENTERED);
    assertThat(staff.demandFrom()[5]).isEqualTo(InputSource.LEVEL_MEAN);
    assertThat(staff.reference()).isCloseTo((MEAN * 9 + 108_000 - SENIOR) / 9, within(1e-6));
  }

  @Test
  void seasonGrowthAndPhasesScaleWhatIsWantedInTheMonthsLookedAt() {
    Scenario crunch =
        steady.withDemand(
            steady
                .demand()
                .withPhases(
                    List.of(
                        new ProjectPhase(
                            "platform",
                            YearMonth.of(2027, 2),
                            YearMonth.of(2027, 2),
                            Percent.of(200)))));
    Workspace entered = with(input("P-100").withAnnualDemand(Optional.of(usd(120_000))));
    Staff year = of(entered, crunch, YEAR).value().orElseThrow().staff();
    assertThat(year.demand()[0]).isCloseTo(STAFF * 13 / 12, within(1e-6));
    assertThat(year.demand()[4]).isCloseTo(130_000, within(1e-6));
    Staff quarter = of(entered, crunch, YEAR.withMonths(3)).value().orElseThrow().staff();
    assertThat(quarter.demand()[4]).isCloseTo(40_000, within(1e-6));
    assertThat(quarter.value()).isCloseTo(year.value() / 4, within(1e-6));
    Staff three = of(entered, crunch, YEAR.withMonths(36)).value().orElseThrow().staff();
    assertThat(three.demand()).as("the first year counts").containsExactly(year.demand());
  }

  /// Equal months: κ = 1/12; a month twice as strong: (11 + 4)/13².
  @Test
  void spreadOfAYearComesFromLastingAndMonthlyDifferences() {
    double between = steady.demand().betweenPeople();
    double monthly = Math.expm1(Math.pow(steady.demand().withinPerson(), 2));
    assertThat(staff(workspace).sigma()[0])
        .isCloseTo(Math.sqrt(between * between + Math.log(1 + monthly / 12)), within(1e-12));
    double shared = Math.expm1(0.3 * Math.pow(steady.demand().withinPerson(), 2));
    assertThat(staff(workspace).together()[0]).isCloseTo(shared / 12, within(1e-12));
    Scenario crunch =
        steady.withDemand(
            steady
                .demand()
                .withPhases(
                    List.of(
                        new ProjectPhase(
                            "platform",
                            YearMonth.of(2027, 2),
                            YearMonth.of(2027, 2),
                            Percent.of(200)))));
    Staff uneven = of(workspace, crunch, YEAR).value().orElseThrow().staff();
    assertThat(uneven.sigma()[0])
        .isCloseTo(Math.sqrt(between * between + Math.log(1 + monthly * 15 / 169)), within(1e-12));
    assertThat(uneven.together()[1]).as("another team").isCloseTo(shared / 12, within(1e-12));
  }

  @Test
  void leverageIsEnteredThenEstimatedThenByLevelThenByPay() {
    Workspace given =
        workspace.withPolicies(
            PolicyPlan.EMPTY
                .withLevels(List.of(new LevelLeverage("staff", 1.4)))
                .withPeople(
                    List.of(
                        measured("P-900", 10, 5).withLeverage(Optional.of(2.5)),
                        measured("P-81", 8_541, 12))));
    Staff staff = staff(given);
    assertThat(staff.leverageFrom())
        .containsExactly(
            InputSource.ENTERED,
            InputSource.ESTIMATED,
            InputSource.BY_LEVEL,
            InputSource.BY_LEVEL,
            InputSource.BY_PAY,
            InputSource.BY_PAY,
            InputSource.BY_PAY,
            InputSource.BY_PAY,
            InputSource.BY_PAY);
    assertThat(staff.leverage()[0]).isEqualTo(2.5);
    assertThat(staff.leverage()[1])
        .as("alone, an estimate is the default")
        .isCloseTo(1.4, within(1e-12));
    assertThat(staff.leverage()[2]).isEqualTo(1.4);
    assertThat(staff.leverage()[4]).isCloseTo(220_000 * 9 / 2_320_000.0, within(1e-12));
  }

  /// Use of once and of twice the reference, outcome 10 and 30: 10 and 30/2^0.3 = 24.37, brought to
  /// the mean of a staff and a senior by pay.
  @Test
  void estimatesKeepTheirRatioAndTheMeanOfTheDefaults() {
    long month = Math.round(MEAN / 12 * 100);
    Workspace given =
        with(
            measured("P-81", Money.ofMinor(month, USD), 10),
            measured("P-100", Money.ofMinor(2 * month, USD), 30));
    Staff staff = staff(given);
    double ratio = 3 / Math.pow(2, 0.3);
    assertThat(staff.leverage()[4] / staff.leverage()[1]).isCloseTo(ratio, within(1e-6));
    assertThat(staff.leverage()[1] + staff.leverage()[4])
        .isCloseTo((305_000 + 220_000) * 9 / 2_320_000.0, within(1e-9));
    assertThat(of(given).problems()).isEmpty();
  }

  @Test
  void estimatesNobodyCanBelieveAreNamed() {
    Workspace given =
        with(measured("P-81", 1_000, 1), measured("P-82", 1_000, 1), measured("P-83", 1_000, 900));
    assertThat(of(given).problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.severity()).isEqualTo(Severity.WARNING);
          assertThat(problem.message())
              .isEqualTo(
                  "The leverage estimated from use and outcome is below 0.1 or above 10 for"
                      + " P-81 (0.00394), P-82 (0.00394).");
        });
  }

  @Test
  void impactIsWeighedByTheTimeOnProjects() {
    Workspace given =
        workspace.withPolicies(
            PolicyPlan.EMPTY
                .withProjects(
                    List.of(
                        new Project("checkout", "Checkout", 3), new Project("tidy", "Tidy", 0.5)))
                .withPeople(
                    List.of(
                        input("P-100")
                            .withProjects(
                                List.of(
                                    new ProjectShare("checkout", Percent.of(40)),
                                    new ProjectShare("tidy", Percent.of(20)))))));
    Staff staff = staff(given);
    assertThat(staff.impact()[4]).isCloseTo(0.4 * 3 + 0.2 * 0.5 + 0.4, within(1e-12));
    assertThat(staff.impact()[5]).isEqualTo(1);
    assertThat(staff.impactFrom()[4]).isEqualTo(InputSource.ENTERED);
    assertThat(staff.impactFrom()[5]).isEqualTo(InputSource.ORDINARY_WORK);
  }

  @Test
  void everyDefaultIsListedWithItsFigureAndItsReason() {
    List<AssumedInput> assumed = of(workspace).value().orElseThrow().assumed();
    assertThat(assumed)
        .extracting(AssumedInput::reason)
        .containsExactly(
            "Leverage 0.85 for Senior: their time costs 0.85 of the mean, and an hour saved is worth"
                + " what it costs.",
            "Leverage 1.18 for Staff: their time costs 1.18 of the mean, and an hour saved is worth"
                + " what it costs.",
            "Impact 1: no project is entered, and time on no project is ordinary work.",
            "Demand of 5,125 USD a month at today's price for Senior: the mean of the level in the"
                + " scenario \"Base\", to which season, growth and phases are added.",
            "Demand of 8,542 USD a month at today's price for Staff: the mean of the level in the"
                + " scenario \"Base\", to which season, growth and phases are added.");
    assertThat(assumed.get(1).personIds()).containsExactly("P-900", "P-81", "P-82", "P-83");
    assertThat(assumed.get(1).kind()).isEqualTo(InputKind.LEVERAGE);
    assertThat(assumed.get(1).source()).isEqualTo(InputSource.BY_PAY);
    assertThat(assumed.get(2).personIds()).hasSize(9);
  }

  @Test
  void aMissingBaseIsAnErrorAndTheMiddleOfTheBandStandsIn() {
    Workspace given = withPerson(person("P-107", "senior", Optional.empty(), usd(0)));
    Checked<StaffInputs> found = of(given);
    assertThat(found.problems())
        .extracting(Problem::where, Problem::message)
        .containsExactly(tuple("people/P-107/base", "P-107 has no base pay."));
    assertThat(found.isGood()).isFalse();
    StaffInputs inputs = found.value().orElseThrow();
    assertThat(inputs.staff().base()[9]).isEqualTo(215_000);
    assertThat(inputs.assumed().getFirst())
        .isEqualTo(
            new AssumedInput(
                InputKind.BASE,
                InputSource.BAND_MIDDLE,
                "Base 215,000 USD for Senior: none is known, so the middle of the band is taken to"
                    + " show figures.",
                List.of("P-107")));
  }

  @Test
  void baseIsConvertedAndWithoutARateItIsAnError() {
    Person inEuros =
        person("P-107", "senior", Optional.empty(), Money.of(200_000, SmallCompany.EUR));
    assertThat(staff(withPerson(inEuros)).base()[9]).isCloseTo(216_000, within(1e-6));
    Money francs = new Money(new BigDecimal("200000"), new CurrencyCode("CHF"));
    Checked<StaffInputs> found =
        of(withPerson(person("P-107", "senior", Optional.empty(), francs)));
    assertThat(found.problems())
        .singleElement()
        .isEqualTo(
            Problem.error(
                "fx",
                "The pay of P-107 is in CHF, for which no exchange rate to USD is known.",
                "Enter the rate with its date under Settings."));
    assertThat(found.value().orElseThrow().staff().base()[9]).isEqualTo(215_000);
  }

  @Test
  void anUnknownLevelTakesNoPartAndIsNamed() {
    Checked<StaffInputs> found =
        of(withPerson(person("P-107", "wizard", Optional.empty(), usd(200_000))));
    assertThat(found.value().orElseThrow().staff().ids()).doesNotContain("P-107").hasSize(9);
    assertThat(found.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.isError()).isTrue();
          assertThat(problem.where()).isEqualTo("people/P-107/levelId");
          assertThat(problem.message()).contains("P-107").contains("\"wizard\"");
        });
  }

  @Test
  void peopleInNoTeamAreAWarning() {
    Workspace given = workspace.withTeams(workspace.teams().subList(1, 2));
    Checked<StaffInputs> found = of(given);
    assertThat(found.value().orElseThrow().staff().team()).containsOnly(1);
    assertThat(found.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.severity()).isEqualTo(Severity.WARNING);
          assertThat(problem.message())
              .isEqualTo("9 people are in no team: P-900, P-81, P-82, P-83, P-100 and 4 more.");
        });
  }

  @Test
  void wrongInputsAreErrorsAndCountAsDefaults() {
    Workspace given =
        workspace.withPolicies(
            PolicyPlan.EMPTY
                .withProjects(List.of(new Project("checkout", "Checkout", 3)))
                .withPeople(
                    List.of(
                        input("P-100")
                            .withProjects(
                                List.of(
                                    new ProjectShare("checkout", Percent.of(70)),
                                    new ProjectShare("gone", Percent.of(60)))),
                        input("P-555").withLeverage(Optional.of(2.0)))));
    Checked<StaffInputs> found = of(given);
    assertThat(found.problems()).hasSize(3).allMatch(Problem::isError);
    assertThat(found.value().orElseThrow().staff().impact()[4])
        .isCloseTo(0.7 * 3 + 0.6, within(1e-12));
  }

  @Test
  void nobodyAndNoDemandLeaveNothingToCompare() {
    assertThat(of(workspace.withPeople(List.of())).value()).isEmpty();
    assertThat(of(workspace.withPeople(List.of())).problems())
        .extracting(Problem::message)
        .containsExactly("There is nobody to share a pool.");
    Scenario idle = steady.withDemand(steady.demand().withScale(Percent.NONE));
    Checked<StaffInputs> found = of(workspace, idle, YEAR);
    assertThat(found.value()).isEmpty();
    assertThat(found.problems())
        .extracting(Problem::message)
        .containsExactly("Nobody wants any tokens in \"Base\".");
  }

  @Test
  void aLevelWithoutDemandWantsNothing() {
    Scenario seniors =
        steady.withDemand(steady.demand().withMeans(List.of(new LevelDemand("staff", usd(0)))));
    assertThat(of(workspace, seniors, YEAR).value().orElseThrow().staff().demand()[0]).isZero();
  }

  @Test
  void valueIsTheMeanLoadedCostTimesTheRealisedUplift() {
    double load = 1 + steady.value().load().fraction();
    double uplift =
        UpliftBelief.of(steady.value()).mean() * steady.value().realisation().fraction();
    assertThat(staff(workspace).value()).isCloseTo(2_320_000 / 9.0 * load * uplift, within(1e-6));
  }

  private Checked<StaffInputs> of(Workspace given) {
    return of(given, steady, YEAR);
  }

  private static Checked<StaffInputs> of(
      Workspace given, Scenario scenario, SimulationSettings settings) {
    return Staffs.of(given, scenario, settings);
  }

  private Staff staff(Workspace given) {
    Checked<StaffInputs> found = of(given);
    assertThat(found.problems()).isEmpty();
    return found.value().orElseThrow().staff();
  }

  private Workspace with(PersonInput... inputs) {
    return workspace.withPolicies(PolicyPlan.EMPTY.withPeople(List.of(inputs)));
  }

  private Workspace withPerson(Person added) {
    List<Person> people = new ArrayList<>(workspace.people());
    people.add(added);
    return workspace.withPeople(people);
  }

  private static PersonInput input(String id) {
    return PersonInput.unknown(id);
  }

  private static PersonInput measured(String id, long use, double outcome) {
    return measured(id, usd(use), outcome);
  }

  private static PersonInput measured(String id, Money use, double outcome) {
    return input(id).withMeasured(Optional.of(new Measurement(use, outcome)));
  }
}
