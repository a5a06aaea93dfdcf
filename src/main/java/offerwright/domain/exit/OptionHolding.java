package offerwright.domain.exit;

import offerwright.domain.Require;
import offerwright.domain.money.UnitPrice;

/// Options outstanding with one strike price, exercised at an exit only if they are in the money.
///
/// @param name whose; example: "Options of 2026"
/// @param shares 0 or more; example: 1,200,000
/// @param strike exercise price a share; example: 4.20 USD
public record OptionHolding(String name, long shares, UnitPrice strike) {
  /// Refuses negative shares.
  public OptionHolding {
    name = Require.text(name, "name of an option holder");
    Require.that(shares >= 0, "%s must have 0 or more options, has %d", name, shares);
  }
}
