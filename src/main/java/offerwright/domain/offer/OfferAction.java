package offerwright.domain.offer;

/// What was done to an offer. Every action leaves an [OfferEvent].
public enum OfferAction {
  /// The offer came into being.
  CREATED,
  /// Draft to pending.
  SUBMITTED,
  /// Pending to approved.
  APPROVED,
  /// Pending to draft, with a reason.
  REJECTED,
  /// Approved to sent.
  SENT,
  /// Sent to accepted.
  ACCEPTED,
  /// Sent to declined.
  DECLINED,
  /// Approved or sent to expired.
  EXPIRED,
  /// Terms changed after they were submitted: a new version, back to draft.
  REVISED,
  /// An earlier action was undone; the record of it stays.
  UNDONE
}
