package offerwright.domain.comparison;

import offerwright.domain.Require;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.OfferTerms;

/// An offer of another employer as it comes in, with what is known of its facts.
///
/// @param offer the offer
/// @param outlook which of its facts are assumed or not disclosed; speaks of the same offer
public record Entered(CompetingOffer offer, OfferOutlook outlook) {
  /// Refuses an outlook on another offer.
  public Entered {
    Require.that(
        outlook.offer().equals(OfferKey.competing(offer.id())),
        "the outlook must be on %s, was on %s",
        offer.id(),
        outlook.offer());
  }

  /// The same under another id.
  public Entered withId(String id) {
    return new Entered(
        new CompetingOffer(id, offer.employer(), offer.listing(), offer.role(), offer.terms()),
        new OfferOutlook(
            OfferKey.competing(id),
            outlook.shares(),
            outlook.layoffRate(),
            outlook.leavingRate(),
            outlook.place(),
            outlook.facts()));
  }

  /// The same with other terms.
  public Entered withTerms(OfferTerms terms) {
    return new Entered(
        new CompetingOffer(offer.id(), offer.employer(), offer.listing(), offer.role(), terms),
        outlook);
  }

  /// The same with what is noted of a fact replaced.
  public Entered withNote(FactNote note) {
    return new Entered(offer, outlook.withNote(note));
  }

  /// The same with a fact taken as stated by the employer.
  public Entered stated(OfferFact fact) {
    return new Entered(offer, outlook.withoutNote(fact));
  }
}
