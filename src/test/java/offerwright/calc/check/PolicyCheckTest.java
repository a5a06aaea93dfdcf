package offerwright.calc.check;

import static offerwright.support.SmallCompany.EUR;
import static offerwright.support.SmallCompany.TODAY;
import static offerwright.support.SmallCompany.USD;
import static offerwright.support.SmallCompany.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.calc.forecast.StandardPlan;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.Adoption;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.CustomAmount;
import offerwright.domain.policy.HybridPart;
import offerwright.domain.policy.LevelLeverage;
import offerwright.domain.policy.Measurement;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.policy.Project;
import offerwright.domain.policy.ProjectShare;
import offerwright.domain.policy.TeamBudget;
import offerwright.domain.policy.TeamPools;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

/// Nine people with token budgets of 100,000 USD each: a pool of 900,000.
class PolicyCheckTest {
  private static final PolicyTotal SAME = new PolicyTotal.SamePool();
  private static final Money FRANCS = Money.of(1_000, new CurrencyCode("CHF"));

  private final Workspace workspace =
      SmallCompany.workspace().withPlan(StandardPlan.of(SmallCompany.workspace()));

  @Test
  void nothingSaidIsSound() {
    assertThat(PolicyCheck.problems(workspace)).isEmpty();
    assertThat(WorkspaceCheck.problems(workspace, TODAY)).isEmpty();
  }

  @Test
  void soundPoliciesAreSound() {
    PolicyPlan plan =
        PolicyPlan.EMPTY
            .withPool(Optional.of(usd(1_000_000)))
            .withFloor(Optional.of(usd(100_000)))
            .withProjects(List.of(new Project("checkout", "Checkout", 2)))
            .withLevels(List.of(new LevelLeverage("senior", 1.2)))
            .withPeople(
                List.of(
                    PersonInput.unknown("P-100")
                        .withProjects(List.of(new ProjectShare("checkout", Percent.ALL)))
                        .withAnnualDemand(Optional.of(Money.of(90_000, EUR)))))
            .withPolicies(
                List.of(
                    policy("floored", hybrid(usd(100_000)), SAME),
                    policy("column", column("P-100", "P-101"), SAME)));
    assertThat(problems(plan)).isEmpty();
  }

  @Test
  void morePartsThanAWholeNamesThePersonAndTheSum() {
    PolicyPlan plan =
        PolicyPlan.EMPTY
            .withProjects(List.of(new Project("a", "A", 2), new Project("b", "B", 1)))
            .withPeople(
                List.of(
                    PersonInput.unknown("P-100")
                        .withProjects(
                            List.of(
                                new ProjectShare("a", Percent.of("70.5")),
                                new ProjectShare("b", Percent.of(40))))));
    assertThat(problems(plan))
        .containsExactly(
            Problem.error(
                "policies/people/P-100/projects",
                "P-100 spends 110.5 % of the time on projects, more than there is.",
                "Lower the shares of P-100 to 100 % together or less."));
  }

  @Test
  void peopleProjectsAndLevelsMustExist() {
    PolicyPlan plan =
        PolicyPlan.EMPTY
            .withLevels(List.of(new LevelLeverage("wizard", 3)))
            .withPeople(
                List.of(
                    PersonInput.unknown("P-555").withLeverage(Optional.of(2.0)),
                    PersonInput.unknown("P-100")
                        .withProjects(List.of(new ProjectShare("gone", Percent.of(10))))));
    assertThat(problems(plan))
        .allMatch(Problem::isError)
        .extracting(Problem::where, Problem::message)
        .containsExactly(
            tuple(
                "policies/levels/wizard",
                "A leverage is given for the level \"wizard\", which the workspace does not have."),
            tuple(
                "policies/people/P-555",
                "Leverage, projects or demand are given for \"P-555\", who is not among the people."),
            tuple(
                "policies/people/P-100/projects/gone",
                "P-100 works on the project \"gone\", which the workspace does not have."));
  }

  @Test
  void moneyOfPeopleNeedsARate() {
    PolicyPlan plan =
        PolicyPlan.EMPTY.withPeople(
            List.of(
                PersonInput.unknown("P-100")
                    .withAnnualDemand(Optional.of(FRANCS))
                    .withMeasured(Optional.of(new Measurement(FRANCS, 3)))));
    assertThat(problems(plan))
        .extracting(Problem::where, Problem::message)
        .containsExactly(
            tuple(
                "policies/people/P-100/annualDemand",
                "The demand of P-100 is in CHF, for which no exchange rate to USD is known."),
            tuple(
                "policies/people/P-100/measured",
                "The measured use of P-100 is in CHF, for which no exchange rate to USD is known."));
  }

  @Test
  void budgetsAreInTheCurrencyOfTheCompany() {
    Money euros = Money.of(50_000, EUR);
    PolicyPlan plan =
        PolicyPlan.EMPTY
            .withPool(Optional.of(euros))
            .withFloor(Optional.of(euros))
            .withPolicies(
                List.of(
                    policy(
                        "share",
                        new AllocationRule.PercentOfBase(Percent.of(50), Optional.of(euros)),
                        SAME),
                    policy("own", new AllocationRule.Equal(), new PolicyTotal.Own(euros)),
                    policy(
                        "pooled",
                        new AllocationRule.Pooled(hybrid(euros), Percent.of(250), Percent.NONE),
                        SAME)));
    assertThat(problems(plan))
        .extracting(Problem::where)
        .containsExactly(
            "policies/pool",
            "policies/floor",
            "policies/share/cap",
            "policies/own/total",
            "policies/pooled/floor");
    assertThat(problems(plan).getFirst().message())
        .isEqualTo("The pool, 50,000 EUR, is not in the currency of the company, USD.");
    assertThat(problems(plan).getFirst().repair()).isEqualTo("State it in USD.");
  }

