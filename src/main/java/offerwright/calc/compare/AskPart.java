package offerwright.calc.compare;

/// A part of an offer one can ask more of.
public enum AskPart {
  /// Base pay a year; bonus, match and a token budget that are shares of it move along.
  BASE,
  /// Payment on joining.
  SIGN_ON,
  /// Bonus a year, as expected.
  BONUS,
  /// Size of the grants, all alike; expected refreshers stay what they are.
  EQUITY,
  /// Token budget a year, at face value.
  TOKENS
}
