package offerwright.calc.check;

import static offerwright.support.SmallCompany.NOW;
import static offerwright.support.SmallCompany.TODAY;
import static offerwright.support.SmallCompany.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.company.Person;
import offerwright.domain.offer.Justification;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class AttentionListTest {

  private final Workspace workspace = SmallCompany.workspace();
  private final Offer senior =
      SmallCompany.placed(SmallCompany.senior(), Optional.of("product"), Optional.of("P-900"));

  @Test
  void aQuietCompanyHasOnlyDefaultsToConfirm() {
    assertThat(AttentionList.of(workspace, TODAY))
        .singleElement()
        .isEqualTo(
            new AttentionItem(
                AttentionKind.ASSUMED,
                "7 defaults are still as preset",
                "Volatility, risk-free rate, expected return and 4 more",
                Optional.empty(),
                Optional.empty(),
                "settings"));
  }

  @Test
  void aDraftShowsItsMostSeriousLight() {
    AttentionItem item = first(workspace.withOffer(SmallCompany.withBase(senior, 400_000)));

    assertThat(item.kind()).isEqualTo(AttentionKind.STOP);
    assertThat(item.title()).isEqualTo("Offer S-104: base lies above the band");
    assertThat(item.detail()).startsWith("Needs a reason and an approver; ");
    assertThat(item.offerId()).contains("S-104");
  }

  @Test
  void aJustifiedStopSaysSo() {
    Offer justified =
        SmallCompany.withBase(senior, 400_000)
            .withJustification(new Justification("rare skill", "cfo"));

    assertThat(first(workspace.withOffer(justified)).detail())
        .startsWith("A reason and an approver are given");
  }

  @Test
  void aWarningIsACheck() {
    AttentionItem item = first(workspace.withOffer(SmallCompany.withBase(senior, 237_000)));

    assertThat(item.kind()).isEqualTo(AttentionKind.CHECK);
    assertThat(item.title()).isEqualTo("Offer S-104: base lies in the upper part of the band");
  }

  @Test
  void anErrorInTheTermsIsAStop() {
    assertThat(first(workspace.withOffer(SmallCompany.withBase(senior, 0))).title())
        .isEqualTo("Offer S-104: the offer has no base pay");
  }

  @Test
  void mostUrgentFirst() {
    Offer due = copy("S-201").withExpires(Optional.of(TODAY.plusDays(3)));
    Offer overdue = copy("S-202").withExpires(Optional.of(TODAY.minusDays(3)));
    Offer pending = copy("S-203").withJustification(new Justification("rare skill", "the CFO"));
    Workspace busy =
        workspace
            .withOffer(
                pending.after(
                    OfferAction.SUBMITTED, NOW, "recruiter", "", Optional.of("the CFO"), List.of()))
            .withOffer(moved(due))
            .withOffer(moved(overdue))
            .withOffer(SmallCompany.withBase(senior, 400_000));

    List<AttentionItem> items = AttentionList.of(busy, TODAY);

    assertThat(items)
        .extracting(AttentionItem::title)
        .startsWith(
            "Offer S-104: base lies above the band",
            "Offer S-202 has passed its deadline",
            "Offer S-201 expires soon",
            "Offer S-203 waits for the CFO");
    assertThat(items).extracting(AttentionItem::kind).isSorted();
  }

  @Test
  void answeredOffersNeedNothing() {
    Offer declined =
        moved(SmallCompany.withBase(senior, 400_000))
            .after(OfferAction.DECLINED, NOW, "recruiter", "", Optional.empty(), List.of());

    assertThat(AttentionList.of(workspace.withOffer(declined), TODAY))
        .extracting(AttentionItem::kind)
        .containsExactly(AttentionKind.ASSUMED);
  }

  @Test
  void mistakesInPeopleAreGathered() {
    List<Person> people = new ArrayList<>(workspace.people());
    people.add(SmallCompany.person("P-1", "gone", Optional.empty(), usd(150_000)));
    people.add(SmallCompany.person("P-2", "gone", Optional.empty(), usd(150_000)));

    AttentionItem item = first(workspace.withPeople(people));

    assertThat(item.title()).startsWith("People: P-1 names the level \"gone\"");
    assertThat(item.detail()).endsWith("; 1 more to look at");
    assertThat(item.where()).isEqualTo("people");
  }

  private static AttentionItem first(Workspace workspace) {
    return AttentionList.of(workspace, TODAY).getFirst();
  }

  private Offer copy(String id) {
    return Offer.draft(
        id,
        senior.candidate(),
        senior.placement(),
        senior.terms(),
        senior.expires(),
        NOW,
        "recruiter");
  }

  private static Offer moved(Offer offer) {
    Offer moved = offer;
    for (OfferAction action :
        List.of(OfferAction.SUBMITTED, OfferAction.APPROVED, OfferAction.SENT)) {
      moved = moved.after(action, NOW, "recruiter", "", Optional.empty(), List.of());
    }
    return moved;
  }
}
