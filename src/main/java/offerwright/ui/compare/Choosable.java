package offerwright.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Workspace;
import offerwright.files.text.Words;

/// An offer of the workspace that is not compared yet.
///
/// @param key which
/// @param words as it is listed; example: "Northwind Systems, Senior engineer"
record Choosable(OfferKey key, String words) {
  /// Competing offers first, then the company's own, of these the open ones first.
  static List<Choosable> of(Workspace workspace) {
    Set<OfferKey> chosen = Set.copyOf(workspace.comparison().offers());
    return Stream.concat(
            workspace.competingOffers().stream().map(Choosable::of),
            workspace.offers().stream()
                .sorted(Comparator.comparing(offer -> offer.state().isClosed()))
                .map(Choosable::of))
        .filter(offer -> !chosen.contains(offer.key()))
        .toList();
  }

  private static Choosable of(CompetingOffer offer) {
    return new Choosable(
        OfferKey.competing(offer.id()),
        offer.role().isBlank() ? offer.employer() : offer.employer() + ", " + offer.role());
  }

  private static Choosable of(Offer offer) {
    return new Choosable(
        OfferKey.own(offer.id()),
        offer.id()
            + ", "
            + offer.placement().role()
            + " ("
            + Words.of(offer.state()).toLowerCase(Locale.ROOT)
            + ")");
  }
}
