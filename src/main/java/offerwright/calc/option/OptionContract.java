package offerwright.calc.option;

import offerwright.domain.Require;

/// An option on a share. Rates are yearly and continuous.
///
/// @param right to buy or to sell
/// @param style when it may be exercised
/// @param spot price of the share, above 0; example: 50
/// @param strike exercise price, 0 or more; example: 50
/// @param years to expiry, above 0; example: 5/12
/// @param rate risk-free rate; example: 0.10
/// @param yield dividend yield; example: 0
/// @param volatility of the share price, 0 or more; example: 0.40
public record OptionContract(
    Right right,
    Style style,
    double spot,
    double strike,
    double years,
    double rate,
    double yield,
    double volatility) {
  /// What the holder may do.
  public enum Right {
    /// Buy the share.
    CALL,
    /// Sell the share.
    PUT
  }

  /// When the holder may do it.
  public enum Style {
    /// Only at expiry.
    EUROPEAN,
    /// At any time.
    AMERICAN
  }

  /// Refuses figures outside their bounds.
  public OptionContract {
    Require.that(
        spot > 0 && strike >= 0,
        "the share price must be above 0 and the strike 0 or more, were %s and %s",
        spot,
        strike);
    Require.that(
        years > 0 && volatility >= 0,
        "the time must be above 0 and the volatility 0 or more, were %s and %s",
        years,
        volatility);
  }

  /// What exercise brings at a share price.
  double payoff(double share) {
    return switch (right) {
      case CALL -> Math.max(share - strike, 0);
      case PUT -> Math.max(strike - share, 0);
    };
  }
}
