package offerwright.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import offerwright.domain.money.Percent;
import org.junit.jupiter.api.Test;

class ComparisonPlanTest {
  private static final OfferKey OWN = OfferKey.own("S-104");
  private static final OfferKey OTHER = OfferKey.competing("northwind");

  @Test
  void fourOffersAreTheMost() {
    List<OfferKey> five = IntStream.range(0, 5).mapToObj(i -> OfferKey.own("S-" + i)).toList();
    assertThat(ComparisonPlan.EMPTY.withOffers(five.subList(0, 4)).offers()).hasSize(4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ComparisonPlan.EMPTY.withOffers(five))
        .withMessage("at most 4 offers are compared, were 5");
  }

  @Test
  void anOfferIsNotComparedWithItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ComparisonPlan.EMPTY.withOffers(List.of(OWN, OWN)));
  }

  @Test
  void oneIdMayBeAnOwnAndACompetingOffer() {
    assertThat(
            ComparisonPlan.EMPTY
                .withOffers(List.of(OfferKey.own("x"), OfferKey.competing("x")))
                .offers())
        .hasSize(2);
  }

  @Test
  void anOutlookIsReplacedInItsPlaceOrAdded() {
    ComparisonPlan plan =
        ComparisonPlan.EMPTY
            .withOutlook(OfferOutlook.of(OWN))
            .withOutlook(OfferOutlook.of(OTHER))
            .withOutlook(OfferOutlook.of(OWN).withLayoffRate(Optional.of(Percent.of(9))));
    assertThat(plan.outlooks()).extracting(OfferOutlook::offer).containsExactly(OWN, OTHER);
    assertThat(plan.outlook(OWN).layoffRate()).contains(Percent.of(9));
    assertThat(plan.outlook(OfferKey.own("none"))).isEqualTo(OfferOutlook.of(OfferKey.own("none")));
  }

  @Test
  void takingAnOfferOutForgetsWhatWasBelievedOfIt() {
    ComparisonPlan plan =
        ComparisonPlan.EMPTY
            .withOffers(List.of(OWN, OTHER))
            .withOutlook(OfferOutlook.of(OTHER))
            .without(OTHER);
    assertThat(plan.offers()).containsExactly(OWN);
    assertThat(plan.outlooks()).isEmpty();
  }

  @Test
  void aStatedFactHasNoNote() {
    OfferOutlook outlook =
        OfferOutlook.of(OTHER)
            .withNote(FactNote.assumed(OfferFact.HEALTH, "usual"))
            .withNote(FactNote.notDisclosed(OfferFact.HEALTH));
    assertThat(outlook.facts()).hasSize(1);
    assertThat(outlook.hides(OfferFact.HEALTH)).isTrue();
    assertThat(outlook.withoutNote(OfferFact.HEALTH).note(OfferFact.HEALTH)).isEmpty();
  }

  @Test
  void figuresOutsideTheirBoundsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ComparisonPlan.EMPTY.withOwnUse(Percent.of(101)));
    assertThatIllegalArgumentException().isThrownBy(() -> new ComparisonRun(99, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlaceIndex("Lisbon", 0, LocalDate.of(2026, 1, 1), "office"))
        .withMessage("the cost-of-living index of Lisbon must be above 0, was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EquityOutlook.Listed(Percent.of(9), Percent.NONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EquityOutlook.Ownership.AsDisclosed(List.of(Percent.of(100))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AfterLeaving(Percent.ALL, -1, AfterLeaving.WindowChoice.LAPSE, true));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new RiskView(Percent.of(30), Percent.NONE, Percent.NONE, 0.5, Optional.empty()));
  }
}
