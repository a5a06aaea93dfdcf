package offerwright.ui.offers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferEvent;
import offerwright.domain.offer.OfferState;
import offerwright.files.text.Words;
import offerwright.ui.text.Formats;

/// An offer as the list shows it. Typing in the editor changes few of these, so the list is seldom
/// repainted.
///
/// @param detail what counts in its state; example: "Open until 5 Dec 2026"
record OfferLine(String id, String candidate, String role, OfferState state, String detail) {
  static OfferLine of(Offer offer, LocalDate today, ZoneId zone, Formats formats) {
    return new OfferLine(
        offer.id(),
        offer.candidate().name(),
        offer.placement().role(),
        offer.state(),
        detail(offer, today, zone, formats));
  }

  private static String detail(Offer offer, LocalDate today, ZoneId zone, Formats formats) {
    OfferEvent last = offer.history().getLast();
    String day = day(last.at(), zone, formats);
    return switch (offer.state()) {
      case DRAFT, SENT ->
          offer.expires().map(expires -> open(expires, today, formats)).orElse("No deadline yet");
      case PENDING ->
          "Waiting"
              + approver(last, offer).map(name -> " for " + name).orElse("")
              + " since "
              + day;
      case APPROVED ->
          "Approved" + last.approver().map(name -> " by " + name).orElse("") + ", " + day;
      case ACCEPTED, DECLINED, EXPIRED -> Words.of(offer.state()) + " " + day;
    };
  }

  private static String open(LocalDate expires, LocalDate today, Formats formats) {
    return (expires.isBefore(today) ? "Deadline passed " : "Open until ") + formats.date(expires);
  }

  private static Optional<String> approver(OfferEvent last, Offer offer) {
    return last.approver()
        .or(() -> Optional.of(offer.justification().approver()))
        .filter(name -> !name.isBlank());
  }

  private static String day(Instant at, ZoneId zone, Formats formats) {
    return formats.date(LocalDate.ofInstant(at, zone));
  }

  /// True if every word of a text occurs in the line.
  boolean matches(String text) {
    String where =
        (id + " " + candidate + " " + role + " " + Words.of(state) + " " + detail)
            .toLowerCase(Locale.ROOT);
    for (String word : text.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
      if (!where.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
