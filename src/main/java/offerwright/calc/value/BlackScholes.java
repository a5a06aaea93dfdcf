package offerwright.calc.value;

import offerwright.domain.Require;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// European options on a share with a continuous dividend yield: Black and Scholes 1973 with
/// Merton's 1973 extension. `C = S e^(-qT) Φ(d1) - K e^(-rT) Φ(d2)`, `d1 = (ln(S/K) + (r - q +
/// σ²/2) T) / (σ √T)`, `d2 = d1 - σ √T`. Rates are yearly and continuous.
public final class BlackScholes {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private BlackScholes() {}

  /// Value of a call; example: S 60, K 65, T 0.25, r 8 %, q 0, σ 30 % gives 2.1334 (Haug 1998).
  ///
  /// @param spot price of the share, 0 or more
  /// @param strike exercise price, 0 or more
  /// @param years time to expiry, 0 or more
  /// @param rate risk-free rate
  /// @param yield dividend yield
  /// @param volatility of the share price, 0 or more
  public static double call(
      double spot, double strike, double years, double rate, double yield, double volatility) {
    double share = spot * Math.exp(-yield * years);
    double price = strike * Math.exp(-rate * years);
    double spread = spread(spot, strike, years, volatility);
    if (spread == 0 || share == 0 || price == 0) {
      return Math.max(share - price, 0);
    }
    double d1 = Math.log(share / price) / spread + spread / 2;
    return share * NORMAL.cumulativeProbability(d1)
        - price * NORMAL.cumulativeProbability(d1 - spread);
  }

  /// Value of a put; arguments as for [#call]; example: S 100, K 95, T 0.5, r 10 %, q 5 %, σ 20 %
  /// gives 2.4648 (Haug 1998).
  public static double put(
      double spot, double strike, double years, double rate, double yield, double volatility) {
    double share = spot * Math.exp(-yield * years);
    double price = strike * Math.exp(-rate * years);
    double spread = spread(spot, strike, years, volatility);
    if (spread == 0 || share == 0 || price == 0) {
      return Math.max(price - share, 0);
    }
    double d1 = Math.log(share / price) / spread + spread / 2;
    return price * NORMAL.cumulativeProbability(spread - d1)
        - share * NORMAL.cumulativeProbability(-d1);
  }

  private static double spread(double spot, double strike, double years, double volatility) {
    Require.that(
        spot >= 0 && strike >= 0,
        "share price and strike must be 0 or more, were %s and %s",
        spot,
        strike);
    Require.that(
        years >= 0 && volatility >= 0,
        "time and volatility must be 0 or more, were %s and %s",
        years,
        volatility);
    return volatility * Math.sqrt(years);
  }
}
