package offerwright.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferEvent;
import offerwright.domain.workspace.Workspace;

/// Sees to it that the record of an offer is only ever added to.
final class RecordGuard {
  private RecordGuard() {}

  /// Throws [IllegalStateException] if a change shortens or alters the record of an offer, or
  /// removes an offer about which anything was decided since it was created.
  static void check(Workspace before, Workspace after) {
    if (before.offers().equals(after.offers())) {
      return;
    }
    Map<String, Offer> kept = HashMap.newHashMap(after.offers().size());
    after.offers().forEach(offer -> kept.put(offer.id(), offer));
    for (Offer offer : before.offers()) {
      Offer now = kept.get(offer.id());
      if (now == null && hasDecisions(offer)) {
        throw new IllegalStateException(
            "offer " + offer.id() + " has a record of decisions and cannot be removed");
      }
      if (now != null && !startsWith(now.history(), offer.history())) {
        throw new IllegalStateException("the record of offer " + offer.id() + " cannot be edited");
      }
    }
  }

  /// True if the record of an offer holds more than its creation.
  static boolean hasDecisions(Offer offer) {
    return offer.history().size() > 1;
  }

  private static boolean startsWith(List<OfferEvent> record, List<OfferEvent> beginning) {
    return record.size() >= beginning.size()
        && record.subList(0, beginning.size()).equals(beginning);
  }
}
