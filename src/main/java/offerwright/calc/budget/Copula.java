package offerwright.calc.budget;

/// Correlations of two lognormal demands whose logarithms have the normal correlation ρ (McNeil,
/// Frey and Embrechts, Quantitative Risk Management, 7).
public final class Copula {
  private Copula() {}

  /// Rank correlation of Spearman, `(6/π) asin(ρ/2)`; example: 0.2876 for 0.3.
  public static double spearman(double correlation) {
    return 6 / Math.PI * StrictMath.asin(correlation / 2);
  }

  /// Rank correlation of Kendall, `(2/π) asin ρ`; example: 0.1940 for 0.3.
  public static double kendall(double correlation) {
    return 2 / Math.PI * StrictMath.asin(correlation);
  }

  /// Correlation of the amounts, `(e^(ρσ²) - 1)/(e^(σ²) - 1)`; example: 0.2361 for ρ 0.3 and σ 0.8.
  /// For σ 0 it is the limit, ρ.
  public static double pearson(double correlation, double sigma) {
    double variance = sigma * sigma;
    return variance > 0
        ? StrictMath.expm1(correlation * variance) / StrictMath.expm1(variance)
        : correlation;
  }

  /// ρ from a correlation of amounts, the inverse of [#pearson]: `ln(1 + r (e^(σ²) - 1))/σ²`.
  ///
  /// @param pearson correlation of amounts, above `-1/(e^(σ²) - 1)`
  /// @param sigma σ, 0 or more
  public static double fromPearson(double pearson, double sigma) {
    double variance = sigma * sigma;
    return variance > 0
        ? StrictMath.log1p(pearson * StrictMath.expm1(variance)) / variance
        : pearson;
  }
}
