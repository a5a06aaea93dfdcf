package offerwright.calc.trade;

/// A part of a package that can be traded. Its amount is in the offer's currency.
public enum TradePart {
  /// Base pay, a year. The bonus target, a share of base, moves with it.
  BASE,
  /// Bonus at target, a year.
  BONUS,
  /// The sign-on payment, once.
  SIGN_ON,
  /// Equity as claimed, a year of four: a quarter of what all grants are claimed to be worth.
  EQUITY,
  /// Face value of the token budget, a year.
  TOKENS
}
