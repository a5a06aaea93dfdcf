package offerwright.domain.offer;

import static offerwright.support.SmallCompany.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class OfferTest {
  private final Offer draft = SmallCompany.senior();

  private Offer after(Offer offer, OfferAction... actions) {
    Offer moved = offer;
    for (OfferAction action : actions) {
      moved = moved.after(action, NOW, "recruiter", "", Optional.empty(), List.of());
    }
    return moved;
  }

  @Test
  void beginsANextVersionWithTheSameTermsAndSaysWhy() {
    Offer sent = after(draft, OfferAction.SUBMITTED, OfferAction.APPROVED, OfferAction.SENT);

    Offer next = sent.nextVersion(NOW, "recruiter", "Candidate asked for more base");

    assertThat(next.version()).isEqualTo(2);
    assertThat(next.state()).isEqualTo(OfferState.DRAFT);
    assertThat(next.terms()).isEqualTo(sent.terms());
    assertThat(next.justification()).isEqualTo(Justification.NONE);
    assertThat(next.history()).startsWith(sent.history().toArray(OfferEvent[]::new));
    assertThat(next.history().getLast().action()).isEqualTo(OfferAction.REVISED);
    assertThat(next.history().getLast().reason()).isEqualTo("Candidate asked for more base");
  }

  @Test
  void anAcceptedOfferHasNoFurtherVersions() {
    Offer accepted =
        after(
            draft,
            OfferAction.SUBMITTED,
            OfferAction.APPROVED,
            OfferAction.SENT,
            OfferAction.ACCEPTED);

    assertThatThrownBy(() -> accepted.nextVersion(NOW, "recruiter", ""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("accepted");
  }

  @Test
  void theRecordOfEachVersionSaysWhereThePersonWouldHaveWorked() {
    Offer submitted = after(draft, OfferAction.SUBMITTED);
    Placement before = submitted.placement();
    Placement elsewhere =
        new Placement(
            "Staff engineer", "staff", before.teamId(), before.managerId(), before.locationId());

    Offer revised = submitted.revised(elsewhere, submitted.terms(), NOW, "recruiter");

    assertThat(revised.version()).isEqualTo(2);
    assertThat(revised.history()).extracting(OfferEvent::placement).endsWith(before, elsewhere);
  }
}
