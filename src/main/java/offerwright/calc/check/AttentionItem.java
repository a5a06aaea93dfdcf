package offerwright.calc.check;

import java.time.LocalDate;
import java.util.Optional;

/// One line under "Needs attention".
///
/// @param kind the state word
/// @param title what it is about, without dates and amounts; example: "Offer S-104: base lies in
///   the upper part of the band"
/// @param detail what it asks for; example: "Lower the base below the limit, or say why it belongs
///   there."
/// @param day the day it is about, to be shown with the title; example: the deadline; empty = none
/// @param offerId the offer to open; empty if it is not about one of this company's offers
/// @param where path to the place, as in a problem; example: "offers/S-104",
///   "prices/frontier/2026-09-01", "people"
public record AttentionItem(
    AttentionKind kind,
    String title,
    String detail,
    Optional<LocalDate> day,
    Optional<String> offerId,
    String where) {}
