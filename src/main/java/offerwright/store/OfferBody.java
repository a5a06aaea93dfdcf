package offerwright.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.domain.offer.Candidate;
import offerwright.domain.offer.Justification;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferEvent;
import offerwright.domain.offer.OfferState;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.offer.Placement;

/// What the `body` column of an offer's row holds: the offer without its terms and its record,
/// which have places of their own.
record OfferBody(
    String id,
    Candidate candidate,
    Placement placement,
    Optional<LocalDate> expires,
    OfferState state,
    int version,
    Justification justification,
    String note) {
  static OfferBody of(Offer offer) {
    return new OfferBody(
        offer.id(),
        offer.candidate(),
        offer.placement(),
        offer.expires(),
        offer.state(),
        offer.version(),
        offer.justification(),
        offer.note());
  }

  Offer with(OfferTerms terms, List<OfferEvent> history) {
    return new Offer(
        id, candidate, placement, terms, expires, state, version, justification, note, history);
  }
}
