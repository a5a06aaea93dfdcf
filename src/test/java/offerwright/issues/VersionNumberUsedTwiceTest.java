package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.offer.OfferEvent;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

/// After a revision was undone, the next one took the same version number for other terms, so that
/// "version 2" named two different offers.
class VersionNumberUsedTwiceTest {
  @Test
  void aRevisionAfterAnUndoneOneHasANumberOfItsOwn() {
    Offer pending =
        SmallCompany.senior()
            .after(
                OfferAction.SUBMITTED,
                SmallCompany.NOW,
                "recruiter",
                "",
                Optional.empty(),
                List.of());
    Offer second = SmallCompany.withBase(pending, 230_000);
    Offer undone =
        pending.keepingRecordOf(second, SmallCompany.NOW, "recruiter", "Undone: Change base");

    Offer other = SmallCompany.withBase(undone, 225_000);

    assertThat(second.version()).isEqualTo(2);
    assertThat(undone.version()).isEqualTo(1);
    assertThat(other.version()).isEqualTo(3);
    assertThat(other.history()).extracting(OfferEvent::version).containsExactly(1, 1, 2, 1, 3);
  }
}
