package offerwright.domain.offer;

/// Where an offer stands.
public enum OfferState {
  /// Being written; terms may change freely.
  DRAFT,
  /// Waiting for an approver.
  PENDING,
  /// Approved, not yet sent.
  APPROVED,
  /// With the candidate.
  SENT,
  /// The candidate said yes. Terms cannot change any more.
  ACCEPTED,
  /// The candidate said no.
  DECLINED,
  /// The deadline passed without an answer.
  EXPIRED;

  /// True while a seat is spoken for: pending, approved, sent or accepted.
  public boolean holdsSeat() {
    return this == PENDING || this == APPROVED || this == SENT || this == ACCEPTED;
  }

  /// True once the candidate answered or the deadline passed.
  public boolean isClosed() {
    return this == ACCEPTED || this == DECLINED || this == EXPIRED;
  }
}
