package offerwright.domain.plan;

/// Which part of a balance is used first.
public enum LotOrder {
  /// The oldest grant first (FIFO).
  OLDEST_FIRST,
  /// The newest grant first (LIFO).
  NEWEST_FIRST
}
