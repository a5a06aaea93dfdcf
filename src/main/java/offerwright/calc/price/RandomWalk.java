package offerwright.calc.price;

import offerwright.domain.Require;
import org.apache.commons.statistics.distribution.TDistribution;

/// Geometric Brownian motion fitted to prices at irregular dates, by exact maximum likelihood: the
/// logarithm moves by `m · δ + σ · √δ · Z` in δ years, `m = μ - σ²/2`.
///
/// The drift's standard error depends only on the calendar span, not on how many prices there are
/// (Merton 1980, Journal of Financial Economics 8).
///
/// @param logDrift m a year; example: -1.40
/// @param volatility σ by maximum likelihood, a square-root year; example: 0.30
/// @param logDriftError standard error of m, `σ/√(Σδ)`
/// @param varianceError standard error of σ²
/// @param observations number n of moves, one less than prices
/// @param years calendar span Σδ
/// @param logLikelihood at the maximum
public record RandomWalk(
    double logDrift,
    double volatility,
    double logDriftError,
    double varianceError,
    int observations,
    double years,
    double logLikelihood) {

  /// Fits the walk.
  ///
  /// @param years at least three times in years, ascending
  /// @param logarithms natural logarithms of the prices
  public static RandomWalk of(double[] years, double[] logarithms) {
    int moves = years.length - 1;
    Require.that(
        moves >= 2 && logarithms.length == years.length,
        "a random walk needs 3 prices with their times, were %d",
        years.length);
    double span = years[moves] - years[0];
    double drift = (logarithms[moves] - logarithms[0]) / span;
    double squares = 0;
    double logSteps = 0;
    for (int i = 1; i <= moves; i++) {
      double step = years[i] - years[i - 1];
      Require.that(step > 0, "times must ascend");
      double surprise = logarithms[i] - logarithms[i - 1] - drift * step;
      squares += surprise * surprise / step;
      logSteps += StrictMath.log(step);
    }
    double variance = squares / moves;
    double likelihood = -moves / 2.0 * (StrictMath.log(2 * Math.PI * variance) + 1) - logSteps / 2;
    return new RandomWalk(
        drift,
        Math.sqrt(variance),
        Math.sqrt(variance / span),
        variance * Math.sqrt(2.0 / moves),
        moves,
        span,
        likelihood);
  }

  /// σ with the degree of freedom given back that the drift took; example: 0.32.
  public double unbiasedVolatility() {
    return volatility * Math.sqrt(observations / (observations - 1.0));
  }

  /// Standard error of σ, from that of σ².
  public double volatilityError() {
    return volatility == 0 ? 0 : varianceError / (2 * volatility);
  }

  /// μ, the drift of the mean price a year: `m + σ²/2`.
  public double drift() {
    return logDrift + volatility * volatility / 2;
  }

  /// Standard error of μ.
  public double driftError() {
    return Math.sqrt(
        logDriftError * logDriftError + StrictMath.pow(volatility, 4) / (2.0 * observations));
  }

  /// Standard deviation of the logarithm some years after the last price: the walk's own, and the
  /// drift's uncertainty. With [#student()] the interval is exact.
  public double predictionError(double after) {
    return unbiasedVolatility() * Math.sqrt(after + after * after / years);
  }

  /// Student's distribution that intervals are made with, n - 1 degrees of freedom.
  public TDistribution student() {
    return TDistribution.of(observations - 1);
  }
}
