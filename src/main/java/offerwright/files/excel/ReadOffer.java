package offerwright.files.excel;

import java.util.List;
import java.util.Optional;
import offerwright.calc.draft.EnteredOffers;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.Entered;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.OfferTerms;

/// An offer as it was read from its sheet.
///
/// @param employer example: "Meridian Labs"
/// @param listing whether the employer's shares have a market price
/// @param role example: "Senior backend engineer"
/// @param terms what is promised
/// @param facts what the sheet leaves open, and what its parts disagree about
public record ReadOffer(
    String employer, Listing listing, String role, OfferTerms terms, List<FactNote> facts) {
  /// Copies the list.
  public ReadOffer {
    facts = List.copyOf(facts);
  }

  /// The offer as one of another employer, with an id made of its name; [EnteredOffers#into] brings
  /// it into a workspace.
  public Entered entered() {
    String id = EnteredOffers.freeId(employer, List.of());
    return new Entered(
        new CompetingOffer(id, employer, listing, role, terms),
        new OfferOutlook(
            OfferKey.competing(id),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            facts));
  }
}
