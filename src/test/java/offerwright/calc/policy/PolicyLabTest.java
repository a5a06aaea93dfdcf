package offerwright.calc.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.fairness.Index;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.calc.sample.InventedCompany;
import offerwright.calc.simulate.Progress;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

class PolicyLabTest {
  private static final Workspace COMPANY =
      Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
  private static final PolicyRequest REQUEST = PolicyRequest.of(COMPANY, 2);
  private static final PolicyResult RESULT = PolicyLab.run(REQUEST, Progress.quiet());

  @Test
  void everyPolicyAndTodayReAddToTheCent() {
    long pool = RESULT.pool().minorUnits();
    assertThat(RESULT.rows()).hasSize(REQUEST.policies().size());
    assertThat(RESULT.rows())
        .allSatisfy(row -> assertThat(row.allocation().total()).isEqualTo(pool));
    assertThat(RESULT.today().allocation().total()).isEqualTo(pool);
    assertThat(RESULT.best().total()).isEqualTo(pool);
  }

  @Test
  void theBudgetsOfTodayAreWhatTheWorkspaceSays() {
    Money sum =
        COMPANY.people().stream()
            .map(person -> person.tokenBudget())
            .reduce(Money.zero(CurrencyCode.USD), Money::plus);
    assertThat(RESULT.pool()).isEqualTo(sum);
    assertThat(RESULT.today().name()).isEqualTo("Today");
  }

  @Test
  void noPersonalSplitBringsMoreThanTheBestInClosedForm() {
    assertThat(RESULT.all())
        .filteredOn(row -> !row.allocation().pooled())
        .allSatisfy(row ->
            assertThat(row.exact().measure(Measure.OUTPUT_OF_BEST).value())
                .isLessThanOrEqualTo(1 + 1e-9));
    assertThat(RESULT.curve())
        .allSatisfy(point ->
            assertThat(point.exact().measure(Measure.OUTPUT_OF_BEST).value())
                .isLessThanOrEqualTo(1 + 1e-9));
  }

  @Test
  void outputInFullFallsAlongTheCurveFromItsBest() {
    List<Double> along =
        RESULT.curve().stream()
            .map(point -> point.exact().measure(Measure.OUTPUT_IN_FULL).value())
            .toList();
    assertThat(along.getFirst()).isCloseTo(1, within(1e-9));
    assertThat(along).isSortedAccordingTo(Collections.reverseOrder());
  }

  @Test
  void theSameBudgetsDifferByExactlyNothing() {
    PolicyRow copy =
        PolicyLab.run(
                REQUEST.withCurve(false).withPolicies(List.of(todayAsAColumn())), Progress.quiet())
            .rows()
            .getFirst();
    assertThat(copy.difference().orElseThrow().measures().values())
        .allSatisfy(difference -> assertThat(difference).isEqualTo(Estimate.exact(0)));
    assertThat(copy.difference().orElseThrow().index(FairnessKind.UTILITY, Index.GINI))
        .isEqualTo(Estimate.exact(0));
  }

  private static AllocationPolicy todayAsAColumn() {
    return new AllocationPolicy(
        "As today",
        new AllocationRule.Custom(
            "budget",
            COMPANY.people().stream()
                .map(person ->
                    new offerwright.domain.policy.CustomAmount(
                        person.id(), person.tokenBudget().toDouble()))
                .toList()),
        new PolicyTotal.AsPromised());
  }

  @Test
  void figuresDependNeitherOnThreadsNorOnTheOrderOfPoliciesNorOnTheCurve() {
    List<AllocationPolicy> turned = new ArrayList<>(REQUEST.policies());
    Collections.reverse(turned);
    PolicyRequest other =
        new PolicyRequest(
            COMPANY, turned, Optional.empty(), REQUEST.scenario(), REQUEST.settings(), 1, false);
    PolicyResult result = PolicyLab.run(other, Progress.quiet());
    for (PolicyRow row : RESULT.rows()) {
      PolicyRow again = result.row(row.name()).orElseThrow();
      assertThat(again.simulated()).isEqualTo(row.simulated());
      assertThat(again.difference()).isEqualTo(row.difference());
    }
  }

  @Test
  void closedFormAndPathsAgreeOnWhatBothKnow() {
    for (PolicyRow row : RESULT.rows()) {
      if (!row.allocation().pooled()) {
        Estimate simulated = row.simulated().orElseThrow().measure(Measure.UNMET_SHARE);
        assertThat(row.exact().measure(Measure.UNMET_SHARE).value())
            .as("unmet share under " + row.name())
            .isCloseTo(simulated.value(), within(0.02));
      }
    }
  }

  @Test
  void halfAYearIsWorthHalfInBothAnswers() {
    PolicyRequest half =
        REQUEST.withCurve(false).withSettings(REQUEST.settings().withMonths(6).withPaths(2000));
    PolicyRow row = PolicyLab.run(half, Progress.quiet()).row("Equal").orElseThrow();
    double simulated = row.simulated().orElseThrow().measure(Measure.VALUE).value();
    assertThat(row.exact().measure(Measure.VALUE).value())
        .isCloseTo(simulated, within(0.1 * simulated));
    assertThat(simulated)
        .isLessThan(0.7 * RESULT.row("Equal").orElseThrow().best().measure(Measure.VALUE).value());
  }

