package offerwright.ui.offers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;
import offerwright.domain.offer.Offer;

/// The lines of the list, each written once for an offer: offers are immutable, so only one that
/// was replaced is written anew.
final class OfferLines {
  private final BiFunction<Offer, LocalDate, OfferLine> write;
  private IdentityHashMap<Offer, OfferLine> written = new IdentityHashMap<>();
  private LocalDate day = LocalDate.MIN;

  OfferLines(BiFunction<Offer, LocalDate, OfferLine> write) {
    this.write = write;
  }

  /// The lines of these offers on a day, in their order. Another day writes all of them anew, for
  /// deadlines may have passed.
  List<OfferLine> of(List<Offer> offers, LocalDate today) {
    boolean sameDay = today.equals(day);
    IdentityHashMap<Offer, OfferLine> now = new IdentityHashMap<>(offers.size());
    List<OfferLine> lines = new ArrayList<>(offers.size());
    for (Offer offer : offers) {
      OfferLine known = sameDay ? written.get(offer) : null;
      OfferLine line = known == null ? write.apply(offer, today) : known;
      now.put(offer, line);
      lines.add(line);
    }
    written = now;
    day = today;
    return lines;
  }
}
