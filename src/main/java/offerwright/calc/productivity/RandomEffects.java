package offerwright.calc.productivity;

import offerwright.domain.Require;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// A random-effects synthesis of studies (DerSimonian and Laird 1986): every study measured the
/// effect of its own setting, the settings scatter around a common mean. Effects are logarithms of
/// multipliers.
///
/// @param studies how many, 3 or more
/// @param heterogeneity Cochran's Q
/// @param between variance between settings, τ²
/// @param mean pooled effect; example: 0.088
/// @param error its standard error; example: 0.095
public record RandomEffects(
    int studies, double heterogeneity, double between, double mean, double error) {
  private static final double UPPER = 0.975;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /// An interval of multipliers.
  ///
  /// @param low lower end; example: 0.91
  /// @param high upper end; example: 1.32
  public record Interval(double low, double high) {}

  /// Pools effects.
  ///
  /// @param effects logarithms of multipliers, 3 or more
  /// @param errors their standard errors, above 0
  public static RandomEffects of(double[] effects, double[] errors) {
    Require.that(
        effects.length == errors.length && effects.length >= 3,
        "a synthesis needs 3 studies or more, each with an error");
    double[] weights = new double[errors.length];
    double squares = 0;
    for (int i = 0; i < errors.length; i++) {
      Require.that(errors[i] > 0, "a standard error must be above 0, was %s", errors[i]);
      weights[i] = 1 / (errors[i] * errors[i]);
      squares += weights[i] * weights[i];
    }
    double weight = sum(weights);
    double fixed = weighted(effects, weights) / weight;
    double heterogeneity = 0;
    for (int i = 0; i < effects.length; i++) {
      heterogeneity += weights[i] * (effects[i] - fixed) * (effects[i] - fixed);
    }
    int freedom = effects.length - 1;
    double between = Math.max(0, (heterogeneity - freedom) / (weight - squares / weight));
    for (int i = 0; i < errors.length; i++) {
      weights[i] = 1 / (errors[i] * errors[i] + between);
    }
    weight = sum(weights);
    return new RandomEffects(
        effects.length,
        heterogeneity,
        between,
        weighted(effects, weights) / weight,
        Math.sqrt(1 / weight));
  }

  /// The pooled multiplier `e^mean`; example: 1.09.
  public double multiplier() {
    return StrictMath.exp(mean);
  }

  /// 95 % interval of the pooled multiplier.
  public Interval interval() {
    return around(NORMAL.inverseCumulativeProbability(UPPER) * error);
  }

  /// Standard deviation of the effect in a new setting, `√(τ² + error²)`; example: 0.195.
  public double predictive() {
    return Math.sqrt(between + error * error);
  }

  /// 95 % interval of the multiplier in a new setting, by Student's t with k - 2 degrees of freedom
  /// (Higgins, Thompson and Spiegelhalter 2009).
  public Interval prediction() {
    return around(student().inverseCumulativeProbability(UPPER) * predictive());
  }

  /// Chance that a new setting reaches a multiplier, normal on the logarithm; example: 1.37 has 12
  /// %.
  public double chance(double multiplier) {
    return NORMAL.survivalProbability((StrictMath.log(multiplier) - mean) / predictive());
  }

  /// The same by Student's t, whose tails are honest about few studies; example: 2 has 2.7 %.
  public double chanceOfFew(double multiplier) {
    return student().survivalProbability((StrictMath.log(multiplier) - mean) / predictive());
  }

  private TDistribution student() {
    return TDistribution.of(studies - 2);
  }

  private Interval around(double half) {
    return new Interval(StrictMath.exp(mean - half), StrictMath.exp(mean + half));
  }

  private static double sum(double[] terms) {
    double sum = 0;
    for (double term : terms) {
      sum += term;
    }
    return sum;
  }

  private static double weighted(double[] effects, double[] weights) {
    double sum = 0;
    for (int i = 0; i < effects.length; i++) {
      sum += weights[i] * effects[i];
    }
    return sum;
  }
}
