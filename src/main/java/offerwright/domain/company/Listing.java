package offerwright.domain.company;

/// Whether the company's shares have a market price.
public enum Listing {
  /// Traded on an exchange.
  PUBLIC,
  /// Not traded: a share may be worth nothing, and cannot be sold at will.
  PRIVATE
}
