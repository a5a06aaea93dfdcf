package offerwright.domain.comparison;

/// Where a fact of an offer comes from if the employer did not state it.
///
/// @param fact which
/// @param source why the figure in the terms is not the employer's
/// @param reason in words; example: "median of the offers in this workspace"; may be empty
public record FactNote(OfferFact fact, FactSource source, String reason) {

  /// A fact the employer does not disclose.
  public static FactNote notDisclosed(OfferFact fact) {
    return new FactNote(fact, FactSource.NOT_DISCLOSED, "");
  }

  /// A fact that is assumed.
  public static FactNote assumed(OfferFact fact, String reason) {
    return new FactNote(fact, FactSource.ASSUMED, reason);
  }
}
