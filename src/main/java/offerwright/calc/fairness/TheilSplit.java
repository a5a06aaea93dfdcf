package offerwright.calc.fairness;

/// A Theil index in its two parts (Shorrocks 1980, Econometrica 48; Bourguignon 1979).
///
/// @param between what is left if everybody had the mean of their group
/// @param within what is left if every group had the same mean; weighted mean of the groups' own
///   indices
public record TheilSplit(double between, double within) {
  /// The index of all.
  public double total() {
    return between + within;
  }
}
