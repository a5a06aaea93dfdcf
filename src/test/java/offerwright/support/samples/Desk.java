package offerwright.support.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import offerwright.calc.check.Guardrails;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.Workspace;

/// Takes a sample's offers through their states as a recruiter would: with the lights that said
/// stop, a reason and an approver on the record.
///
/// @param company the company whose lights are asked
final class Desk {
  private static final String RECRUITER = "recruiter";

  private final Workspace company;

  Desk(Workspace company) {
    this.company = company;
  }

  /// Hands the offer in. `reason` may be empty only if no light says stop.
  Offer submit(Offer offer, String at, String reason, String approver) {
    Instant moment = Instant.parse(at);
    List<String> stops =
        Guardrails.stops(
                Guardrails.lights(company, offer, LocalDate.ofInstant(moment, ZoneOffset.UTC)))
            .stream()
            .map(light -> light.guardrail().name())
            .toList();
    if (reason.isEmpty() && !stops.isEmpty()) {
      throw new IllegalStateException(offer.id() + " needs a reason for " + stops);
    }
    return offer.after(
        OfferAction.SUBMITTED, moment, RECRUITER, reason, Optional.of(approver), stops);
  }

  /// The approver says yes.
  Offer approve(Offer offer, String at, String approver) {
    List<String> overridden = offer.history().getLast().overridden();
    return offer.after(
        OfferAction.APPROVED, Instant.parse(at), approver, "", Optional.of(approver), overridden);
  }

  /// The approver says no and why.
  Offer reject(Offer offer, String at, String approver, String reason) {
    return offer.after(
        OfferAction.REJECTED,
        Instant.parse(at),
        approver,
        reason,
        Optional.of(approver),
        List.of());
  }

  /// What needs no approver: sent, accepted, declined, expired.
  Offer then(Offer offer, OfferAction action, String at, String reason) {
    return offer.after(action, Instant.parse(at), RECRUITER, reason, Optional.empty(), List.of());
  }

  /// Other terms at the same place.
  Offer revise(Offer offer, OfferTerms terms, String at) {
    return offer.revised(offer.placement(), terms, Instant.parse(at), RECRUITER);
  }
}
