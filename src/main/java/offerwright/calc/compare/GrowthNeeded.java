package offerwright.calc.compare;

/// How much a company must grow for its equity to close a gap, if it grew that much for certain:
/// "required growth" to set beside the growth one expects.
///
/// @param kind of what grows
/// @param years until then
/// @param multiple of today's price or value; infinite if no growth is enough; example: 3.4
/// @param perYear the same as a yearly rate; example: 0.36
/// @param value price of a share, or value of the company, that is needed, in the offer's currency;
///   0 where today's is not known
/// @param expected the multiple expected over the same years; example: 1.43
public record GrowthNeeded(
    Kind kind, double years, double multiple, double perYear, double value, double expected) {
  /// What grows.
  public enum Kind {
    /// The share price of a listed company.
    SHARE_PRICE,
    /// The value of a private company at its exit.
    EXIT_VALUE
  }

  /// True if some growth is enough.
  public boolean isPossible() {
    return Double.isFinite(multiple);
  }
}
