package offerwright.domain.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.problem.Problem;

/// An offer to a candidate.
///
/// Terms and placement are *material*: while an offer is a draft they change freely; later a change
/// makes a new version and returns the offer to draft ([#revised]). Candidate, deadline, note and
/// justification are not material.
///
/// @param id stable key; example: "S-104"
/// @param candidate whom it is for
/// @param placement where they would work
/// @param terms what is promised
/// @param expires last day the candidate may answer; empty = no deadline yet
/// @param state where it stands
/// @param version counted from 1
/// @param justification why it should pass although a light says stop
/// @param note for colleagues, never printed on the candidate's copy
/// @param history the record, oldest first; at least its creation
public record Offer(
    String id,
    Candidate candidate,
    Placement placement,
    OfferTerms terms,
    Optional<LocalDate> expires,
    OfferState state,
    int version,
    Justification justification,
    String note,
    List<OfferEvent> history) {
  /// Copies the list; refuses an offer without a record or with a version below one.
  public Offer {
    id = Require.text(id, "offer id");
    history = List.copyOf(history);
    Require.that(version >= 1, "versions are counted from 1, was %d", version);
    Require.that(!history.isEmpty(), "offer %s has no record of its creation", id);
  }

  /// A new draft with its first record line.
  public static Offer draft(
      String id,
      Candidate candidate,
      Placement placement,
      OfferTerms terms,
      Optional<LocalDate> expires,
      Instant at,
      String by) {
    OfferEvent created =
        new OfferEvent(
            at,
            by,
            OfferAction.CREATED,
            1,
            OfferState.DRAFT,
            "",
            Optional.empty(),
            List.of(),
            placement,
            terms);
    return new Offer(
        id,
        candidate,
        placement,
        terms,
        expires,
        OfferState.DRAFT,
        1,
        Justification.NONE,
        "",
        List.of(created));
  }

  /// The same offer with other material terms. A draft just takes them. A pending, approved, sent,
  /// declined or expired offer becomes the next version, a draft again, and its record says so.
  /// Unchanged terms change nothing. An accepted offer throws [IllegalStateException]: duplicate it
  /// instead.
  public Offer revised(Placement newPlacement, OfferTerms newTerms, Instant at, String by) {
    if (newPlacement.equals(placement) && newTerms.equals(terms)) {
      return this;
    }
    if (state == OfferState.ACCEPTED) {
      throw new IllegalStateException("offer " + id + " is accepted; its terms cannot change");
    }
    if (state == OfferState.DRAFT) {
      return new Offer(
          id,
          candidate,
          newPlacement,
          newTerms,
          expires,
          state,
          version,
          justification,
          note,
          history);
    }
    int next = nextVersion();
    OfferEvent event =
        new OfferEvent(
            at,
            by,
            OfferAction.REVISED,
            next,
            OfferState.DRAFT,
            "",
            Optional.empty(),
            List.of(),
            newPlacement,
            newTerms);
    return new Offer(
        id,
        candidate,
        newPlacement,
        newTerms,
        expires,
        OfferState.DRAFT,
        next,
        Justification.NONE,
        note,
        plus(event));
  }

  /// One above the highest in the record. After an undo that lies above the present version, and
  /// its number is not given to other terms.
  private int nextVersion() {
    return history.stream().mapToInt(OfferEvent::version).reduce(version, Math::max) + 1;
  }

  /// The same terms as the next version, a draft again, with a line in the record that says why.
  /// The version before stays in the record. An accepted offer throws [IllegalStateException]:
  /// duplicate it instead.
  public Offer nextVersion(Instant at, String by, String reason) {
    if (state == OfferState.ACCEPTED) {
      throw new IllegalStateException("offer " + id + " is accepted; it has no further versions");
    }
    OfferEvent event =
        new OfferEvent(
            at,
            by,
            OfferAction.REVISED,
            version + 1,
            OfferState.DRAFT,
            reason,
            Optional.empty(),
            List.of(),
            placement,
            terms);
    return new Offer(
        id,
        candidate,
        placement,
        terms,
        expires,
        OfferState.DRAFT,
        version + 1,
        Justification.NONE,
        note,
        plus(event));
  }

  /// The problem that stands in the way of `action` in the present state, whatever the terms; empty
  /// if the action is possible.
  public Optional<Problem> refusal(OfferAction action) {
    boolean possible =
        switch (action) {
          case SUBMITTED -> state == OfferState.DRAFT;
          case APPROVED, REJECTED -> state == OfferState.PENDING;
          case SENT -> state == OfferState.APPROVED;
          case ACCEPTED, DECLINED -> state == OfferState.SENT;
          case EXPIRED -> state == OfferState.SENT || state == OfferState.APPROVED;
          case CREATED, REVISED, UNDONE -> false;
        };
    return possible
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                "offers/" + id,
                "Offer " + id + " cannot be " + word(action) + " while it is " + word(state) + ".",
                "An offer goes from draft to pending, approved, sent, and then to accepted, declined or expired."));
  }

  /// The offer after an action that [#refusal] allows, with a line in its record. `reason` and
  /// `approver` may be empty where none is asked for; `overridden` names the lights that said stop.
  /// Throws [IllegalStateException] if the action is not possible now.
  public Offer after(
      OfferAction action,
      Instant at,
      String by,
      String reason,
      Optional<String> approver,
      List<String> overridden) {
    refusal(action)
        .ifPresent(problem -> {
          throw new IllegalStateException(problem.message());
        });
    OfferState next =
        switch (action) {
          case SUBMITTED -> OfferState.PENDING;
          case APPROVED -> OfferState.APPROVED;
          case REJECTED, CREATED, REVISED, UNDONE -> OfferState.DRAFT;
          case SENT -> OfferState.SENT;
          case ACCEPTED -> OfferState.ACCEPTED;
          case DECLINED -> OfferState.DECLINED;
          case EXPIRED -> OfferState.EXPIRED;
        };
    OfferEvent event =
        new OfferEvent(
            at, by, action, version, next, reason, approver, overridden, placement, terms);
    return new Offer(
        id, candidate, placement, terms, expires, next, version, justification, note, plus(event));
  }

  /// This earlier value of the offer with the record of `later` kept and a line added that says
  /// `what` was undone. Undo never loses history.
  public Offer keepingRecordOf(Offer later, Instant at, String by, String what) {
    if (later.history.size() <= history.size()) {
      return this;
    }
    List<OfferEvent> kept = new ArrayList<>(later.history);
    kept.add(
        new OfferEvent(
            at,
            by,
            OfferAction.UNDONE,
            version,
            state,
            what,
            Optional.empty(),
            List.of(),
            placement,
            terms));
    return new Offer(
        id, candidate, placement, terms, expires, state, version, justification, note, kept);
  }

  /// This offer for another candidate.
  public Offer withCandidate(Candidate changed) {
    return new Offer(
        id, changed, placement, terms, expires, state, version, justification, note, history);
  }

  /// This offer with another deadline.
  public Offer withExpires(Optional<LocalDate> changed) {
    return new Offer(
        id, candidate, placement, terms, changed, state, version, justification, note, history);
  }

  /// This offer with another justification.
  public Offer withJustification(Justification changed) {
    return new Offer(
        id, candidate, placement, terms, expires, state, version, changed, note, history);
  }

  /// This offer with another note.
  public Offer withNote(String changed) {
    return new Offer(
        id, candidate, placement, terms, expires, state, version, justification, changed, history);
  }

  private List<OfferEvent> plus(OfferEvent event) {
    List<OfferEvent> longer = new ArrayList<>(history);
    longer.add(event);
    return longer;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }
}
