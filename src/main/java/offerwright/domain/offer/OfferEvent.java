package offerwright.domain.offer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import offerwright.domain.Require;

/// One line of an offer's record: who did what, when, to which version, and why. Never edited,
/// never removed.
///
/// @param at when
/// @param by who, as the settings name the person at the desk; example: "recruiter"
/// @param action what was done
/// @param version the version it was done to, 1 or more
/// @param state the state after it
/// @param reason why, in their own words; empty where none is asked for
/// @param approver who was asked or who decided; empty where nobody was
/// @param overridden guardrails that said stop when it was submitted or approved; example: "BAND"
/// @param placement where the person would have worked at that moment
/// @param terms the terms of that version at that moment, so that the record stands alone
public record OfferEvent(
    Instant at,
    String by,
    OfferAction action,
    int version,
    OfferState state,
    String reason,
    Optional<String> approver,
    List<String> overridden,
    Placement placement,
    OfferTerms terms) {
  /// Copies the list; refuses a version below one.
  public OfferEvent {
    overridden = List.copyOf(overridden);
    Require.that(version >= 1, "versions are counted from 1, was %d", version);
  }
}
