package offerwright.calc.budget;

import offerwright.domain.Require;

/// Constant price elasticity of tokens used: `Q = Q₀ (p/p₀)^(-ε)`. With ε = 0 spending follows the
/// price, with 1 it stays, above 1 a falling price raises it (Jevons).
///
/// @param epsilon ε, 0 or more; example: 1.1
public record Elasticity(double epsilon) {
  /// Refuses a negative elasticity.
  public Elasticity {
    Require.that(
        epsilon >= 0 && Double.isFinite(epsilon), "an elasticity is 0 or more, was %s", epsilon);
  }

  /// Tokens used against before; example: 2.14 for half the price and ε 1.1.
  ///
  /// @param priceRatio new price against old, above 0
  public double tokens(double priceRatio) {
    return StrictMath.pow(priceRatio, -epsilon);
  }

  /// Spending against before; example: 1.07 for half the price and ε 1.1.
  ///
  /// @param priceRatio new price against old, above 0
  public double spending(double priceRatio) {
    return StrictMath.pow(priceRatio, 1 - epsilon);
  }
}
