package offerwright.files.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.support.samples.TinyCompany;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyPartsTest {
  private static final PolicyPlan PLAN = plan();
  private static final String TEXT = WorkspaceJson.text(TinyCompany.workspace().withPolicies(PLAN));
  private static final int BEGIN = TEXT.indexOf("\n  \"policies\": {");

  /// What follows the policies.
  private static final String AFTER = TEXT.substring(TEXT.indexOf(",\n  \"comparison\": {"));

  @Test
  void thePlanComesBackEqual() {
    assertThat(read(TEXT)).isEqualTo(Checked.good(TinyCompany.workspace().withPolicies(PLAN)));
  }

  /// Every type of the plan, with one thing wrong in it: where it is, and what is said.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'1000000.00'|'-5.00'|/policies/pool|The pool must be above 0, was -5.00 USD.",
        "'45%'|'0%'|/policies/shareOfBaseCap|The cap on the share of base must be above 0 %, was 0 %.",
        "'40000.00'|'-1.00'|/policies/floor|The floor must be 0 or more, was -1.00 USD.",
        "'power': 1.5|'power': 11.0|/policies/policies/0/rule|The power of leverage must be 0 to 10, was 11.0.",
        "'power': 1.5|'power': '1.5'|/policies/policies/0/rule/power|Here stands a text where a number such as 2.5 is expected.",
        "'20000000.00'|'0.00'|/policies/policies/0/total|The total of a policy must be above 0, was 0.00 USD.",
        "'amount': 7.5|'amount': -7.5|/policies/policies/1/rule/parts/0/rule/amounts/1|An amount must be 0 or more, was -7.5.",
        "'type': 'custom'|'type': 'own-file'|/policies/policies/1/rule/parts/0/rule/type|There is no variant \"own-file\" here.",
        "'weight': '60%'|'weight': '-60%'|/policies/policies/1/rule/parts/0|A weight must be 0 % or more, was -60 %.",
        "'impact': 2.5|'impact': -2.5|/policies/projects/0|The impact of Checkout must be 0 to 1,000,000, was -2.5.",
        "'levelId': 'senior'|'level': 'senior'|/policies/levels/0|The field \"levelId\" is missing.",
        "'leverage': 1.25|'leverage': 0.0|/policies/people/0|Leverage must be above 0 and at most 1,000, was 0.0.",
        "'share': '62.5%'|'share': '162.5%'|/policies/people/0/projects/0|The share of a project must be from 0 % to 100 %, was 162.5 %.",
        "'outcome': 11.5|'outcome': 0.0|/policies/people/1/measured|The measured outcome must be above 0, was 0.0.",
        "'annualDemand': {|'annualDemand': null, 'x': {|/policies/people/1/annualDemand|Here stands null where an object with amount, currency is expected.",
        "'fairUse': '250%'|'fairUse': '25%'|/policies/adopted/pools|The fair-use cap must be 100 % or more, was 25 %.",
        "'teamId': 'product'|'teamId': ' '|/policies/adopted/pools/teams/0|Team id must not be empty."
      },
      quoteCharacter = '`')
  void whatIsWrongIsNamedAtItsPlace(String good, String bad, String path, String message) {
    String wrong = wrong(good.replace('\'', '"'), bad.replace('\'', '"'));
    Checked<Workspace> read = read(wrong);
    Problem first = read.problems().getFirst();
    assertThat(first.where()).isEqualTo("x.json, line " + line(wrong, first) + ", " + path);
    assertThat(first.message()).isEqualTo(message);
    assertThat(read.value()).isPresent();
  }

  @Test
  void aBadPolicyCostsOnlyItself() {
    assertThat(policies(wrong("\"power\": 1.5", "\"power\": 11.0")))
        .isEqualTo(PLAN.withoutPolicy("Leverage"));
  }

  @Test
  void aBadInputOfAPersonCostsOnlyItself() {
    assertThat(policies(wrong("\"outcome\": 11.5", "\"outcome\": 0.0")))
        .isEqualTo(PLAN.withPeople(PLAN.people().subList(0, 1)));
  }

  @Test
  void aBadProjectCostsOnlyItself() {
    assertThat(policies(wrong("\"impact\": 2.5", "\"impact\": -2.5")))
        .isEqualTo(PLAN.withProjects(List.of()));
  }

  @Test
  void aBadPoolCostsOnlyItself() {
    assertThat(policies(wrong("\"1000000.00\"", "\"-5.00\"")))
        .isEqualTo(PLAN.withPool(Optional.empty()));
  }

  @Test
  void aBadAdoptionCostsOnlyItself() {
    assertThat(policies(wrong("\"250%\"", "\"25%\"")))
        .isEqualTo(PLAN.withAdopted(Optional.empty()));
  }

  @Test
  void aPersonTwiceIsNamedAndTheFirstIsKept() {
    String wrong =
        wrong(
            "\"personId\": \"P-3\",\n        \"projects\"",
            "\"personId\": \"P-2\",\n        \"projects\"");
    assertThat(read(wrong).problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.where()).endsWith(", /policies/people/1");
          assertThat(problem.message()).startsWith("The key \"P-2\" is used twice, first in line ");
        });
    assertThat(policies(wrong)).isEqualTo(PLAN.withPeople(PLAN.people().subList(0, 1)));
  }

  @Test
  void whatIsMissingOrUnknownIsNamed() {
    assertThat(read(wrong("\"levels\": [", "\"grades\": [")).problems())
        .extracting(Problem::message)
        .containsExactly("The field \"levels\" is missing.", "There is no field \"grades\" here.");
    assertThat(read(TEXT.substring(0, BEGIN - 1) + AFTER).problems())
        .extracting(Problem::message)
        .containsExactly("The part \"policies\" is missing.");
    assertThat(read(TEXT.substring(0, BEGIN) + "\n  \"policies\": []" + AFTER).problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("Here stands a list where an object with pool, policies, floor");
  }

  private static PolicyPlan policies(String text) {
    return read(text).value().orElseThrow().policies();
  }

  private static Checked<Workspace> read(String text) {
    return WorkspaceJson.read(text, "x.json");
  }

  private static String wrong(String good, String bad) {
    int at = TEXT.indexOf(good, BEGIN);
    assertThat(at).as(good).isPositive();
    return TEXT.substring(0, at) + bad + TEXT.substring(at + good.length());
  }

  /// The line of the problem, which must lie in the policies.
  private static int line(String text, Problem problem) {
    int line = Integer.parseInt(problem.where().replaceAll("(?s).*line (\\d+),.*", "$1"));
    assertThat((long) line).isGreaterThan(text.substring(0, BEGIN).lines().count());
    return line;
  }

  private static PolicyPlan plan() {
    AllocationPolicy leverage =
        new AllocationPolicy(
            "Leverage",
            new AllocationRule.ByLeverage(1.5),
            new PolicyTotal.Own(dollars(20_000_000)));
    AllocationRule custom =
        new AllocationRule.Custom(
            "Proposal B", List.of(new CustomAmount("P-1", 2), new CustomAmount("P-2", 7.5)));
    AllocationPolicy mixed =
        new AllocationPolicy(
            "Mixed",
            new AllocationRule.Hybrid(
                List.of(
                    new HybridPart(custom, Percent.of(60)),
                    new HybridPart(new AllocationRule.ByImpact(), Percent.of(40))),
                Optional.empty(),
                Optional.empty()),
            new PolicyTotal.SamePool());
    PersonInput second =
        new PersonInput(
            "P-2",
            Optional.of(1.25),
            List.of(new ProjectShare("checkout", Percent.of("62.5"))),
            Optional.empty(),
            Optional.empty());
    PersonInput third =
        new PersonInput(
            "P-3",
            Optional.empty(),
            List.of(),
            Optional.of(dollars(31_000)),
            Optional.of(new Measurement(dollars(2_400), 11.5)));
    return new PolicyPlan(
        Optional.of(dollars(1_000_000)),
        List.of(leverage, mixed),
        Optional.of(dollars(40_000)),
        Optional.of(Percent.of(45)),
        List.of(new Project("checkout", "Checkout", 2.5)),
        List.of(new LevelLeverage("senior", 1.1)),
        List.of(second, third),
        Optional.of(
            new Adoption(
                new AllocationPolicy(
                    "In force", new AllocationRule.Equal(), new PolicyTotal.AsPromised()),
                dollars(900_000),
                Optional.of(
                    new TeamPools(
                        Percent.of(250),
                        dollars(10_000),
                        List.of(new TeamBudget("product", dollars(890_000))))))));
  }

  private static Money dollars(long units) {
    return Money.of(units, CurrencyCode.USD);
  }
}
