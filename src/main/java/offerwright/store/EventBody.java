package offerwright.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.offer.OfferEvent;
import offerwright.domain.offer.OfferState;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.offer.Placement;

/// What the `body` column of a record line's row holds: the line without its terms, which have a
/// column of their own.
record EventBody(
    Instant at,
    String by,
    OfferAction action,
    int version,
    OfferState state,
    String reason,
    Optional<String> approver,
    List<String> overridden,
    Placement placement) {
  static EventBody of(OfferEvent event) {
    return new EventBody(
        event.at(),
        event.by(),
        event.action(),
        event.version(),
        event.state(),
        event.reason(),
        event.approver(),
        event.overridden(),
        event.placement());
  }

  OfferEvent with(OfferTerms terms) {
    return new OfferEvent(
        at, by, action, version, state, reason, approver, overridden, placement, terms);
  }
}
