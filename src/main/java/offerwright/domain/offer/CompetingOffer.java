package offerwright.domain.offer;

import offerwright.domain.Require;
import offerwright.domain.company.Listing;

/// An offer from another employer, kept beside one's own for comparison. It has terms but no states
/// and no guardrails.
///
/// @param id stable key; example: "northwind"
/// @param employer example: "Northwind Systems"
/// @param listing whether that employer's shares have a market price
/// @param role example: "Senior engineer"
/// @param terms what is promised
public record CompetingOffer(
    String id, String employer, Listing listing, String role, OfferTerms terms) {
  /// Refuses a nameless employer.
  public CompetingOffer {
    id = Require.text(id, "competing offer id");
    employer = Require.text(employer, "employer");
  }
}