  @Test
  void aPoolBelowTheFloorsNamesBothAndWhatWouldDo() {
    Problem expected =
        Problem.error(
            "policies/floor",
            "The pool of 900,000 USD is less than the floors together, 1,080,000 USD (9 people ×"
                + " 120,000 USD).",
            "Raise the pool to 1,080,000 USD, or lower the floor to 100,000 USD.");
    PolicyPlan plan = PolicyPlan.EMPTY.withFloor(Optional.of(usd(120_000)));
    assertThat(problems(plan)).containsExactly(expected);
    assertThat(problems(plan.withPool(Optional.of(usd(1_080_000))))).isEmpty();
    assertThat(problems(plan.withPool(Optional.of(Money.of("1079999.99", USD))))).hasSize(1);
    Workspace nobody = workspace.withPeople(List.of()).withPolicies(plan);
    assertThat(PolicyCheck.problems(nobody)).as("nobody to give a floor").isEmpty();
  }

  @Test
  void floorsOfAHybridAreHeldAgainstWhatItHandsOut() {
    PolicyPlan plan =
        PolicyPlan.EMPTY.withPolicies(
            List.of(
                policy("pool", hybrid(usd(100_001)), SAME),
                policy("own", hybrid(usd(100_001)), new PolicyTotal.Own(usd(2_000_000))),
                policy(
                    "reserved",
                    new AllocationRule.Pooled(hybrid(usd(95_000)), Percent.of(200), Percent.of(10)),
                    SAME)));
    assertThat(problems(plan))
        .extracting(Problem::where)
        .containsExactly("policies/pool/floor", "policies/reserved/floor");
    assertThat(problems(plan).getLast().message()).startsWith("The pool of 810,000 USD is less");
  }

  @Test
  void strangersInAColumnAreNamed() {
    AllocationRule mixed =
        new AllocationRule.Hybrid(
            List.of(
                new HybridPart(new AllocationRule.Equal(), Percent.of(50)),
                new HybridPart(
                    column("P-100", "X-1", "X-2", "X-3", "X-4", "X-5", "X-6"), Percent.of(50))),
            Optional.empty(),
            Optional.empty());
    assertThat(problems(PolicyPlan.EMPTY.withPolicies(List.of(policy("mixed", mixed, SAME)))))
        .containsExactly(
            Problem.error(
                "policies/mixed/column",
                "The column \"proposal\" has lines for 6 people the workspace does not have: X-1, X-2,"
                    + " X-3, X-4, X-5 and 1 more.",
                "Correct the ids in the file or take the lines out, and read the column again."));
  }

  @Test
  void thePolicyInForceMustKnowItsTeams() {
    TeamPools pools =
        new TeamPools(
            Percent.of(250),
            usd(50_000),
            List.of(
                new TeamBudget("platform", usd(400_000)), new TeamBudget("gone", usd(450_000))));
    Adoption adopted =
        new Adoption(
            policy("pooled", new AllocationRule.Equal(), SAME), usd(900_000), Optional.of(pools));
    PolicyPlan plan = PolicyPlan.EMPTY.withAdopted(Optional.of(adopted));
    assertThat(problems(plan))
        .extracting(Problem::where, Problem::message)
        .containsExactly(
            tuple(
                "policies/adopted/teams/gone",
                "The policy in force pools budgets for the team \"gone\", which the workspace does not"
                    + " have."));
    PolicyPlan floored = plan.withFloor(Optional.of(usd(105_000)));
    assertThat(problems(floored))
        .as("today's budgets and the reserve are 950,000")
        .noneMatch(problem -> problem.where().equals("policies/floor"));
  }

  @Test
  void theWorkspaceCheckAndTheFirstScreenSaySo() {
    Workspace given = workspace.withPolicies(PolicyPlan.EMPTY.withFloor(Optional.of(usd(120_000))));
    assertThat(WorkspaceCheck.problems(given, TODAY)).isEqualTo(PolicyCheck.problems(given));
    assertThat(AttentionList.of(given, TODAY))
        .filteredOn(item -> item.where().equals("policies"))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.kind()).isEqualTo(AttentionKind.STOP);
          assertThat(item.title()).startsWith("Policies: The pool of 900,000 USD is less");
          assertThat(item.detail()).startsWith("Raise the pool to 1,080,000 USD");
        });
  }

  private List<Problem> problems(PolicyPlan plan) {
    return PolicyCheck.problems(workspace.withPolicies(plan));
  }

  private static AllocationPolicy policy(String name, AllocationRule rule, PolicyTotal total) {
    return new AllocationPolicy(name, rule, total);
  }

  private static AllocationRule.Hybrid hybrid(Money floor) {
    return new AllocationRule.Hybrid(
        List.of(new HybridPart(new AllocationRule.Equal(), Percent.ALL)),
        Optional.of(floor),
        Optional.empty());
  }

  private static AllocationRule.Custom column(String... ids) {
    return new AllocationRule.Custom(
        "proposal", Stream.of(ids).map(id -> new CustomAmount(id, 10)).toList());
  }
}
