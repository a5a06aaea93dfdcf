package offerwright.calc.policy;

import offerwright.calc.budget.Lognormal;

/// Moments of lognormal demand under a cap, `min(D, c)`.
///
/// @param mean `E min(D, c)`
/// @param variance its variance
/// @param shared what it takes part in what colleagues have in common: its standard deviation over
///   the coefficient of variation of `D`, so that without a cap it is the mean of `D`; money
record CappedDemand(double mean, double variance, double shared) {
  /// @param demand mean of `D`, above 0
  /// @param sigma σ of its logarithm, 0 or more
  /// @param cap c, above 0
  static CappedDemand of(double demand, double sigma, double cap) {
    Lognormal law = Lognormal.ofMeanAndSigma(demand, sigma);
    double mean = law.limited(cap);
    double square = new Lognormal(2 * law.mu(), 2 * sigma).limited(cap * cap);
    double variance = Math.max(0, square - mean * mean);
    double variation = Math.sqrt(StrictMath.expm1(sigma * sigma));
    return new CappedDemand(mean, variance, variation > 0 ? Math.sqrt(variance) / variation : mean);
  }
}
