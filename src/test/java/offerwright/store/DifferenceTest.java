package offerwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import offerwright.calc.forecast.StandardPlan;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.money.FxTable;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.Offer;
import offerwright.domain.plan.Scenario;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.workspace.Workspace;
import offerwright.json.DomainJson;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private final Shelves shelves = new Shelves(new DomainJson());
  private final Workspace busy = Samples.busy();

  @Test
  void equalWorkspacesDifferInNothing() {
    assertThat(between(busy, busy).isEmpty()).isTrue();
    assertThat(between(busy, Samples.busy()).isEmpty()).isTrue();
  }

  @Test
  void everythingIsWrittenTheFirstTime() {
    Workspace planned =
        busy.withPlan(StandardPlan.of(busy))
            .withHistories(List.of(new PriceHistory("None yet", List.of())))
            .withPolicies(Samples.policies())
            .withComparison(Samples.comparison());
    Difference all = Difference.between(Optional.empty(), planned, shelves);
    assertThat(all.tables()).extracting(Shelf.Changes::table).hasSize(24);
    assertThat(all.tables()).allSatisfy(changes -> assertThat(changes.removed()).isEmpty());
    assertThat(all.record().added())
        .hasSize(busy.offers().stream().mapToInt(offer -> offer.history().size()).sum());
  }

  @Test
  void aChangeOfOneOfferIsOneRow() {
    Difference difference =
        between(busy, busy.withOffer("S-104", offer -> SmallCompany.withBase(offer, 201_000)));
    assertThat(difference.tables()).hasSize(1);
    Shelf.Changes changes = difference.tables().getFirst();
    assertThat(changes.table()).isEqualTo("offer");
    assertThat(changes.changed()).hasSize(1);
    assertThat(changes.changed().getFirst().cells()).startsWith("S-104", 0, "DRAFT", 1, "senior");
    assertThat(changes.added()).isEmpty();
    assertThat(difference.record().added()).isEmpty();
  }

  @Test
  void aChangeOfOneScenarioIsOneRow() {
    Workspace planned = busy.withPlan(StandardPlan.of(busy));
    Scenario stress = planned.plan().scenario("stress").orElseThrow();
    Difference difference =
        between(
            planned,
            planned.withPlan(planned.plan().withScenario(stress.copiedAs("stress", "Shock"))));
    assertThat(difference.tables())
        .singleElement()
        .satisfies(changes -> {
          assertThat(changes.table()).isEqualTo("scenario");
          assertThat(changes.changed()).hasSize(1);
        });
  }

  @Test
  void aChangeOfTheInputOfOnePersonIsOneRow() {
    Workspace known = busy.withPolicies(Samples.policies());
    PersonInput input = known.policies().people().getFirst();
    isOneRow(
        "person_input",
        known,
        known.policies().withPerson(input.withLeverage(Optional.of(2.0))),
        "P-900");
  }

  @Test
  void aChangeOfOnePolicyIsOneRow() {
    Workspace known = busy.withPolicies(Samples.policies());
    AllocationPolicy equal = known.policies().policy("Equal").orElseThrow();
    isOneRow(
        "allocation_policy",
        known,
        known.policies().withPolicy(equal.withRule(new AllocationRule.ByLeverage(1))),
        "Equal");
  }

  @Test
  void aChangeOfThePoolIsOneRow() {
    Workspace known = busy.withPolicies(Samples.policies());
    isOneRow("policy_plan", known, known.policies().withPool(Optional.empty()), "0");
  }

  @Test
  void aChangeOfOneOutlookIsOneRow() {
    Workspace known = busy.withComparison(Samples.comparison());
    OfferOutlook outlook = known.comparison().outlooks().getFirst();
    isOneRow(
        "offer_outlook",
        known,
        known.withComparison(
            known.comparison().withOutlook(outlook.withLayoffRate(Optional.empty()))),
        "COMPETING/northwind");
  }

  @Test
  void aChangeOfTheOwnUseIsOneRow() {
    Workspace known = busy.withComparison(Samples.comparison());
    isOneRow(
        "comparison",
        known,
        known.withComparison(known.comparison().withOwnUse(Percent.of(40))),
        "0");
  }

  private void isOneRow(String table, Workspace before, PolicyPlan after, String id) {
    isOneRow(table, before, before.withPolicies(after), id);
  }

  private void isOneRow(String table, Workspace before, Workspace after, String id) {
    assertThat(between(before, after).tables())
        .singleElement()
        .satisfies(changes -> {
          assertThat(changes.table()).isEqualTo(table);
          assertThat(changes.changed())
              .singleElement()
              .satisfies(row -> assertThat(row.cells()).startsWith(id, 0));
          assertThat(changes.added()).isEmpty();
          assertThat(changes.moved()).isEmpty();
          assertThat(changes.removed()).isEmpty();
        });
  }

  @Test
  void aDecisionAddsItsLineAndNoOther() {
    Difference difference = between(busy, busy.withOffer("S-104", Samples::submitted));
    assertThat(difference.record().added())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.offerId()).isEqualTo("S-104");
          assertThat(line.seq()).isEqualTo(1);
        });
  }

  @Test
  void whatMovesIsOnlyMoved() {
    Shelf.Changes people =
        between(busy, busy.withPeople(busy.people().reversed())).tables().getFirst();
    assertThat(people.changed()).isEmpty();
    assertThat(people.moved()).hasSize(busy.people().size() - 1);
    assertThat(people.moved()).contains(new Shelf.Move("P-900", busy.people().size() - 1));
  }

  @Test
  void whatIsGoneIsRemoved() {
    Shelf.Changes people =
        between(busy, busy.withPeople(busy.people().subList(0, 7))).tables().getFirst();
    assertThat(people.removed())
        .containsExactlyInAnyOrderElementsOf(
            busy.people().subList(7, 9).stream().map(person -> person.id()).toList());
    assertThat(people.moved()).isEmpty();
  }

  @Test
  void itemsWithoutAKeyAreKeptByTheirPlace() {
    Workspace twice =
        busy.withFx(
            new FxTable(List.of(busy.fx().rates().getFirst(), busy.fx().rates().getFirst())));
    Shelf.Changes rates = between(busy, twice).tables().getFirst();
    assertThat(rates.added())
        .singleElement()
        .satisfies(row -> assertThat(row.cells()).startsWith("1", 1));
  }

  @Test
  void theRecordCannotBeRewritten() {
    Offer sent = busy.offer("S-200").orElseThrow();
    Workspace forged = busy.withOffer(Samples.named(sent, "S-200"));
    assertThatThrownBy(() -> between(busy, forged))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("S-200");
  }

  @Test
  void anOfferMadeAnewUnderItsIdBeginsItsRecordAgain() {
    Offer draft = busy.offer("S-104").orElseThrow();
    Offer anew =
        Offer.draft(
            "S-104",
            draft.candidate(),
            draft.placement(),
            draft.terms(),
            draft.expires(),
            SmallCompany.NOW.plusSeconds(9),
            "recruiter");
    Difference difference = between(busy, busy.withOffer(Samples.submitted(anew)));
    assertThat(difference.record().begunAnew()).containsExactly("S-104");
    assertThat(difference.record().added()).hasSize(2);
  }

  private Difference between(Workspace from, Workspace to) {
    return Difference.between(Optional.of(from), to, shelves);
  }
}
