package offerwright.calc.productivity;

import offerwright.domain.Require;

/// Output of engineers' hours and tokens that can stand in for each other, `A (θ H^r + (1 - θ) (b
/// X)^r)^(1/r)` with `r = (σ - 1)/σ` (Arrow, Chenery, Minhas and Solow 1961); Cobb and Douglas at σ
/// = 1.
///
/// @param height A, above 0
/// @param share weight of hours, θ, above 0 and below 1
/// @param substitution elasticity of substitution σ, above 0; above 1 tokens replace hours, below 1
///   they need them
/// @param tokenWorth b, hours that a unit of tokens is worth, above 0
public record ConstantElasticity(
    double height, double share, double substitution, double tokenWorth) {
  /// So near to 1 the power form loses its digits and the product form is exact enough.
  private static final double PRODUCT = 1e-8;

  /// Refuses figures outside these ranges.
  public ConstantElasticity {
    Require.that(height > 0 && tokenWorth > 0, "height and worth must be above 0");
    Require.that(
        share > 0 && share < 1, "the weight of hours must be inside 0 to 1, was %s", share);
    Require.that(substitution > 0, "the elasticity must be above 0, was %s", substitution);
  }

  /// Output of hours and tokens, both above 0.
  public double value(double hours, double tokens) {
    Require.that(hours > 0 && tokens > 0, "hours and tokens must be above 0");
    double power = power();
    double worth = tokenWorth * tokens;
    if (Math.abs(power) < PRODUCT) {
      return height * StrictMath.pow(hours, share) * StrictMath.pow(worth, 1 - share);
    }
    double mean = share * StrictMath.pow(hours, power) + (1 - share) * StrictMath.pow(worth, power);
    return height * StrictMath.pow(mean, 1 / power);
  }

  /// What one more unit of tokens adds.
  public double marginal(double hours, double tokens) {
    double output = value(hours, tokens) / height;
    double worth = tokenWorth * tokens;
    return height * (1 - share) * tokenWorth * StrictMath.pow(output / worth, 1 - power());
  }

  private double power() {
    return (substitution - 1) / substitution;
  }
}
