package offerwright.domain.market;

/// What kind of price a card states. Announced prices get cancelled and promotions end, so a price
/// says which it is.
public enum PriceStatus {
  /// The regular list price.
  LIST,
  /// A price for a limited time.
  PROMOTION,
  /// Announced, not yet in force.
  SCHEDULED,
  /// Replaced or withdrawn; kept for history.
  SUPERSEDED
}
