package offerwright.calc.risk;

import offerwright.calc.price.Lognormal;
import offerwright.domain.Require;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// P(A > B) where it has a closed form: to show beside the simulated figure and to test it. Ties
/// count half.
public final class ClosedChance {
  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
  private static final double EVEN = 0.5;

  private ClosedChance() {}

  /// Two lognormal amounts whose logarithms are jointly normal: `ln A - ln B` is normal, so `P(A >
  /// B) = Φ((μ_A - μ_B) / √(σ_A² + σ_B² - 2 ρ σ_A σ_B))`. Example: medians 320,000 and 310,000 with
  /// deviations 0.1 and 0.45 and ρ = 0.2 give 52.9 %, although B has the greater mean.
  ///
  /// @param correlation ρ of the logarithms, -1 to 1
  public static double between(Lognormal a, Lognormal b, double correlation) {
    Require.that(Math.abs(correlation) <= 1, "a correlation of %s", correlation);
    double apart = a.mean() - b.mean();
    double variance =
        CommonNumbers.of(a.deviation(), b.deviation(), correlation).varianceTogether();
    return variance > 0
        ? STANDARD.cumulativeProbability(apart / Math.sqrt(variance))
        : apart > 0 ? 1 : apart < 0 ? 0 : EVEN;
  }

  /// A fixed amount against cash and shares of a lognormal price: the shares must be worth more
  /// than the fixed amount leaves over the cash. Returns the chance that the shares win. Example:
  /// 400,000 against 250,000 and 3,000 shares at 50 that grow 9 % a year with a volatility of 50 %,
  /// after 4 years: 44.4 %.
  ///
  /// @param fixed the fixed amount
  /// @param cash cash of the other
  /// @param shares number of shares, 0 or more
  /// @param price of a share when both are weighed
  public static double stockBeatsFixed(double fixed, double cash, double shares, Lognormal price) {
    Require.that(shares >= 0, "%s shares", shares);
    double missing = fixed - cash;
    if (shares == 0 || missing <= 0) {
      return missing < 0 || (missing == 0 && shares > 0) ? 1 : missing == 0 ? EVEN : 0;
    }
    double border = missing / shares;
    return price.deviation() == 0 && StrictMath.log(border) == price.mean()
        ? EVEN
        : price.probabilityAbove(border);
  }
}