  @Test
  void aPoolServesMoreThanItsPartsKeptApart() {
    PolicyRow pooled = RESULT.row("Pooled by team").orElseThrow();
    PolicyRow byLevel = RESULT.row("By seniority").orElseThrow();
    assertThat(pooled.best().measure(Measure.UNMET).high())
        .isLessThan(byLevel.best().measure(Measure.UNMET).low());
    assertThat(pooled.why().getFirst()).startsWith("Colleagues use what others leave");
  }

  @Test
  void budgetsHaveNoChanceInThemAndUtilityHas() {
    Figures equal = RESULT.row("Equal").orElseThrow().best();
    assertThat(equal.index(FairnessKind.BUDGET, Index.GINI).halfWidth()).isZero();
    assertThat(equal.index(FairnessKind.BUDGET, Index.ENVIOUS_PAIRS).value()).isZero();
    assertThat(equal.index(FairnessKind.UTILITY, Index.GINI).halfWidth()).isPositive();
    assertThat(equal.measure(Measure.VALUE).halfWidth()).isPositive();
  }

  @Test
  void peopleRunOutMoreAndMoreThroughTheYear() {
    List<Estimate> out = RESULT.today().best().outByMonth();
    assertThat(out).hasSize(12);
    assertThat(out.stream().map(Estimate::value).toList()).isSorted();
    assertThat(out.getLast().value())
        .isCloseTo(RESULT.today().best().measure(Measure.RUN_OUT).value(), within(1e-12));
  }

  @Test
  void theWorstCaseOfTheoryStandsBesideTheActual() {
    PolicyRow maxMin =
        PolicyLab.instant(
                REQUEST.withPolicies(
                    List.of(
                        new AllocationPolicy(
                            "Max-min", new AllocationRule.MaxMin(), new PolicyTotal.SamePool()))))
            .value()
            .orElseThrow()
            .rows()
            .getFirst();
    assertThat(maxMin.worstCase().orElseThrow())
        .isCloseTo(1 - 4 * 300.0 / (301.0 * 301), within(1e-12));
    assertThat(maxMin.exact().measure(Measure.GIVEN_UP_IN_FULL).value())
        .isBetween(0.0, maxMin.worstCase().orElseThrow());
  }

  @Test
  void aPolicyThatCannotBeHandedOutIsNamedAndTheOthersAreCompared() {
    AllocationRule floor =
        new AllocationRule.Hybrid(
            List.of(
                new offerwright.domain.policy.HybridPart(
                    new AllocationRule.Equal(), offerwright.domain.money.Percent.ALL)),
            Optional.of(Money.of(1_000_000, CurrencyCode.USD)),
            Optional.empty());
    PolicyResult result =
        PolicyLab.instant(
                REQUEST.withPolicies(
                    List.of(
                        new AllocationPolicy("Too high a floor", floor, new PolicyTotal.SamePool()),
                        new AllocationPolicy(
                            "Equal", new AllocationRule.Equal(), new PolicyTotal.SamePool()))))
            .value()
            .orElseThrow();
    assertThat(result.rows()).extracting(PolicyRow::name).containsExactly("Equal");
    assertThat(result.problems())
        .filteredOn(Problem::isError)
        .singleElement()
        .satisfies(problem -> assertThat(problem.where()).contains("Too high a floor"));
  }

  @Test
  void aNameThatIsTakenIsNamed() {
    AllocationPolicy equal =
        new AllocationPolicy("Equal", new AllocationRule.Equal(), new PolicyTotal.SamePool());
    PolicyResult result =
        PolicyLab.instant(REQUEST.withPolicies(List.of(equal, equal, equal.withName("Today"))))
            .value()
            .orElseThrow();
    assertThat(result.rows()).extracting(PolicyRow::name).containsExactly("Equal");
    assertThat(result.problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::where)
        .containsExactly("policies/Equal", "policies/Today");
  }

  @Test
  void aCompanyOfNobodyIsRefusedInWords() {
    Workspace empty = EmptyWorkspace.named("Nobody yet", CurrencyCode.USD);
    PolicyRequest request = PolicyRequest.of(empty, 1);
    assertThat(PolicyLab.problems(request)).anyMatch(Problem::isError);
    assertThat(PolicyLab.instant(request).value()).isEmpty();
    assertThatThrownBy(() -> PolicyLab.run(request, Progress.quiet()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void stopsWhenNobodyWantsTheAnswer() {
    Progress never =
        new Progress() {
          @Override
          public void paths(int done, int of) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> PolicyLab.run(REQUEST, never))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void onePersonAloneIsCompared() {
    PolicyResult result =
        PolicyLab.instant(
                PolicyRequest.of(InventedCompany.of("Alone", 1, 7, LocalDate.of(2026, 11, 21)), 1))
            .value()
            .orElseThrow();
    assertThat(result.rows()).hasSize(9).allMatch(row -> !row.why().isEmpty());
    assertThat(result.row("Equal").orElseThrow().best().measure(Measure.OUTPUT_OF_BEST).value())
        .isCloseTo(1, within(1e-9));
  }
}
