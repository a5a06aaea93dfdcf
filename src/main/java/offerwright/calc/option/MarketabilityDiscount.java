package offerwright.calc.option;

import offerwright.domain.Require;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// What a share loses in value because it cannot be sold for a while: the average-strike put of
/// Finnerty ("An average-strike put option model of the marketability discount", Journal of
/// Derivatives 19(4), 2012). The holder gives up selling at the average price of the waiting time.
/// With `x = σ²T`
///
/// `D = e^(-qT) (Φ(s/2) - Φ(-s/2))`, `s² = x + ln(2 (e^x - x - 1)) - 2 ln(e^x - 1)`.
///
/// `s²` grows from `x/3` to `ln 2`, so the discount never passes 32.3 %. A discount of fair value:
/// not to be taken off a certainty equivalent, which has the risk in it already.
public final class MarketabilityDiscount {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double SMALL = 0.5;

  private MarketabilityDiscount() {}

  /// The discount as a share of the price; example: σ 60 %, 2 years, no dividend give 0.1820.
  ///
  /// @param volatility of the share price, 0 or more
  /// @param years until it can be sold, 0 or more
  /// @param yield dividend yield, continuous
  public static double averageStrikePut(double volatility, double years, double yield) {
    Require.that(
        volatility >= 0 && years >= 0,
        "volatility and time must be 0 or more, were %s and %s",
        volatility,
        years);
    double half = Math.sqrt(variance(volatility * volatility * years)) / 2;
    double inside = NORMAL.cumulativeProbability(half) - NORMAL.cumulativeProbability(-half);
    return Math.exp(-yield * years) * inside;
  }

  /// `s²`, written so that neither small nor large `x` costs digits.
  private static double variance(double x) {
    if (x == 0) {
      return 0;
    }
    if (x < SMALL) {
      // e^x - x - 1 = x²/2 (1 + a), e^x - 1 = x (1 + b)
      double a = 0;
      double b = 0;
      double term = 1;
      for (int n = 1; n <= 20; n++) {
        term *= x / (n + 1);
        b += term;
        a += 2 * term / (n + 2);
      }
      return x + Math.log1p(a) - 2 * Math.log1p(b);
    }
    double fading = Math.exp(-x);
    return Math.log(2) + Math.log1p(-(x + 1) * fading) - 2 * Math.log1p(-fading);
  }
}
