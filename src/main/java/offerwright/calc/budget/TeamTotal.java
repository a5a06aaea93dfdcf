package offerwright.calc.budget;

import offerwright.domain.Require;

/// The total of N people with the same lognormal demand, tied together by one normal factor: `E = N
/// d`, `Var = d² [N (e^(σ²) - 1) + N (N-1) (e^(ρσ²) - 1)]`.
///
/// @param people N, 1 or more
/// @param mean d, mean demand of one, above 0
/// @param sigma σ of one's logarithm, 0 or more
/// @param correlation ρ of the logarithms of two, 0 to 1
public record TeamTotal(int people, double mean, double sigma, double correlation) {
  /// Refuses figures outside these ranges.
  public TeamTotal {
    Require.that(people >= 1, "a team needs at least one person");
    Require.that(mean > 0, "mean demand must be above 0, was %s", mean);
    Require.that(sigma >= 0 && Double.isFinite(sigma), "a dispersion is 0 or more, was %s", sigma);
    Require.that(
        correlation >= 0 && correlation <= 1, "a correlation is 0 to 1, was %s", correlation);
  }

  /// Mean of the total.
  public double totalMean() {
    return people * mean;
  }

  /// Variance of the total; example: 98.36 for 20 people of mean 1, σ 0.8, ρ 0.3.
  public double variance() {
    double own = StrictMath.expm1(sigma * sigma);
    double shared = StrictMath.expm1(correlation * sigma * sigma);
    return mean * mean * people * (own + (people - 1) * shared);
  }

  /// Standard deviation of the total against the sum of everybody's own: 1 = nothing evens out;
  /// example: 0.524. It is 1 where nothing varies.
  public double diversification() {
    double alone = people * mean * Math.sqrt(StrictMath.expm1(sigma * sigma));
    return alone > 0 ? Math.sqrt(variance()) / alone : 1;
  }

  /// The lognormal with the same mean and variance (Fenton 1960, Wilkinson): an approximation for
  /// an instant answer, never for a reported figure. It gives 0.1358 for `P(total > 30)` of the
  /// example where simulation gives 0.1357.
  public Lognormal fentonWilkinson() {
    return Lognormal.ofMean(totalMean(), Math.sqrt(variance()) / totalMean());
  }

  /// What separate hard budgets do: every figure is the sum over people.
  ///
  /// @param budget of each, above 0
  public LimitedExpectedValue separately(double budget) {
    LimitedExpectedValue one =
        LimitedExpectedValue.of(Lognormal.ofMeanAndSigma(mean, sigma), budget);
    return new LimitedExpectedValue(
        people * budget,
        people * one.served(),
        people * one.overage(),
        people * one.breakage(),
        one.exceedProbability());
  }

  /// What one pool does, approximately: by [#fentonWilkinson]. The unmet demand of the example (20
  /// people, a pool of 30) is 1.2098 where simulation gives 1.2099; no error bound is known for
  /// others.
  ///
  /// @param pool budget of all together, above 0
  public LimitedExpectedValue pooled(double pool) {
    return LimitedExpectedValue.of(fentonWilkinson(), pool);
  }
}
