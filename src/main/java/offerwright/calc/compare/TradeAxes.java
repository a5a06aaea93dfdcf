package offerwright.calc.compare;

/// Which part of an offer is swapped for which.
///
/// The first is drawn along the horizontal axis, the second is what makes up for it.
public enum TradeAxes {
  /// Base pay against the token budget.
  BASE_FOR_TOKENS(AskPart.TOKENS, AskPart.BASE),
  /// Base pay against equity.
  BASE_FOR_EQUITY(AskPart.EQUITY, AskPart.BASE),
  /// The token budget against equity.
  TOKENS_FOR_EQUITY(AskPart.EQUITY, AskPart.TOKENS);

  private final AskPart horizontal;
  private final AskPart vertical;

  TradeAxes(AskPart horizontal, AskPart vertical) {
    this.horizontal = horizontal;
    this.vertical = vertical;
  }

  /// The part along the horizontal axis.
  public AskPart horizontal() {
    return horizontal;
  }

  /// The part that makes up for it.
  public AskPart vertical() {
    return vertical;
  }
}
