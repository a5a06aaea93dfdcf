package offerwright.calc.price;

import offerwright.domain.Require;
import org.apache.commons.statistics.distribution.TDistribution;

/// The straight line through the logarithm of a price: `ln P = a + b · t + e`, by least squares,
/// with four standard errors of the slope. All are in the unit of time given.
///
/// HC1 and HC3: MacKinnon and White 1985, Journal of Econometrics 29; Newey-West with one lag and
/// Bartlett weights: Newey and West 1987, Econometrica 55. None of them knows that a price level
/// may wander: see [RandomWalk].
///
/// @param intercept a
/// @param slope b; example: -1.36 a year
/// @param interceptError ordinary standard error of a
/// @param slopeError ordinary standard error of b
/// @param slopeErrorHc1 its standard error if the noise changes its size, with n/(n-2)
/// @param slopeErrorHc3 the same, guarded against single influential points
/// @param slopeErrorNeweyWest its standard error if neighbouring points err alike
/// @param residual standard deviation s of the noise, over n - 2
/// @param observations n, 3 or more
/// @param meanTime mean of the times
/// @param squares sum of squared deviations of the times from their mean
public record LogLinearTrend(
    double intercept,
    double slope,
    double interceptError,
    double slopeError,
    double slopeErrorHc1,
    double slopeErrorHc3,
    double slopeErrorNeweyWest,
    double residual,
    int observations,
    double meanTime,
    double squares) {
  private static final double LAG_WEIGHT = 0.5;

  /// Fits the line.
  ///
  /// @param time at least three different times, ascending
  /// @param logarithms natural logarithms of the prices
  public static LogLinearTrend of(double[] time, double[] logarithms) {
    int n = time.length;
    Require.that(
        n >= 3 && logarithms.length == n, "a trend needs 3 points with their times, were %d", n);
    double meanTime = mean(time);
    double meanLog = mean(logarithms);
    double squares = 0;
    double products = 0;
    for (int i = 0; i < n; i++) {
      double d = time[i] - meanTime;
      squares += d * d;
      products += d * (logarithms[i] - meanLog);
    }
    Require.that(squares > 0, "a trend needs different times");
    double slope = products / squares;
    double intercept = meanLog - slope * meanTime;
    double rss = 0;
    double robust = 0;
    double guarded = 0;
    double lagged = 0;
    double previous = 0;
    for (int i = 0; i < n; i++) {
      double d = time[i] - meanTime;
      double residual = logarithms[i] - intercept - slope * time[i];
      double score = d * residual;
      double apart = score / (1 - 1.0 / n - d * d / squares);
      rss += residual * residual;
      robust += score * score;
      guarded += apart * apart;
      lagged += i == 0 ? 0 : 2 * LAG_WEIGHT * score * previous;
      previous = score;
    }
    double variance = rss / (n - 2);
    return new LogLinearTrend(
        intercept,
        slope,
        Math.sqrt(variance * (1.0 / n + meanTime * meanTime / squares)),
        Math.sqrt(variance / squares),
        Math.sqrt(robust * n / (n - 2)) / squares,
        Math.sqrt(guarded) / squares,
        Math.sqrt(Math.max(0, robust + lagged)) / squares,
        Math.sqrt(variance),
        n,
        meanTime,
        squares);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /// The largest of the standard errors of the slope.
  public double widestSlopeError() {
    return Math.max(Math.max(slopeError, slopeErrorHc3), slopeErrorNeweyWest);
  }

  /// Logarithm of the likelihood at its maximum, the noise being normal.
  public double logLikelihood() {
    double variance = residual * residual * (observations - 2) / observations;
    return -observations / 2.0 * (StrictMath.log(2 * Math.PI * variance) + 1);
  }

  /// The line at a time.
  public double at(double time) {
    return intercept + slope * time;
  }

  /// Standard deviation of a further observation at a time: noise, and the line's own uncertainty.
  public double predictionError(double time) {
    double d = time - meanTime;
    return residual * Math.sqrt(1 + 1.0 / observations + d * d / squares);
  }

  /// Student's distribution that intervals of the line are made with, n - 2 degrees of freedom.
  public TDistribution student() {
    return TDistribution.of(observations - 2);
  }
}
