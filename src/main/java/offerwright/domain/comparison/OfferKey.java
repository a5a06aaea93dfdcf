package offerwright.domain.comparison;

import offerwright.domain.Require;

/// Which offer of a workspace is meant.
///
/// @param kind whose offer it is
/// @param id its key there; example: "S-104"
public record OfferKey(Kind kind, String id) {
  /// Refuses an empty key.
  public OfferKey {
    id = Require.text(id, "offer id");
  }

  /// An offer of the workspace's own company.
  public static OfferKey own(String id) {
    return new OfferKey(Kind.OWN, id);
  }

  /// An offer of another employer.
  public static OfferKey competing(String id) {
    return new OfferKey(Kind.COMPETING, id);
  }

  /// Whose offer it is.
  public enum Kind {
    /// The workspace's own company.
    OWN,
    /// Another employer.
    COMPETING
  }
}
