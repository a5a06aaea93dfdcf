package offerwright.domain.exit;

import offerwright.domain.Require;

/// Common shares of one holder or one kind of holder.
///
/// @param name whose; example: "Founders"
/// @param shares 0 or more; example: 7,000,000
public record Holding(String name, long shares) {
  /// Refuses negative shares.
  public Holding {
    name = Require.text(name, "name of a holder");
    Require.that(shares >= 0, "%s must have 0 or more shares, has %d", name, shares);
  }
}
