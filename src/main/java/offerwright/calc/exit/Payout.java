package offerwright.calc.exit;

import offerwright.domain.money.Money;

/// What one holder gets at an exit.
///
/// @param holder name in the cap table
/// @param amount for options after paying the strike; example: 3,000,000.00 USD
/// @param kind as what it is paid
public record Payout(String holder, Money amount, Kind kind) {
  /// As what a holder is paid.
  public enum Kind {
    /// Common shares.
    COMMON,
    /// The liquidation preference, in full or as far as the money goes.
    PREFERENCE,
    /// The preference and a share of the rest.
    PARTICIPATION,
    /// A share like common, the preference given up.
    CONVERTED,
    /// Options exercised.
    EXERCISED,
    /// Options that are not in the money, which get nothing.
    NOT_EXERCISED
  }
}
