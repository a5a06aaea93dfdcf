package offerwright.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferEvent;
import offerwright.domain.workspace.Workspace;

/// Finds the lines that were added to the records of offers. The table of lines is only ever added
/// to.
final class OfferRecord {
  private OfferRecord() {}

  /// A line to be added.
  ///
  /// @param offerId key of the offer
  /// @param seq its place in the record, from 0
  /// @param event the line
  record Line(String offerId, int seq, OfferEvent event) {}

  /// What has to be done to the records.
  ///
  /// @param begunAnew offers that were removed and made again under the same id before the removal
  ///   was written
  /// @param added new lines
  record Changes(List<String> begunAnew, List<Line> added) {}

  /// The lines that lead from one workspace to another. Throws [IllegalStateException] where a line
  /// beyond the creation of an offer was altered or removed: nobody may do that, and what is in the
  /// database stays.
  static Changes between(Optional<Workspace> from, Workspace to) {
    List<String> begunAnew = new ArrayList<>();
    List<Line> added = new ArrayList<>();
    List<Offer> before = from.map(Workspace::offers).orElse(List.of());
    if (!before.equals(to.offers())) {
      Map<String, Offer> known = HashMap.newHashMap(before.size());
      before.forEach(offer -> known.put(offer.id(), offer));
      for (Offer offer : to.offers()) {
        Offer former = known.get(offer.id());
        int kept = former == null ? 0 : kept(former.history(), offer);
        if (former != null && kept == 0) {
          begunAnew.add(offer.id());
        }
        for (int seq = kept; seq < offer.history().size(); seq++) {
          added.add(new Line(offer.id(), seq, offer.history().get(seq)));
        }
      }
    }
    return new Changes(begunAnew, added);
  }

  /// How many lines are there already; 0 if the record of a mere creation was replaced by another.
  private static int kept(List<OfferEvent> former, Offer offer) {
    List<OfferEvent> history = offer.history();
    if (history.equals(former)) {
      return former.size();
    }
    if (history.size() >= former.size() && history.subList(0, former.size()).equals(former)) {
      return former.size();
    }
    if (former.size() == 1) {
      return 0;
    }
    throw new IllegalStateException("the record of offer " + offer.id() + " cannot be edited");
  }
}
