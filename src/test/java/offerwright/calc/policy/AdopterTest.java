package offerwright.calc.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import offerwright.calc.forecast.ScenarioBasis;
import offerwright.domain.level.Level;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.TeamPool;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.HybridPart;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.policy.TeamPools;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

class AdopterTest {
  private static final Workspace COMPANY =
      Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();

  private static PolicyResult result(AllocationRule... rules) {
    List<AllocationPolicy> policies =
        java.util.Arrays.stream(rules)
            .map(rule ->
                new AllocationPolicy(
                    rule.getClass().getSimpleName(), rule, new PolicyTotal.SamePool()))
            .toList();
    return PolicyLab.instant(PolicyRequest.of(COMPANY, 1).withPolicies(policies).withCurve(false))
        .value()
        .orElseThrow();
  }

  private static AdoptionPreview adopt(AllocationRule rule) {
    PolicyResult result = result(rule);
    return Adopter.preview(COMPANY, result, result.rows().getFirst()).value().orElseThrow();
  }

  @Test
  void writesEverybodysBudgetToTheCent() {
    AdoptionPreview preview = adopt(new AllocationRule.ByLeverage(1));
    Money sum =
        preview.after().people().stream()
            .map(person -> person.tokenBudget())
            .reduce(Money.zero(CurrencyCode.USD), Money::plus);
    assertThat(sum).isEqualTo(preview.total());
    assertThat(preview.people().size() + preview.unchanged()).isEqualTo(COMPANY.people().size());
    assertThat(preview.people())
        .allSatisfy(change -> assertThat(change.after()).isNotEqualTo(change.before()));
    assertThat(preview.after().policies().adopted().orElseThrow().total())
        .isEqualTo(preview.total());
  }

  @Test
  void newOffersStartFromTheMeanOfTheirLevel() {
    AdoptionPreview preview = adopt(new AllocationRule.ByLeverage(1));
    Level senior = preview.after().ladder().find("senior").orElseThrow();
    double mean =
        preview.after().people().stream()
            .filter(person -> person.levelId().equals("senior"))
            .mapToDouble(person -> person.tokenBudget().toDouble())
            .average()
            .orElseThrow();
    assertThat(senior.tokens())
        .isEqualTo(new TokenAmount.InMoney(Money.rounded(mean, CurrencyCode.USD)));
  }

  @Test
  void aShareOfBaseStaysAShareOfBase() {
    AdoptionPreview preview =
        adopt(
            new AllocationRule.PercentOfBase(
                Percent.of(50), Optional.of(Money.of(100_000, CurrencyCode.USD))));
    assertThat(preview.after().ladder().find("mid").orElseThrow().tokens())
        .isInstanceOf(TokenAmount.ShareOfBase.class);
  }

  @Test
  void whatPeopleWantStaysWhatItWas() {
    AdoptionPreview preview = adopt(new AllocationRule.Equal());
    for (Scenario scenario : COMPANY.plan().scenarios()) {
      Scenario after = preview.after().plan().scenario(scenario.id()).orElseThrow();
      assertThat(means(preview.after(), after))
          .usingElementComparator((a, b) -> Math.abs(a - b) < 0.01 ? 0 : Double.compare(a, b))
          .containsExactlyElementsOf(means(COMPANY, scenario));
    }
    assertThat(preview.notes()).anySatisfy(note -> assertThat(note).contains("written down"));
  }

  private static List<Double> means(Workspace workspace, Scenario scenario) {
    ScenarioBasis basis =
        ScenarioBasis.of(workspace, scenario, workspace.plan().simulation()).value().orElseThrow();
    return java.util.Arrays.stream(basis.demand().levelMeans()).boxed().toList();
  }

  @Test
  void aPoolGivesEveryTeamItsBudgetAndPoolsTheForecast() {
    AdoptionPreview preview =
        adopt(
            new AllocationRule.Pooled(
                new AllocationRule.ByLevel(), Percent.of(200), Percent.of(10)));
    TeamPools pools = preview.after().policies().adopted().orElseThrow().pools().orElseThrow();
    long teams =
        LongStream.of(
                pools.teams().stream().mapToLong(team -> team.annual().minorUnits()).toArray())
            .sum();
    assertThat(teams + pools.reserve().minorUnits()).isEqualTo(preview.total().minorUnits());
    assertThat(pools.reserve().toDouble())
        .isCloseTo(0.1 * preview.total().toDouble(), within(0.01));
    assertThat(preview.after().plan().scenarios())
        .allSatisfy(scenario ->
            assertThat(scenario.budget().pool()).contains(new TeamPool(Percent.of(200))));
    assertThat(preview.notes()).anySatisfy(note -> assertThat(note).contains("pools budgets"));
  }

  @Test
  void whatIsAdoptedIsTheTodayOfTheNextComparison() {
    AdoptionPreview preview =
        adopt(
            new AllocationRule.Pooled(
                new AllocationRule.ByLevel(), Percent.of(200), Percent.of(10)));
    PolicyResult next =
        PolicyLab.instant(PolicyRequest.of(preview.after(), 1).withCurve(false))
            .value()
            .orElseThrow();
    assertThat(next.pool()).isEqualTo(preview.total());
    assertThat(next.today().allocation().pooled()).isTrue();
    assertThat(next.today().allocation().fairUse()).isEqualTo(2);
  }

  @Test
  void nothingIsAdoptedWhileAnErrorStands() {
    AllocationRule impossible =
        new AllocationRule.Hybrid(
            List.of(new HybridPart(new AllocationRule.Equal(), Percent.ALL)),
            Optional.of(Money.of(1_000_000, CurrencyCode.USD)),
            Optional.empty());
    PolicyResult result = result(impossible, new AllocationRule.Equal());
    assertThat(Adopter.preview(COMPANY, result, result.rows().getFirst()).value()).isEmpty();
    assertThat(Adopter.preview(COMPANY, result, result.rows().getFirst()).problems()).isNotEmpty();
  }
}
